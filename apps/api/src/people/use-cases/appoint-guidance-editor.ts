import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/index.js';
import { actorOf } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { Transactions } from '../../platform/database/index.js';
import { notFound, Problem } from '../../platform/http/index.js';
import { PeopleRepository } from '../persistence/people.repository.js';

/** Lets somebody with an account edit the guidance, or no longer. It takes effect with their next request. */
@Injectable()
export class AppointGuidanceEditor {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Appointing somebody twice changes nothing. @throws {Problem} 422 `no-account-with-that-address`. */
  async appoint(viewer: Viewer, email: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const person = await this.people.personByEmail(tx, email);
      if (person === null) throw new Problem(422, 'no-account-with-that-address', { pointers: [{ pointer: '/email', code: 'no-account-with-that-address', facts: {} }] });
      if (!(await this.people.setGuidanceEditor(tx, person.id, true))) return;
      await this.audit.append(tx, [{ chain: person.id, type: 'person.made-guidance-editor', actor: actorOf(viewer), payload: {} }]);
    });
  }

  /** What they published stays. @throws {Problem} 404 for whoever is no editor. */
  async end(viewer: Viewer, personId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      if (!(await this.people.setGuidanceEditor(tx, personId, false))) throw notFound();
      await this.audit.append(tx, [{ chain: personId, type: 'person.ended-as-guidance-editor', actor: actorOf(viewer), payload: {} }]);
    });
  }
}
