import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import type { SessionData } from 'express-session';
import type { Request } from 'express';
import type { Pool } from 'pg';
import type { KnownPerson, Viewers } from './viewers.js';

const PGStore = connectPgSimple(session);

/** Shorter gaps between requests are not worth a write: eight hours of idleness do not end on the second. */
const TOUCH_AT_MOST_EVERY = 60_000;
const REMEMBERED = 10_000;

/** Sessions in the table `session`. Reading with one does not write to it more than once a minute. */
export class SessionStore extends PGStore {
  private readonly touched = new Map<string, number>();

  private readonly found = new WeakMap<SessionData, KnownPerson | null>();

  constructor(
    pool: Pool,
    private readonly viewers: Viewers,
  ) {
    // What has run out is taken away by the nightly job, with everything else that is kept no longer: a timer here would outlive the pool.
    super({ pool, tableName: 'session', createTableIfMissing: false, pruneSessionInterval: false });
  }

  override get(sid: string, callback: (error: unknown, session?: SessionData | null) => void): void {
    this.viewers.ofSession(sid).then((known) => {
      if (known !== null) this.found.set(known.data, known.person);
      callback(null, known?.data ?? null);
    }, callback);
  }

  override createSession(request: Request, data: SessionData): ReturnType<session.Store['createSession']> {
    const person = this.found.get(data);
    if (person !== undefined) persons.set(request, person);
    return super.createSession(request, data);
  }

  override touch(sid: string, data: SessionData, callback?: () => void): void {
    const now = Date.now();
    if (now - (this.touched.get(sid) ?? 0) < TOUCH_AT_MOST_EVERY) {
      callback?.();
      return;
    }
    if (this.touched.size >= REMEMBERED) this.touched.clear();
    this.touched.set(sid, now);
    super.touch(sid, data, callback);
  }
}

const persons = new WeakMap<Request, KnownPerson | null>();

/** Whom the session stands for that a request came with, as read together with it; `undefined`: it came with none. */
export function personOfSession(request: Request): KnownPerson | null | undefined {
  return persons.get(request);
}
