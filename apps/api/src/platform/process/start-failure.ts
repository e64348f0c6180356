import { ConfigurationError } from '../config/index.js';

/** Why a start failed that whoever started it can put right, in one sentence; `null`: it is an error of the program. */
export function startFailure(error: unknown, databaseUrl: string | null): string | null {
  if (error instanceof ConfigurationError || error instanceof StartRefused) return error.message;
  const code = codeOf(error);
  if (code === 'EADDRINUSE' || code === 'EACCES') return `The port cannot be opened (${code}): set PORT or METRICS_PORT to another one.`;
  const why = code === null ? null : (DATABASE[code] ?? null);
  if (why === null || databaseUrl === null) return null;
  const { host, pathname } = new URL(databaseUrl);
  return `The database ${pathname.slice(1)} at ${host || 'this machine'} cannot be used, ${why} (${code ?? ''}): look at DATABASE_URL.`;
}

/** A start that a rule of the service refuses; the message says what to do. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

const DATABASE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was cut',
  ENOTFOUND: 'nobody knows that host',
  EAI_AGAIN: 'nobody knows that host',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no way to it',
  '28P01': 'the password is wrong',
  '28000': 'the role may not connect',
  '3D000': 'there is no such database',
  '42501': 'the role may not do what it has to',
  '53300': 'it takes no more connections',
  '57P03': 'it is starting or stopping',
};

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('driverError' in error) return codeOf(error.driverError);
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && /timeout/i.test(error.message) ? 'ETIMEDOUT' : null;
}
