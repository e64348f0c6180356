import type { EntityManager } from 'typeorm';

export interface NewJob {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** A waiting job of the same key is replaced: one reminder, however often it is asked for. */
  readonly key?: string;
  /** Not before this instant, ISO 8601. */
  readonly runAt?: string;
  readonly maxAttempts?: number;
}

/**
 * Owes a job in the caller's own transaction: it runs after the commit, and never if there is none.
 *
 * @param transaction the manager of the open transaction.
 */
export async function enqueueJob(transaction: EntityManager, job: NewJob): Promise<void> {
  await transaction.query(
    `select graphile_worker.add_job(identifier := $1, payload := $2::json, run_at := $3::timestamptz,
                                    max_attempts := $4::int, job_key := $5)`,
    [job.name, JSON.stringify(job.payload), job.runAt ?? null, job.maxAttempts ?? null, job.key ?? null],
  );
}
