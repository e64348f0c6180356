import { Logger } from 'graphile-worker';
import { log } from '../logs/log.js';
import { redacted, safeError } from '../logs/safe-error.js';

/** The job queue's own log, down to what somebody must act on. That a job failed is written where it is done, with what may be said of it. */
export const quietJobLog = new Logger(() => (level, message, meta) => {
  if ((level !== 'error' && level !== 'warning') || meta['failure'] === true) return;
  const error: unknown = meta['error'];
  log[level === 'error' ? 'error' : 'warn'](redacted(message), error === undefined ? {} : { error: safeError(error) });
});
