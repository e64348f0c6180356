import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '@isp/protocols';
import type { Pool } from 'pg';
import { Clock, daysAfter } from '../platform/clock/index.js';
import { DATABASE_POOL } from '../platform/database/index.js';
import { HandlesJob } from '../platform/jobs/index.js';
import type { JobHandler, JobRun } from '../platform/jobs/index.js';
import type { JsonObject } from '../platform/audit/index.js';
import { OutlivedEvidence } from './persistence/outlived-evidence.js';
import { OutlivedDrafts } from './persistence/outlived-drafts.js';
import { DAYS_AFTER_GIVING_UP, LIMITATION_DAYS, RETENTIONS } from './retention.js';

/** So many rows at a time hold no lock for long; so many times, and the rest waits for the next night. */
const BATCH = 1_000;
const MOST_BATCHES = 200;
/** Agreements take a transaction each. */
const MOST_AGREEMENTS = 500;

/** Deletes, each night, what has been kept for as long as was said. Run twice it deletes nothing the second time. */
@Injectable()
@HandlesJob({ task: 'keep-to-retention', schedule: '23 3 * * *' })
export class KeepToRetention implements JobHandler {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly drafts: OutlivedDrafts,
    private readonly evidence: OutlivedEvidence,
  ) {}

  async handle(_payload: JsonObject, { signal }: Pick<JobRun, 'signal'>): Promise<void> {
    for (const { days, sql } of RETENTIONS) {
      const before = daysAfter(this.clock.now(), -days);
      for (let batch = 0; batch < MOST_BATCHES && !signal.aborted; batch += 1) {
        const { rowCount } = await this.pool.query(sql, [before, BATCH]);
        if ((rowCount ?? 0) < BATCH) break;
      }
    }
    // Drafts first: that one was changed is itself a part of the history that may go.
    if (!signal.aborted) await this.drafts.erase(this.dayBefore(DAYS_AFTER_GIVING_UP), MOST_AGREEMENTS, signal);
    if (!signal.aborted) await this.evidence.erase(this.dayBefore(LIMITATION_DAYS), MOST_AGREEMENTS);
  }

  private dayBefore(days: number): CivilDate {
    return daysAfter(this.clock.now(), -days).slice(0, 10);
  }
}
