import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/index.js';
import { actorOf, PersonalLinks } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import { refuseUnlessAdministrator } from '../may-administer.js';
import { PeopleRepository } from '../persistence/people.repository.js';

/** Takes back an invitation that has not been answered: its link is dead from then on. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleRepository,
    private readonly links: PersonalLinks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Viewer, organisationId: string, invitationId: string): Promise<void> {
    refuseUnlessAdministrator(viewer, organisationId);
    await this.transactions.run(async (tx) => {
      const invitation = await this.people.lockOpenInvitation(tx, { id: invitationId });
      if (invitation?.organisationId !== organisationId) throw notFound();
      await this.people.endInvitation(tx, invitation.id, 'withdrawn', this.clock.now());
      await this.links.revoke(tx, invitation.linkId, 'withdrawn');
      const { name, email } = invitation;
      await this.audit.append(tx, [
        { chain: organisationId, type: 'invitation.withdrawn', actor: actorOf(viewer), payload: { invitationId }, personal: { name, email } },
      ]);
    });
  }
}
