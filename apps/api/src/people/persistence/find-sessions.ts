import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@isp/protocols';
import type { Pool } from 'pg';
import { IDLE_HOURS, sha256 } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { DATABASE_POOL } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { pageOf } from '../../platform/http/index.js';
import type { Page, PageQuery } from '../../platform/http/index.js';

/** A browser in which somebody is signed in. */
export interface SessionInList {
  /** Tells it from the others, and opens nothing. */
  readonly id: string;
  /** "Firefox on Windows"; empty where the browser did not say. */
  readonly browser: string;
  readonly startedAt: Instant;
  /** To the minute. */
  readonly seenAt: Instant;
  /** Whether it is the one that asks. */
  readonly current: boolean;
}

/** Sessions by whose they are. They stand in the database, and so end in every process at once. */
@Injectable()
export class FindSessions {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** The viewer's sessions that are not over, the last seen first. */
  async ofViewer({ personId, sessionId = '' }: Viewer, query: PageQuery): Promise<Page<SessionInList>> {
    const { rows } = await this.pool.query<{ readonly sid: string; readonly browser: string; readonly started: string; readonly seen: string }>(
      `SELECT sid, coalesce(sess ->> 'browser', '') AS browser,
              iso_instant(to_timestamp((sess ->> 'startedAt')::double precision / 1000)) AS started,
              iso_instant(expire - make_interval(hours => ${IDLE_HOURS})) AS seen
         FROM session JOIN person ON person.id::text = session.sess ->> 'personId'
        WHERE session.sess ->> 'personId' = $1 AND expire >= now()
          AND (session.sess ->> 'credentialsRevision')::integer = person.credentials_revision
        ORDER BY expire DESC, sid`,
      [personId],
    );
    const all = rows.map(({ sid, browser, started, seen }) => ({ id: sha256(sid), browser, startedAt: started, seenAt: seen, current: sid === sessionId }));
    return pageOf(all.slice((query.page - 1) * query.pageSize, query.page * query.pageSize), all.length, query);
  }

  /** Ends one of the viewer's sessions; answers with whether there was one. */
  async end(tx: Transaction, { personId }: Viewer, id: string): Promise<boolean> {
    const ended = await tx.query<unknown[]>(
      `WITH ended AS (DELETE FROM session WHERE sess ->> 'personId' = $1 AND encode(sha256(convert_to(sid, 'UTF8')), 'hex') = $2 RETURNING sid) SELECT sid FROM ended`,
      [personId, id],
    );
    return ended.length > 0;
  }

  /** Ends every session of a person, but for one. */
  async endAll(tx: Transaction, personId: string, butFor: string | null): Promise<void> {
    await tx.query(`DELETE FROM session WHERE sess ->> 'personId' = $1 AND sid IS DISTINCT FROM $2`, [personId, butFor]);
  }
}
