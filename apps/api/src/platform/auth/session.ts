import session from 'express-session';
import type { Request, RequestHandler, Response } from 'express';
import type { Pool } from 'pg';
import type { Config } from '../config/config.js';
import { browserInWords } from './browser-in-words.js';
import { SessionStore } from './session-store.js';
import type { Grant } from './viewer.js';
import type { Viewers } from './viewers.js';

declare module 'express-session' {
  interface SessionData {
    personId?: string;
    /** The organisation acted for. */
    organisationId?: string | null;
    credentialsRevision?: number;
    grants?: Grant[];
    /** Where the person signed in: "Firefox on Windows". */
    browser?: string;
    /** Milliseconds since 1970 by the machine's clock, like the cookie's own expiry. */
    startedAt?: number;
  }
}

const HOUR = 60 * 60 * 1_000;
/** Unused for this long, a session is over. */
export const IDLE_HOURS = 8;
const IDLE = IDLE_HOURS * HOUR;
/** However much it is used, a session is over after this. */
const LONGEST = 12 * HOUR;

/** express-session over PostgreSQL. Nothing is stored for somebody who was shown no form. */
export function sessions(config: Config, pool: Pool, viewers: Viewers): RequestHandler {
  const cookie = cookieOf(config);
  return session({
    name: cookie.name,
    secret: config.secret,
    store: new SessionStore(pool, viewers),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'lax', secure: cookie.secure, path: '/', maxAge: IDLE },
  });
}

/** The session cookie's name. `__Host-` makes browsers refuse it from another host, another path, or without TLS. */
export function cookieOf(config: Config): { readonly name: string; readonly secure: boolean } {
  const secure = config.publicUrl.startsWith('https:');
  return { name: secure ? '__Host-isp-session' : 'isp-session', secure };
}

/**
 * Signs a person in under a new session id, so that a cookie planted before is worth nothing. Of the requests that were confirmed
 * in this browser it keeps those to the person's own address: who sat here before them signs nothing under their name.
 */
export async function startSession(
  request: Request,
  { email, ...person }: { readonly personId: string; readonly email: string; readonly organisationId: string | null; readonly credentialsRevision: number },
): Promise<void> {
  const grants = (request.session.grants ?? []).filter((grant) => grant.email === email);
  await renew(request);
  Object.assign(request.session, { ...person, grants, browser: browserInWords(request.get('user-agent')), startedAt: Date.now() });
}

/** Lets this session sign for one request, under a new session id. Whoever was signed in stays so. */
export async function grantRequest(request: Request, grant: Grant): Promise<void> {
  const { personId, organisationId, credentialsRevision, browser, startedAt, grants = [] } = request.session;
  await renew(request);
  Object.assign(request.session, {
    ...(personId === undefined ? {} : { personId, organisationId, credentialsRevision, browser }),
    startedAt: startedAt ?? Date.now(),
    grants: [...grants.filter((other) => other.requestId !== grant.requestId), grant],
  });
}

/** Ends the session, here and in the browser. */
export async function endSession(request: Request, response: Response, config: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    request.session.destroy((error: unknown) => (error ? reject(toError(error)) : resolve()));
  });
  const cookie = cookieOf(config);
  response.clearCookie(cookie.name, { httpOnly: true, sameSite: 'lax', secure: cookie.secure, path: '/' });
}

/** Puts an empty session in the place of one that no longer stands for anybody. */
export async function replaceSession(request: Request): Promise<void> {
  await renew(request);
}

/** Whether the session began so long ago that it is over. */
export function isWornOut(request: Request): boolean {
  const { startedAt } = request.session;
  return startedAt !== undefined && Date.now() - startedAt > LONGEST;
}

async function renew(request: Request): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    request.session.regenerate((error: unknown) => (error ? reject(toError(error)) : resolve()));
  });
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
