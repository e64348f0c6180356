import { Inject, Injectable } from '@nestjs/common';
import { arriveAtDate } from '@isp/protocols';
import type { Pool } from 'pg';
import { SYSTEM_ACTOR } from '../platform/audit/index.js';
import { Clock } from '../platform/clock/index.js';
import { DATABASE_POOL } from '../platform/database/index.js';
import { HandlesJob } from '../platform/jobs/index.js';
import type { JobHandler } from '../platform/jobs/index.js';
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
   * For each protocol due by today, once: whoever has been there before leaves nothing to record. One that fails keeps none of the
   * others waiting; the job fails at the end, naming it.
   */
  async handle(): Promise<void> {
    const { rows } = await this.pool.query<{ id: string }>(
      `SELECT DISTINCT p.id FROM protocol p
       JOIN protocol_version v ON v.protocol_id = p.id AND v.came_into_force_on IS NULL AND v.withdrawn_at IS NULL
       WHERE least(p.version_in_force_from, p.in_force_from) <= $1`,
      [this.clock.today()],
    );
    const failures: Error[] = [];
    for (const { id } of rows) {
      try {
        await this.changes.apply({ actor: SYSTEM_ACTOR, check: () => undefined }, id, null, arriveAtDate);
      } catch (error) {
        failures.push(new Error(id, { cause: error }));
      }
    }
    const ids = failures.map(({ message }) => message).join(', ');
    if (failures.length > 0) throw new AggregateError(failures, `The day's arrival could not be recorded for ${ids}.`);
  }
}
