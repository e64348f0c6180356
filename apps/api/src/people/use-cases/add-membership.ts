import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/index.js';
import type { AuditActor } from '../../platform/audit/index.js';
import type { Role } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { PeopleRepository } from '../persistence/people.repository.js';

/** Gives somebody with an account a place at an organisation, or more roles at one where they have a place. */
@Injectable()
export class AddMembership {
  constructor(
    private readonly people: PeopleRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(
    tx: Transaction,
    membership: { readonly organisationId: string; readonly personId: string; readonly roles: readonly Role[] },
    actor: AuditActor,
  ): Promise<void> {
    await this.people.addMembership(tx, { ...membership, joinedAt: this.clock.now() });
    const { organisationId, personId, roles } = membership;
    await this.audit.append(tx, [{ chain: organisationId, type: 'membership.added', actor, payload: { personId, roles } }]);
  }
}
