import { Logger } from 'graphile-worker';

/** The job queue's log, down to what somebody must act on. */
export const quietJobLog = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') console.error(message);
});
