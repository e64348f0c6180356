import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';

const SWEEP_EVERY = 5_000;

/**
 * Shows that a pool of workers is alive, by an advisory lock that PostgreSQL lets go of when its process dies, and takes
 * jobs back from those that are not. Left to itself the queue would give up a dead process's jobs after four hours.
 */
export class WorkerPresence {
  private readonly leaving = new AbortController();
  private sweeping: NodeJS.Timeout | null = null;
  private client: PoolClient | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly workerPoolId: string,
    /** Is told when the lock was lost: for a while others may have taken this pool for dead. */
    private readonly lost: (why: unknown) => void,
  ) {}

  /** Shows presence and begins to look for the dead, until {@link leave}. */
  async enter(): Promise<void> {
    await this.hold();
    await this.sweep();
    this.sweeping = setInterval(() => void this.sweep().catch(() => undefined), SWEEP_EVERY);
    this.sweeping.unref();
  }

  leave(): void {
    this.leaving.abort();
    if (this.sweeping !== null) clearInterval(this.sweeping);
    // Destroyed, not given back: the lock goes with the connection.
    this.client?.release(true);
    this.client = null;
  }

  /** Takes jobs back from workers that no longer hold their lock. Ten seconds are enough for a new one to have taken it. */
  async sweep(): Promise<void> {
    await this.pool.query(
      `SELECT graphile_worker.force_unlock_workers(array_agg(locked_by))
         FROM (
           SELECT locked_by FROM graphile_worker._private_jobs
            WHERE locked_by IS NOT NULL
            GROUP BY locked_by
           HAVING max(locked_at) < now() - interval '10 seconds'
         ) AS holders
        WHERE pg_try_advisory_xact_lock(hashtextextended(locked_by, 0))`,
    );
  }

  private async hold(): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [this.workerPoolId]);
    } catch (error) {
      client.release(true);
      throw error;
    }
    if (this.leaving.signal.aborted) {
      client.release(true);
      return;
    }
    this.client = client;
    client.once('error', (error) => {
      if (this.client !== client) return;
      this.client = null;
      client.release(true);
      this.lost(error);
      void this.holdAgain();
    });
  }

  /** After the database has been away. */
  private async holdAgain(): Promise<void> {
    while (!this.leaving.signal.aborted) {
      try {
        await this.hold();
        return;
      } catch {
        await pause(500);
      }
    }
  }
}
