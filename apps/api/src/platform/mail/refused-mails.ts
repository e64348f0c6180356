import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../database/index.js';
import { requestScope } from '../http/request-scope.js';

/** After each refusal the mail waits that long before it is offered again; after one more it is given up. Together about a day. */
const WAITS = ['10 minutes', '2 hours', '8 hours', '14 hours'];
/** As many tries as a job has that says nothing of them. One that does, since what it sends is soon of no use, keeps its own. */
const USUAL_TRIES = 25;

/** Mails that a server refused for good, which are tried less often than those it refused for now. */
@Injectable()
export class RefusedMails {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /**
   * Notes a refusal on the job that is sending the mail, and puts off its next try, or gives it up. The queue adds its own few
   * seconds. What went wrong otherwise in between counts for nothing here: a server that is down has not refused again.
   */
  async note(): Promise<void> {
    const jobId = requestScope()?.jobId;
    if (jobId === undefined) return;
    await this.pool.query(
      `UPDATE graphile_worker._private_jobs AS job
          SET flags = coalesce(job.flags, '{}') || jsonb_build_object('refused:' || refusal.number, true),
              run_at = now() + coalesce(($2::interval[])[refusal.number], '0'),
              max_attempts = CASE WHEN refusal.number > cardinality($2::interval[]) THEN job.attempts ELSE job.max_attempts END
         FROM (
           SELECT 1 + (SELECT count(*) FROM jsonb_object_keys(coalesce(flags, '{}')) AS flag WHERE flag LIKE 'refused:%')::integer AS number
             FROM graphile_worker._private_jobs WHERE id = $1
         ) AS refusal
        WHERE job.id = $1 AND job.max_attempts >= $3`,
      [jobId, WAITS, USUAL_TRIES],
    );
  }
}
