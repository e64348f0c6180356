import type { LoggerService } from '@nestjs/common';
import { log } from './log.js';
import { framesOf, redacted, safeError } from './safe-error.js';

/** What Nest itself has to say, in the same log and as careful. What it tells of its start is for debugging. */
export const nestLog: LoggerService = {
  log: (message: unknown) => log.debug(redacted(String(message))),
  debug: (message: unknown) => log.debug(redacted(String(message))),
  verbose: (message: unknown) => log.debug(redacted(String(message))),
  warn: (message: unknown) => log.warn(redacted(String(message))),
  error: (message: unknown, stack?: unknown) => say('error', message, stack),
  fatal: (message: unknown, stack?: unknown) => say('fatal', message, stack),
};

function say(level: 'error' | 'fatal', message: unknown, stack: unknown): void {
  if (message instanceof Error) log[level]('The framework caught an error', { error: safeError(message) });
  else log[level](redacted(String(message)), { error: { name: 'Error', stack: typeof stack === 'string' ? framesOf(stack) : [] } });
}
