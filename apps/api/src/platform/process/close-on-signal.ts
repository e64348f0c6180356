import { setTimeout as pause } from 'node:timers/promises';
import { log, safeError } from '../logs/index.js';
import { beginStopping } from './stopping.js';

/** How a process stops, in order; see docs/guides/observing.md. */
export interface Stopping {
  /** How long it says that it is not ready while it still takes requests, so that a proxy sends it no more. */
  readonly drainSeconds: number;
  /** After this long it ends, whatever is still under way. */
  readonly withinSeconds: number;
  /** Finishes what is under way, and takes no more. @param withinMs what is left of that time, less a little to end in. */
  readonly close: (withinMs: number) => Promise<void>;
}

/** For what comes after requests and jobs: connections to the database, traces. */
const LAST_MS = 2_000;

/**
 * Ends this process cleanly on Ctrl-C and SIGTERM, and when the process that started it is gone (its IPC channel closes):
 * nothing is left running that nobody can stop. A second signal ends it at once.
 */
export function closeOnSignal({ drainSeconds, withinSeconds, close }: Stopping): void {
  let closing = false;
  const stop = (why: string): void => {
    if (closing) process.exit(1);
    closing = true;
    const began = performance.now();
    const left = (): number => Math.max(0, withinSeconds * 1_000 - (performance.now() - began));
    beginStopping();
    log.info('Stopping', { why });
    setTimeout(() => {
      log.error('Not everything was finished in the time for it', { seconds: withinSeconds });
      process.exit(1);
    }, left()).unref();
    pause(drainSeconds * 1_000)
      .then(() => close(Math.max(LAST_MS / 2, left() - LAST_MS)))
      .then(
        () => {
          log.info('Stopped', { seconds: Math.round((performance.now() - began) / 100) / 10 });
          process.exit(0);
        },
        (error: unknown) => {
          log.error('Stopping failed', { error: safeError(error) });
          process.exit(1);
        },
      );
  };
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
  if (process.send === undefined) return;
  process.on('disconnect', () => stop('its starter is gone'));
  if (!process.connected) stop('its starter is gone');
}
