import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import type { SessionData } from 'express-session';
import type { Pool } from 'pg';

const PGStore = connectPgSimple(session);

/** Shorter gaps between requests are not worth a write: eight hours of idleness do not end on the second. */
const TOUCH_AT_MOST_EVERY = 60_000;
const REMEMBERED = 10_000;

/** Sessions in the table `session`. Reading with one does not write to it more than once a minute. */
export class SessionStore extends PGStore {
  private readonly touched = new Map<string, number>();

  constructor(private readonly sessions: Pool) {
    super({ pool: sessions, tableName: 'session', createTableIfMissing: false });
  }

  /** Asked for with every request, so each connection plans it once and knows it by name. */
  override get(sid: string, callback: (error: unknown, session?: SessionData | null) => void): void {
    this.sessions.query<{ sess: SessionData }>(
      { name: 'find-session', text: 'SELECT sess FROM session WHERE sid = $1 AND expire >= now()', values: [sid] },
      (error: unknown, found) => (error ? callback(error) : callback(null, found.rows[0]?.sess ?? null)),
    );
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
