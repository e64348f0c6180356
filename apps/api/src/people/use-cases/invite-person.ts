import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/index.js';
import { actorOf, PersonalLinks } from '../../platform/auth/index.js';
import type { Role, Viewer } from '../../platform/auth/index.js';
import { Clock, daysAfter } from '../../platform/clock/index.js';
import { brokenConstraint, Transactions } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { notFound, Problem } from '../../platform/http/index.js';
import { JobQueue } from '../../platform/jobs/index.js';
import { refuseUnlessAdministrator } from '../may-administer.js';
import { INVITATION } from '../open-invitations.js';
import type { PendingInvitation } from '../persistence/find-memberships.js';
import { PeopleRepository } from '../persistence/people.repository.js';

const DAYS = 14;

/** Asks somebody to join an organisation. Asking again takes the place of an invitation not yet answered. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleRepository,
    private readonly links: PersonalLinks,
    private readonly jobs: JobQueue,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(
    viewer: Viewer,
    organisationId: string,
    input: { readonly name: string; readonly email: string; readonly roles: readonly Role[] },
  ): Promise<PendingInvitation> {
    refuseUnlessAdministrator(viewer, organisationId);
    const run = (): Promise<PendingInvitation> => this.transactions.run((tx) => this.invite(tx, viewer, organisationId, input));
    try {
      // Of two who invite the same person at once, the second finds the first's invitation when it looks again, and replaces it.
      return await run().catch((error: unknown) => {
        if (brokenConstraint(error) !== 'invitation_is_the_only_open_one') throw error;
        return run();
      });
    } catch (error) {
      const broken = brokenConstraint(error);
      if (broken === 'invitation_organisation_id_fkey') throw notFound();
      if (broken === 'invitation_is_the_only_open_one') throw new Problem(409, 'invited-meanwhile');
      throw error;
    }
  }

  private async invite(
    tx: Transaction,
    viewer: Viewer,
    organisationId: string,
    { name, email, roles }: { readonly name: string; readonly email: string; readonly roles: readonly Role[] },
  ): Promise<PendingInvitation> {
    const known = await this.people.personByEmail(tx, email);
    if (known !== null && (await this.people.membership(tx, organisationId, known.id)) !== null) throw new Problem(409, 'already-member');
    const id = randomUUID();
    const invitedAt = this.clock.now();
    const expiresAt = daysAfter(invitedAt, DAYS);
    const earlier = await this.people.lockOpenInvitation(tx, { organisationId, email });
    if (earlier !== null) {
      await this.people.endInvitation(tx, earlier.id, 'replaced', invitedAt);
      await this.links.revoke(tx, earlier.linkId, 'replaced');
    }
    const { linkId } = await this.links.issue(tx, { purpose: INVITATION, email, subject: { invitationId: id }, expiresAt });
    await this.people.insertInvitation(tx, {
      id,
      organisationId,
      name,
      email,
      roles: [...roles],
      linkId,
      invitedBy: viewer.personId,
      invitedAt: new Date(invitedAt),
      expiresAt: new Date(expiresAt),
      endedAt: null,
      endedHow: null,
    });
    await this.jobs.add(tx, [{ task: 'send-invitation', payload: { invitationId: id } }]);
    await this.audit.append(tx, [
      { chain: organisationId, type: 'invitation.sent', actor: actorOf(viewer), payload: { invitationId: id, roles }, personal: { name, email } },
    ]);
    return { id, name, email, roles, invitedAt, expiresAt, expired: false };
  }
}
