import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/index.js';
import { actorOf, has } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { notFound, Problem } from '../../platform/http/index.js';
import type { OrganisationInput } from '../organisation.js';
import { contactsOf, facesOf } from '../organisation-records.js';
import type { OrganisationEntity } from '../persistence/organisation.entity.js';
import { OrganisationsRepository } from '../persistence/organisations.repository.js';

/** Changes an organisation's entry. A name it gives up is kept, so that it is still found under it. */
@Injectable()
export class ChangeOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param revision the revision that the change was made against.
   * @throws {Problem} 404; 403 `not-its-administrator`; 412 `revision-changed`.
   */
  async execute(viewer: Viewer, id: string, revision: number, input: OrganisationInput): Promise<void> {
    await this.transactions.run(async (tx) => {
      const before = await this.organisations.lock(tx, id);
      if (before === null) throw notFound();
      await this.refuseUnlessLookedAfterBy(tx, viewer, before);
      if (before.revision !== revision) throw new Problem(412, 'revision-changed', { facts: { currentRevision: before.revision } });
      if (before.name !== input.name) await this.organisations.keepFormerName(tx, id, before.name, this.clock.today());
      await this.organisations.update(tx, id, { ...input, areas: [...input.areas], nations: [...input.nations], revision: revision + 1 });
      await this.audit.append(tx, [
        { chain: id, type: 'organisation.changed', actor: actorOf(viewer), payload: { before: facesOf(before), after: facesOf(input) }, personal: { before: contactsOf(before), after: contactsOf(input) } },
      ]);
    });
  }

  /** Its own administrators; the platform's; and, while it has none, the organisation that named it. */
  private async refuseUnlessLookedAfterBy(tx: Transaction, viewer: Viewer, organisation: OrganisationEntity): Promise<void> {
    if (viewer.platformAdministrator) return;
    if (viewer.organisationId === organisation.id && has(viewer, 'administer-organisation')) return;
    const named = organisation.namedBy !== null && organisation.namedBy === viewer.organisationId && has(viewer, 'draft-protocols');
    if (named && !(await this.organisations.hasMembers(tx, organisation.id))) return;
    throw new Problem(403, 'not-its-administrator');
  }
}
