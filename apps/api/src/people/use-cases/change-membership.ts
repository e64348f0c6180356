import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/index.js';
import { actorOf } from '../../platform/auth/index.js';
import type { Role, Viewer } from '../../platform/auth/index.js';
import { Transactions } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { notFound, Problem } from '../../platform/http/index.js';
import { JobQueue } from '../../platform/jobs/index.js';
import { refuseUnlessAdministrator } from '../may-administer.js';
import { PeopleRepository } from '../persistence/people.repository.js';

/** Changes what a member may do, or ends the membership. It takes effect with the member's next request. */
@Injectable()
export class ChangeMembership {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleRepository,
    private readonly audit: AuditTrail,
    private readonly jobs: JobQueue,
  ) {}

  /** @throws {Problem} 404; 409 `last-administrator` where nobody would be left to let anybody in. */
  async setRoles(viewer: Viewer, organisationId: string, personId: string, roles: readonly Role[]): Promise<void> {
    refuseUnlessAdministrator(viewer, organisationId);
    await this.transactions.run(async (tx) => {
      const before = await this.lockMember(tx, organisationId, personId, roles);
      await this.people.setRoles(tx, organisationId, personId, roles);
      await this.audit.append(tx, [
        { chain: organisationId, type: 'membership.roles-changed', actor: actorOf(viewer), payload: { personId, before, after: roles } },
      ]);
    });
  }

  /** @throws {Problem} 404; 409 `last-administrator`. */
  async end(viewer: Viewer, organisationId: string, personId: string): Promise<void> {
    refuseUnlessAdministrator(viewer, organisationId);
    await this.transactions.run(async (tx) => {
      const before = await this.lockMember(tx, organisationId, personId, []);
      await this.people.removeMembership(tx, organisationId, personId);
      await this.jobs.add(tx, [{ task: 'tell-of-left-protocols', payload: { organisationId } }]);
      await this.audit.append(tx, [
        { chain: organisationId, type: 'membership.ended', actor: actorOf(viewer), payload: { personId, before } },
      ]);
    });
  }

  /** The member's roles before the change, once it is sure that an administrator is left after it. */
  private async lockMember(tx: Transaction, organisationId: string, personId: string, after: readonly Role[]): Promise<readonly Role[]> {
    const memberships = await this.people.lockMemberships(tx, organisationId);
    const member = memberships.find((membership) => membership.personId === personId);
    if (member === undefined) throw notFound();
    const othersAdminister = memberships.some((other) => other !== member && other.roles.includes('administrator'));
    if (member.roles.includes('administrator') && !after.includes('administrator') && !othersAdminister) {
      throw new Problem(409, 'last-administrator');
    }
    return member.roles;
  }
}
