import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { Config } from '../config/config.js';
import { requestScope } from '../http/request-scope.js';
import { presentTraceId } from '../tracing/tracing.js';
import { readableLines } from './readable-lines.js';

/** What a line says besides its message: codes, numbers and ids of requests and jobs. Never what names a person. */
export type LogFields = Readonly<Record<string, string | number | boolean | object | null | undefined>>;

type Level = 'debug' | 'info' | 'warn' | 'error' | 'fatal';

let current: Logger | null = null;

/**
 * Opens the log of this process: one line of JSON for each thing said, in development one that people read. Until then nothing
 * is written, so that scripts which use parts of the service say only what they print themselves.
 *
 * @param destination where lines go; standard output unless told.
 */
export function openLog({ environment, logLevel, serviceName }: Pick<Config, 'environment' | 'logLevel' | 'serviceName'>, destination?: DestinationStream): void {
  const lines = destination ?? standardOutput();
  current = pino(
    {
      level: logLevel,
      messageKey: 'message',
      base: { service: serviceName, pid: process.pid },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
      mixin: () => ({ ...requestScope(), traceId: presentTraceId() ?? undefined }),
    },
    environment === 'development' ? readableLines(lines) : lines,
  );
}

/** Says something in the log, if it is open, with the id of the request or job that it happened in. */
export const log = {
  debug: (message: string, fields: LogFields = {}): void => write('debug', message, fields),
  info: (message: string, fields: LogFields = {}): void => write('info', message, fields),
  warn: (message: string, fields: LogFields = {}): void => write('warn', message, fields),
  error: (message: string, fields: LogFields = {}): void => write('error', message, fields),
  fatal: (message: string, fields: LogFields = {}): void => write('fatal', message, fields),
} as const;

function write(level: Level, message: string, fields: LogFields): void {
  current?.[level](fields, message);
}

/** Written at once: a process that is killed leaves behind what it has said. A reader that has gone away ends nothing. */
function standardOutput(): DestinationStream {
  const output = pino.destination({ dest: 1, sync: true });
  output.on('error', () => undefined);
  return output;
}
