import type { DestinationStream } from 'pino';

const UNSAID = new Set(['level', 'time', 'service', 'pid', 'message', 'error', 'requestId']);

/** Turns lines of JSON into lines that a developer reads: time, level, message, the other fields, and a stack below. */
export function readableLines(to: DestinationStream): DestinationStream {
  return { write: (line) => to.write(readable(JSON.parse(line) as Line)) };
}

interface Line extends Readonly<Record<string, unknown>> {
  readonly level: string;
  readonly time: string;
  readonly message: string;
  readonly error?: { readonly name: string; readonly code?: string | number; readonly message?: string; readonly stack: readonly string[] };
}

function readable(line: Line): string {
  const fields = Object.entries(line).flatMap(([key, value]) => (UNSAID.has(key) ? [] : [`${key}=${typeof value === 'string' ? value.replaceAll(/\p{Control}/gu, ' ') : JSON.stringify(value)}`]));
  const { error } = line;
  const below = error === undefined ? [] : [`  ${[error.name, error.code, error.message].filter((part) => part !== undefined).join(' ')}`, ...error.stack.map((frame) => `    ${frame}`)];
  return `${[[line.time.slice(11, 23), line.level.padEnd(5), line.message, ...fields].join(' '), ...below].join('\n')}\n`;
}
