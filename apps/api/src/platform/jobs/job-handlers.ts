import { DiscoveryService } from '@nestjs/core';
import type { JsonObject } from '../audit/audit-entry.js';

/** What a handler is told about the run it is in. */
export interface JobRun {
  readonly jobId: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Aborts when the process has to stop. */
  readonly signal: AbortSignal;
}

/**
 * Does the work of one task. A job can run more than once (a process dies after the work and before saying so), so
 * `handle` must be idempotent. What it throws makes the job run again later.
 */
export interface JobHandler {
  handle(payload: JsonObject, run: JobRun): Promise<void>;
}

/** What a handler handles. */
export interface JobTask {
  readonly task: string;
  /** A cron pattern in UTC, for a task that also runs by the calendar, with an empty payload. */
  readonly schedule?: string;
  /** Whether it also runs each time the worker starts, with an empty payload. */
  readonly onStart?: boolean;
}

/** A text of a job's payload. @throws where the job was owed without it. */
export function textOf(payload: JsonObject, member: string): string {
  const value = payload[member];
  if (typeof value !== 'string') throw new Error(`The job has no ${member}.`);
  return value;
}

/** Marks an injectable class as the {@link JobHandler} of a task; being a provider of any module registers it. */
export const HandlesJob = DiscoveryService.createDecorator<JobTask>();
