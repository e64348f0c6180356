import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/index.js';
import { actorOf } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { Transactions } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import { FindSessions } from '../persistence/find-sessions.js';

/** Signs somebody out elsewhere: in a browser they left behind, or in all but the one they ask from. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly sessions: FindSessions,
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** Ends one; it is on record. @throws {Problem} 404 for one that is over, or another's. */
  async one(viewer: Viewer, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      if (!(await this.sessions.end(tx, viewer, id))) throw notFound();
      await this.record(tx, viewer);
    });
  }

  /** Ends all but the one that asks; it is on record. */
  async others(viewer: Viewer): Promise<void> {
    const personId = viewer.personId ?? '';
    await this.transactions.run(async (tx) => {
      await this.sessions.endAll(tx, personId, viewer.sessionId ?? null);
      await this.record(tx, viewer);
    });
  }

  private async record(tx: Transaction, viewer: Viewer): Promise<void> {
    await this.audit.append(tx, [{ chain: viewer.personId ?? '', type: 'person.signed-out-elsewhere', actor: actorOf(viewer), payload: {} }]);
  }
}
