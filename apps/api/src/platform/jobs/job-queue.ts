import { Injectable } from '@nestjs/common';
import type { Instant } from '@isp/protocols';
import type { JsonObject } from '../audit/audit-entry.js';
import { Statement } from '../database/statement.js';
import type { Transaction } from '../database/transactions.js';
import { requestScope } from '../http/request-scope.js';
import { presentTraceparent } from '../tracing/tracing.js';
import { flagsOf } from './job-flags.js';

/** Work owed once the transaction commits. */
export interface NewJob {
  /** The task of a {@link JobHandler}. */
  readonly task: string;
  /** Ids and codes. Never a secret or a personal link: jobs are rows that others can read. */
  readonly payload: JsonObject;
  /** A second job with the key of one that has not run yet takes its place. */
  readonly jobKey?: string;
  readonly runAt?: Instant;
  /** Tries before it is given up; 25 unless set, over about three days. */
  readonly maxAttempts?: number;
}

/** The outbox: jobs are owed in the transaction of the change that owes them, so neither is without the other. */
@Injectable()
export class JobQueue {
  /** Owes the jobs, in one statement. They run after the commit, and never after a rollback. */
  async add(tx: Transaction, jobs: readonly NewJob[]): Promise<void> {
    const statement = new Statement();
    this.write(statement, jobs);
    await statement.run(tx);
  }

  /** Adds to the statement of a change the jobs that it owes. */
  write(statement: Statement, jobs: readonly NewJob[]): void {
    if (jobs.length === 0) return;
    const flags = flagsOf({ requestId: requestScope()?.requestId ?? null, traceparent: presentTraceparent() });
    const rows = jobs.map((job) => ({
      identifier: job.task,
      payload: job.payload,
      run_at: job.runAt ?? null,
      max_attempts: job.maxAttempts ?? null,
      job_key: job.jobKey ?? null,
      flags,
    }));
    statement.call(addJobs(statement.json(rows)));
  }
}

const addJobs = (rows: string): string => `
  SELECT graphile_worker.add_jobs(array_agg(
    (identifier, payload, NULL, run_at, max_attempts, job_key, NULL, flags)::graphile_worker.job_spec
  ))
  FROM jsonb_to_recordset(${rows}) AS job (identifier text, payload json, run_at timestamptz, max_attempts integer, job_key text, flags text[])`;
