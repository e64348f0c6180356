import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/index.js';
import type { AuditActor } from '../../platform/audit/index.js';
import type { Role } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Transactions, brokenConstraint } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { Problem } from '../../platform/http/index.js';
import { hashPassword, refuseWeakPassword } from '../passwords.js';
import { PeopleRepository } from '../persistence/people.repository.js';

/** Who opens an account, and where they belong with it. */
export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly platformAdministrator?: boolean;
  readonly membership?: { readonly organisationId: string; readonly roles: readonly Role[] };
}

/** Someone who has just opened an account, ready to be signed in. */
export interface OpenedAccount {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly credentialsRevision: number;
}

/** Opens an account for somebody whose e-mail address has been confirmed by whoever calls this. */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens the account, with its membership, in a transaction of its own. `within` runs in that transaction, first: what
   * it throws leaves no account behind.
   *
   * @param actor who does it; left out, the new person.
   * @throws {Problem} 422 for a weak password; 409 `account-exists` where the e-mail has one.
   */
  async execute(account: NewAccount, actor?: AuditActor, within?: (tx: Transaction) => Promise<void>): Promise<OpenedAccount> {
    refuseWeakPassword(account.password, account);
    const passwordHash = await hashPassword(account.password);
    const personId = randomUUID();
    try {
      await this.transactions.run(async (tx) => {
        await within?.(tx);
        await this.write(tx, personId, account, passwordHash, actor);
      });
    } catch (error) {
      if (brokenConstraint(error) === 'person_has_an_email_of_their_own') throw new Problem(409, 'account-exists');
      throw error;
    }
    return { personId, organisationId: account.membership?.organisationId ?? null, credentialsRevision: 1 };
  }

  private async write(tx: Transaction, personId: string, account: NewAccount, passwordHash: string, actor?: AuditActor): Promise<void> {
    const { name, membership, platformAdministrator = false } = account;
    const email = account.email.toLowerCase();
    const now = this.clock.now();
    await this.people.insertPerson(tx, {
      id: personId,
      name,
      email,
      passwordHash,
      credentialsRevision: 1,
      platformAdministrator,
      guidanceEditor: false,
      createdAt: new Date(now),
    });
    const by = actor ?? { personId, name, organisationId: membership?.organisationId ?? null };
    const opened = { chain: personId, type: 'person.account-opened', actor: by, payload: { platformAdministrator }, personal: { name, email } };
    if (membership === undefined) return this.audit.append(tx, [opened]);
    await this.people.addMembership(tx, { ...membership, personId, joinedAt: now });
    await this.audit.append(tx, [
      opened,
      { chain: membership.organisationId, type: 'membership.added', actor: by, payload: { personId, roles: membership.roles } },
    ]);
  }
}
