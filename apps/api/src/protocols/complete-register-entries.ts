import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL, Transactions } from '../platform/database/index.js';
import { HandlesJob } from '../platform/jobs/index.js';
import type { JobHandler, JobRun } from '../platform/jobs/index.js';
import { eachDue } from './each-due.js';
import { ProtocolRepository } from './persistence/protocol.repository.js';

/** Entries written at once: so few that nobody who publishes waits for them. */
const PORTION = 500;

/**
 * Writes what register entries of an older release have no columns for, out of the text that was frozen: what the register is narrowed
 * by, and the day from which it counts as changed. Until then they are read in that text, which many of them make slow. And it reckons
 * how such protocols stand by what is published of them alone.
 */
@Injectable()
@HandlesJob({ task: 'complete-register-entries', schedule: '15 * * * *', onStart: true })
export class CompleteRegisterEntries implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly protocols: ProtocolRepository,
    @Inject(DATABASE_POOL) private readonly pool: Pool,
  ) {}

  async handle(_payload: unknown, { signal }: Pick<JobRun, 'signal'>): Promise<void> {
    let completed: number;
    do {
      completed = await this.portion();
    } while (completed === PORTION && !signal.aborted);
    await eachDue('reckon what is published', signal, (after, most) => this.behind(after, most), (id) => this.reckon(id));
  }

  private async behind(after: string, most: number): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      `SELECT p.id FROM protocol p JOIN register_entry e ON e.protocol_id = p.id
        WHERE p.published_reckoned_at IS DISTINCT FROM p.revision AND p.id > $1 ORDER BY p.id LIMIT $2`,
      [after, most],
    );
    return rows.map(({ id }) => id);
  }

  private reckon(id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const locked = await this.protocols.locked(tx, id);
      if (locked !== null) await this.protocols.reckonPublished(tx, locked.protocol);
    });
  }

  /** An entry that somebody is writing is left to them: they complete it. */
  private async portion(): Promise<number> {
    const { rowCount } = await this.pool.query(
      `WITH incomplete AS (
         SELECT protocol_id FROM register_entry WHERE changed_on IS NULL ORDER BY protocol_id LIMIT $1 FOR UPDATE SKIP LOCKED
       )
       UPDATE register_entry e
          SET nations = ARRAY(SELECT jsonb_array_elements_text(v.content_canonical::jsonb -> 'nations')),
              topics = CASE WHEN e.level = 'full' THEN ARRAY(SELECT jsonb_array_elements_text(v.content_canonical::jsonb -> 'topics')) ELSE '{}' END,
              changed_on = coalesce(p.came_into_force_on, (p.created_at AT TIME ZONE 'Europe/London')::date)
         FROM incomplete
         JOIN protocol p ON p.id = incomplete.protocol_id, protocol_version v
        WHERE e.protocol_id = incomplete.protocol_id AND (v.protocol_id, v.major, v.minor) = (e.protocol_id, e.major, e.minor)`,
      [PORTION],
    );
    return rowCount ?? 0;
  }
}
