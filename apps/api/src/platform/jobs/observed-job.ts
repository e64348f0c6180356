import { randomUUID } from 'node:crypto';
import type { Job } from 'graphile-worker';
import { inScope } from '../http/request-scope.js';
import { log } from '../logs/log.js';
import { safeError } from '../logs/safe-error.js';
import { happened } from '../metrics/happenings.js';
import { inJobSpan } from '../tracing/tracing.js';
import { originOf } from './job-flags.js';

/**
 * Does a job's work as part of the request that owed it (by the calendar nobody did, and it gets an id of its own), writes one
 * line about it and tells whoever counts. What the work throws is thrown on.
 */
export function observedJob(job: Pick<Job, 'id' | 'task_identifier' | 'attempts' | 'flags'>, work: () => Promise<void>): Promise<void> {
  const { id, task_identifier: task, attempts: attempt } = job;
  const { requestId, traceparent } = originOf(job.flags);
  const began = performance.now();
  const done = (outcome: 'done' | 'failed', failure: object = {}): void => {
    const milliseconds = performance.now() - began;
    happened('job', { task, outcome, seconds: milliseconds / 1_000 });
    log[outcome === 'done' ? 'info' : 'warn']('job', { task, attempt, outcome, durationMs: Math.round(milliseconds * 10) / 10, ...failure });
  };
  return inScope({ requestId: requestId ?? randomUUID(), jobId: id }, () =>
    inJobSpan({ task, id, attempt, traceparent }, async () => {
      try {
        await work();
      } catch (error) {
        done('failed', { error: safeError(error) });
        throw error;
      }
      done('done');
    }),
  );
}
