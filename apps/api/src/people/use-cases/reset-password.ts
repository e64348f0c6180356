import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/index.js';
import { PersonalLinks, Throttle } from '../../platform/auth/index.js';
import type { PersonalLink } from '../../platform/auth/index.js';
import { Transactions } from '../../platform/database/index.js';
import { linkNotUsable } from '../link-not-usable.js';
import { hashPassword, refuseWeakPassword } from '../passwords.js';
import { FindSessions } from '../persistence/find-sessions.js';
import { PeopleRepository } from '../persistence/people.repository.js';

/** What a password reset's personal link is for. */
export const PASSWORD_RESET = 'password-reset';

/** Chooses a new password by a personal link. Every session of before ends. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleRepository,
    private readonly links: PersonalLinks,
    private readonly throttle: Throttle,
    private readonly audit: AuditTrail,
    private readonly sessions: FindSessions,
  ) {}

  /** Whose password the link is for. @throws {Problem} 404 `link-not-usable`, 429. */
  async find(token: string, address: string): Promise<PersonalLink> {
    const link = await this.links.find(token, PASSWORD_RESET);
    if (link !== null) return link;
    await this.throttle.consume('link-by-address', address);
    throw await linkNotUsable(this.links, token, PASSWORD_RESET);
  }

  /** Sets the password, and says whose credentials are which from now on. @throws {Problem} 404 `link-not-usable`, 422 for a weak password, 429. */
  async execute(token: string, password: string, address: string): Promise<{ readonly personId: string; readonly credentialsRevision: number }> {
    const { email } = await this.find(token, address);
    refuseWeakPassword(password, { name: '', email });
    const passwordHash = await hashPassword(password);
    return this.transactions.run(async (tx) => {
      const link = await this.links.use(tx, token, PASSWORD_RESET);
      const personId = link?.subject['personId'];
      const person = typeof personId === 'string' ? await this.people.lockPerson(tx, personId) : null;
      if (person === null) throw await linkNotUsable(this.links, token, PASSWORD_RESET);
      const credentialsRevision = person.credentialsRevision + 1;
      await this.people.updatePerson(tx, person.id, { passwordHash, credentialsRevision });
      await this.sessions.endAll(tx, person.id, null);
      const actor = { personId: person.id, name: person.name, organisationId: null };
      await this.audit.append(tx, [{ chain: person.id, type: 'person.password-changed', actor, payload: { how: 'personal-link' } }]);
      return { personId: person.id, credentialsRevision };
    });
  }
}
