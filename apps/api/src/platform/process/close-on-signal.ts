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
const SAME_WISH_MS = 1_000;

/**
 * Ends this process cleanly on Ctrl-C and SIGTERM, and when the process that started it is gone (its IPC channel closes):
 * nothing is left running that nobody can stop. Whoever asks again, a second later, has it end at once; sooner it is the same
 * wish, passed on by more than one.
 */
export function closeOnSignal({ drainSeconds, withinSeconds, close }: Stopping): void {
  let began: number | null = null;
  const stop = (why: string): void => {
    if (began !== null) return;
    const asked = performance.now();
    began = asked;
    const left = (): number => Math.max(0, withinSeconds * 1_000 - (performance.now() - asked));
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
          log.info('Stopped', { seconds: Math.round((performance.now() - asked) / 100) / 10 });
          process.exit(0);
        },
        (error: unknown) => {
          log.error('Stopping failed', { error: safeError(error) });
          process.exit(1);
        },
      );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (began !== null && performance.now() - began > SAME_WISH_MS) process.exit(1);
      stop(signal);
    });
  }
  if (process.send === undefined) return;
  process.on('disconnect', () => stop('its starter is gone'));
  if (!process.connected) stop('its starter is gone');
}
