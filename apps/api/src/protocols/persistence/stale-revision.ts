import type { Protocol } from '@isp/protocols';
import type { Transaction } from '../../platform/database/index.js';
import { Problem } from '../../platform/http/index.js';
import { sectionsOf } from '../sections-of-pointers.js';

interface LaterChange {
  readonly by: string;
  readonly at: Date;
  readonly type: string;
  readonly pointers: readonly string[] | null;
}

/** Refuses with 412 a change meant for an earlier revision, telling who changed what since. */
export async function refuseStaleRevision(tx: Transaction, protocol: Protocol, expected: number): Promise<void> {
  if (protocol.revision === expected) return;
  const since = await tx.query<LaterChange[]>(
    `SELECT coalesce(p.actor ->> 'name', '') AS by, e.at, e.type, e.payload -> 'pointers' AS pointers
     FROM audit_entry e LEFT JOIN audit_personal p ON p.entry_id = e.id
     WHERE e.chain = $1 AND (e.payload ->> 'revision')::integer > $2
     ORDER BY e.sequence DESC
     LIMIT 50`,
    [protocol.id, expected],
  );
  throw new Problem(412, 'revision-changed', {
    facts: {
      currentRevision: protocol.revision,
      changes: since.map(({ by, at, type, pointers }) => ({ by, at: at.toISOString(), type, what: sectionsOf(pointers ?? []) })),
    },
  });
}
