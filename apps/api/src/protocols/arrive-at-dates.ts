import { Inject, Injectable } from '@nestjs/common';
import { arriveAtDate } from '@isp/protocols';
import type { Pool } from 'pg';
import { SYSTEM_ACTOR } from '../platform/audit/index.js';
import { Clock } from '../platform/clock/index.js';
import { DATABASE_POOL } from '../platform/database/index.js';
import { HandlesJob } from '../platform/jobs/index.js';
import type { JobHandler, JobRun } from '../platform/jobs/index.js';
import { eachDue } from './each-due.js';
import { Changes } from './persistence/changes.js';

/** Records what the arrival of a day brings about: versions signed before their effective date come into force on it. */
@Injectable()
@HandlesJob({ task: 'arrive-at-dates', schedule: '5 * * * *', onStart: true })
export class ArriveAtDates implements JobHandler {
  constructor(
    private readonly changes: Changes,
    private readonly clock: Clock,
    @Inject(DATABASE_POOL) private readonly pool: Pool,
  ) {}

  /**
   * For each protocol whose day has come, today or while nobody was there to see it, once: what is recorded has no day to come any
   * more. One that fails keeps none of the others waiting; the job fails at the end, naming it.
   */
  async handle(_payload: unknown, { signal }: Pick<JobRun, 'signal'>): Promise<void> {
    const today = this.clock.today();
    await eachDue('come into force', signal, (after, most) => this.due(today, after, most), async (id) => {
      await this.changes.apply({ actor: SYSTEM_ACTOR, check: () => undefined }, id, null, arriveAtDate);
    });
  }

  private async due(today: string, after: string, most: number): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>('SELECT id FROM protocol WHERE arrives_on <= $1 AND id > $2 ORDER BY id LIMIT $3', [today, after, most]);
    return rows.map(({ id }) => id);
  }
}
