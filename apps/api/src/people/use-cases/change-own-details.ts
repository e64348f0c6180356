import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/index.js';
import { actorOf } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { Transactions } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import { Credentials } from '../credentials.js';
import { hashPassword, refuseWeakPassword } from '../passwords.js';
import { FindSessions } from '../persistence/find-sessions.js';
import { PeopleRepository } from '../persistence/people.repository.js';

/** What people change about themselves. What they signed before keeps the name they had. */
@Injectable()
export class ChangeOwnDetails {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleRepository,
    private readonly credentials: Credentials,
    private readonly audit: AuditTrail,
    private readonly sessions: FindSessions,
  ) {}

  /** Goes by another name from now on. */
  async rename(viewer: Viewer, name: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const person = await this.people.lockPerson(tx, viewer.personId ?? '');
      if (person === null) throw notFound();
      await this.people.updatePerson(tx, person.id, { name });
      const personal = { before: person.name, after: name };
      await this.audit.append(tx, [{ chain: person.id, type: 'person.renamed', actor: actorOf(viewer), payload: {}, personal }]);
    });
  }

  /**
   * Changes the password; every other session of the person ends.
   *
   * @returns whose credentials the present session goes on with, and their revision.
   * @throws {Problem} 422 for a wrong present or a weak new password, 429.
   */
  async changePassword(viewer: Viewer, current: string, password: string): Promise<{ readonly personId: string; readonly credentialsRevision: number }> {
    const person = await this.credentials.confirm(viewer.personId ?? '', current, '/current');
    refuseWeakPassword(password, person);
    const passwordHash = await hashPassword(password);
    return this.transactions.run(async (tx) => {
      const locked = await this.people.lockPerson(tx, person.personId);
      if (locked === null) throw notFound();
      const credentialsRevision = locked.credentialsRevision + 1;
      await this.people.updatePerson(tx, locked.id, { passwordHash, credentialsRevision });
      await this.sessions.endAll(tx, locked.id, viewer.sessionId ?? null);
      await this.audit.append(tx, [
        { chain: locked.id, type: 'person.password-changed', actor: actorOf(viewer), payload: { how: 'present-password' } },
      ]);
      return { personId: locked.id, credentialsRevision };
    });
  }
}
