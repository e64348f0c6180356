import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../platform/database/index.js';
import { HandlesJob } from '../platform/jobs/index.js';
import type { JobHandler, JobRun } from '../platform/jobs/index.js';

/** Entries written at once: so few that nobody who publishes waits for them. */
const PORTION = 500;

/**
 * Writes which parties of an entry are no organisation here, where an older release wrote the entry. Where it names as many
 * organisations as parties there is none; elsewhere the frozen text says it. Until then each question reads all names of such entries.
 */
@Injectable()
@HandlesJob({ task: 'complete-parties-elsewhere', schedule: '20 * * * *', onStart: true })
export class CompletePartiesElsewhere implements JobHandler {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  async handle(_payload: unknown, { signal }: Pick<JobRun, 'signal'>): Promise<void> {
    let completed: number;
    do {
      completed = await this.portion();
    } while (completed === PORTION && !signal.aborted);
  }

  /** An entry that somebody is writing is left to them: they complete it. */
  private async portion(): Promise<number> {
    const { rowCount } = await this.pool.query(
      `WITH incomplete AS (
         SELECT protocol_id FROM register_entry WHERE parties_elsewhere IS NULL ORDER BY protocol_id LIMIT $1 FOR UPDATE SKIP LOCKED
       )
       UPDATE register_entry e
          SET parties_elsewhere = CASE WHEN cardinality(e.organisation_ids) < cardinality(e.party_names) THEN ARRAY(
                SELECT party ->> 'name' FROM (
                  SELECT jsonb_array_elements(v.content_canonical::jsonb -> 'parties')
                  UNION ALL SELECT c.party FROM version_party_change c WHERE (c.protocol_id, c.major, c.minor, c.kind) = (e.protocol_id, e.major, e.minor, 'joining')
                ) AS named (party)
                 WHERE party ->> 'organisationId' = '' AND party ->> 'name' = ANY (e.party_names)
              ) ELSE '{}' END
         FROM incomplete, protocol_version v
        WHERE e.protocol_id = incomplete.protocol_id AND (v.protocol_id, v.major, v.minor) = (e.protocol_id, e.major, e.minor)`,
      [PORTION],
    );
    return rowCount ?? 0;
  }
}
