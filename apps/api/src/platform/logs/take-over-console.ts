import { log } from './log.js';
import { redacted, safeError } from './safe-error.js';

/**
 * Leads everything that this process would write by other ways into the log: the console, on which libraries and pages write,
 * Node's warnings, and the errors that nobody caught, which end the process as they always do.
 */
export function takeOverConsole(): void {
  console.log = console.info = console.debug = (...said: unknown[]) => say('info', said);
  console.warn = (...said: unknown[]) => say('warn', said);
  console.error = (...said: unknown[]) => say('error', said);
  process.removeAllListeners('warning');
  process.on('warning', (warning) => log.warn('Node warns', { error: safeError(warning) }));
  process.on('uncaughtException', (error) => {
    log.fatal('An error that nobody caught ends this process', { error: safeError(error) });
    process.exit(1);
  });
}

function say(level: 'info' | 'warn' | 'error', said: readonly unknown[]): void {
  const error = said.find((one) => one instanceof Error);
  const words = said.filter((one) => typeof one === 'string').join(' ');
  log[level](redacted(words) || 'Written to the console', error === undefined ? {} : { error: safeError(error) });
}
