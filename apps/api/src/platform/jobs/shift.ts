import { EventEmitter, once } from 'node:events';
import { run } from 'graphile-worker';
import type { Runner, RunnerOptions, WorkerEvents, WorkerPool } from 'graphile-worker';
import type { Pool } from 'pg';
import type { JobTask } from './job-handlers.js';
import { WorkerPresence } from './worker-presence.js';

/**
 * A pool of workers for as long as it can be relied on. The queue gives up a worker that could not write down what became of a job, and
 * with it the whole pool; and it hands out jobs whose answer never arrives, which then are held by a pool that does not know of them.
 * Either happens where the database was away, so after that the shift is over and another has to begin, under another name.
 */
export class Shift {
  private constructor(
    private readonly runner: Runner,
    private readonly presence: WorkerPresence,
  ) {}

  /** @param lost is called, maybe more than once, when the shift can no longer be relied on. It is to be ended then. */
  static async begin(pool: Pool, options: RunnerOptions, lost: (why: unknown) => void): Promise<Shift> {
    const events: WorkerEvents = new EventEmitter();
    const created = once(events, 'pool:create') as Promise<[{ readonly workerPool: WorkerPool }]>;
    const runner = await run({ ...options, events });
    runner.promise.then(() => lost('The workers have ended.'), lost);
    events.on('worker:getJob:error', ({ error }) => lost(error));
    const [{ workerPool }] = await created;
    const shift = new Shift(runner, new WorkerPresence(pool, workerPool.id, lost));
    try {
      await shift.presence.enter();
    } catch (error) {
      // Not waited for: the database that is away may leave it without an answer.
      void shift.end();
      throw error;
    }
    return shift;
  }

  /** Owes what is to run each time that a worker starts. */
  async addOnStart({ task }: JobTask): Promise<void> {
    await this.runner.addJob(task, {}, { jobKey: `on-start:${task}` });
  }

  /** Lets running jobs finish and takes no more. Until then its presence guards them. */
  async end(): Promise<void> {
    // It says so when it has ended by itself already, and logs whatever else goes wrong.
    await this.runner.stop().catch(() => undefined);
    this.presence.leave();
  }
}
