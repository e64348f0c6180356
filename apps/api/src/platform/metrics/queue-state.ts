import type { Pool } from 'pg';
import { Remembered } from '../health/remembered.js';

/** How long the queue of jobs is. */
export interface QueueState {
  readonly due: number;
  readonly later: number;
  readonly givenUp: number;
  readonly oldestDueSeconds: number;
}

const LOOK_EVERY = 5_000;

/** Looks at the queue, at most every five seconds; `null` while the database does not answer. */
export function queueState(pool: Pool): Remembered<QueueState | null> {
  return new Remembered(LOOK_EVERY, async () => {
    try {
      const { rows } = await pool.query<QueueState>(QUEUE);
      return rows[0] ?? null;
    } catch {
      return null;
    }
  });
}

const QUEUE = `
  SELECT count(*) FILTER (WHERE attempts < max_attempts AND run_at <= now())::integer AS due,
         count(*) FILTER (WHERE attempts < max_attempts AND run_at > now())::integer AS later,
         count(*) FILTER (WHERE attempts >= max_attempts)::integer AS "givenUp",
         coalesce(extract(epoch FROM now() - min(run_at) FILTER (WHERE attempts < max_attempts AND run_at <= now())), 0)::float8 AS "oldestDueSeconds"
    FROM graphile_worker.jobs WHERE locked_at IS NULL`;
