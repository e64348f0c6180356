import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { parseCronItems, runOnce } from 'graphile-worker';
import type { CronItem, Job, RunnerOptions, TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import type { JsonObject } from '../audit/audit-entry.js';
import { Config } from '../config/config.js';
import { DATABASE_POOL } from '../database/database-pool.js';
import { quietJobLog } from '../database/quiet-job-log.js';
import { log, safeError } from '../logs/index.js';
import { HELD_BACK } from './held-back.js';
import { HandlesJob } from './job-handlers.js';
import type { JobHandler, JobTask } from './job-handlers.js';
import { observedJob } from './observed-job.js';
import { Shift } from './shift.js';

const BEGIN_AGAIN_AFTER_MS = 1_000;
/**
 * Without a delay, of any length, the queue waits for no note of what became of a job: a stop leaves the last ones held, and a note that fails ends
 * the process.
 */
const NOTED_BEFORE_THE_END = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** Works off the jobs that transactions have left owed: in the process of the API, or in one of its own. */
@Injectable()
export class JobWorker implements BeforeApplicationShutdown {
  private started: Promise<void> | null = null;
  private stopping = false;
  private shift: Shift | null = null;
  private readonly endings = new Set<Promise<void>>();

  constructor(
    private readonly discovery: DiscoveryService,
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly config: Config,
  ) {}

  /** Starts working, until {@link stop} or the end of the process, over any time that the database is away. */
  start(): Promise<void> {
    this.stopping = false;
    this.started ??= this.begin();
    return this.started;
  }

  /** Whether this process is working off jobs. */
  get working(): boolean {
    return this.shift !== null;
  }

  /** Lets running jobs finish and takes no more. */
  async stop(): Promise<void> {
    this.stopping = true;
    // A stop that comes while it is starting waits until there is something to stop.
    await this.started?.catch(() => undefined);
    this.started = null;
    this.giveUp();
    await Promise.all(this.endings);
  }

  /** Runs whatever is due now, and what that leaves owed in turn, then returns. For tests and for the demonstration. */
  async workOff(): Promise<void> {
    await runOnce({ ...this.options(this.registered()), concurrency: this.config.jobsAtOnce, noHandleSignals: true });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  private async begin(): Promise<void> {
    const registered = this.registered();
    const options = {
      ...this.options(registered),
      concurrency: this.config.jobsAtOnce,
      pollInterval: 2_000,
      noHandleSignals: true,
      preset: NOTED_BEFORE_THE_END,
      parsedCronItems: parseCronItems(registered.flatMap(({ job }) => cronItemsOf(job))),
    };
    let working: Shift | null = null;
    let lostBefore: unknown = null;
    const shift = await Shift.begin(this.pool, options, (why) => {
      lostBefore ??= why;
      if (working !== null && working === this.shift && !this.stopping) this.beginAnother(why);
    });
    try {
      for (const { job } of registered.filter((entry) => entry.job.onStart)) await shift.addOnStart(job);
    } catch (error) {
      // Nobody would know of it any more: it would work on beside the next one, and no stop would end it.
      this.retire(shift);
      throw error;
    }
    if (lostBefore !== null) {
      this.retire(shift);
      throw new Error('The workers lost the database while they began.', { cause: lostBefore });
    }
    working = shift;
    this.shift = shift;
  }

  private beginAnother(why: unknown): void {
    log.warn('The workers begin anew', { error: safeError(why) });
    this.giveUp();
    this.started = this.beginAgain();
  }

  private async beginAgain(): Promise<void> {
    while (!this.stopping) {
      await pause(BEGIN_AGAIN_AFTER_MS);
      try {
        await this.begin();
        return;
      } catch (error) {
        log.warn('The workers could not begin', { error: safeError(error) });
      }
    }
  }

  /** What is running in it runs to its end. */
  private giveUp(): void {
    const { shift } = this;
    this.shift = null;
    if (shift !== null) this.retire(shift);
  }

  /** Not waited for where another is to begin: what waits for an answer of a database that died may take as long as it likes. */
  private retire(shift: Shift): void {
    const ending = shift.end();
    this.endings.add(ending);
    void ending.finally(() => this.endings.delete(ending));
  }

  private options(registered: readonly Registered[]): Pick<RunnerOptions, 'pgPool' | 'taskList' | 'logger' | 'forbiddenFlags'> {
    return { pgPool: this.pool, taskList: taskList(registered), logger: quietJobLog, forbiddenFlags: [HELD_BACK] };
  }

  private registered(): Registered[] {
    const found = this.discovery.getProviders().flatMap((provider) => {
      const job = this.discovery.getMetadataByDecorator(HandlesJob, provider);
      return job === undefined || !isHandler(provider.instance) ? [] : [{ job, handler: provider.instance }];
    });
    const unique = new Map(found.map((entry) => [entry.job.task, entry]));
    for (const { job, handler } of found) {
      if (unique.get(job.task)?.handler !== handler) throw new Error(`Two handlers claim the task ${job.task}.`);
    }
    return [...unique.values()];
  }
}

interface Registered {
  readonly job: JobTask;
  readonly handler: JobHandler;
}

function taskList(registered: readonly Registered[]): TaskList {
  return Object.fromEntries(
    registered.map(({ job, handler }) => [
      job.task,
      (payload: unknown, helpers: { readonly job: Job; readonly abortSignal: AbortSignal }) =>
        observedJob(helpers.job, () =>
          handler.handle(isObject(payload) ? payload : {}, {
            jobId: helpers.job.id,
            attempt: helpers.job.attempts,
            signal: helpers.abortSignal,
          }),
        ),
    ]),
  );
}

function cronItemsOf(job: JobTask): CronItem[] {
  if (job.schedule === undefined) return [];
  return [{ task: job.task, match: job.schedule, identifier: job.task, options: { jobKey: `scheduled:${job.task}`, maxAttempts: 5 } }];
}

function isHandler(instance: unknown): instance is JobHandler {
  return typeof instance === 'object' && instance !== null && 'handle' in instance && typeof instance.handle === 'function';
}

function isObject(payload: unknown): payload is JsonObject {
  return typeof payload === 'object' && payload !== null && !Array.isArray(payload);
}
