import { Inject, Injectable } from '@nestjs/common';
import type { GuidanceEntry, Source } from '@isp/guidance/content';
import { LIMITS } from '@isp/protocols';
import type { Instant } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../platform/database/index.js';
import { notFound, offsetOf, pageOf } from '../platform/http/index.js';
import type { PageQuery } from '../platform/http/index.js';
import { differencesOf } from './differences.js';
import type { DifferenceResponse, Edited, EditedResponse, EditionsPage, PastEditionInFullResponse, PastEditionResponse } from './dto/editing.response.js';

interface EditedRow {
  readonly number: number;
  readonly publishedAt: Instant;
  readonly origin: 'shipped' | 'editor';
  readonly content: Content;
  readonly newer: { readonly arrivedAt: Instant; readonly content: Content } | null;
}

interface PastRow extends PastEditionResponse {
  readonly content: Content;
  readonly before: Content | null;
  readonly currentNumber: number;
}

type Content = GuidanceEntry | Source;

/** Reads editions one by one, for those who edit guidance. */
@Injectable()
export class FindEditions {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** What readers see now, with what a release brought since. @throws {Problem} 404. */
  async current(what: Edited, key: string): Promise<EditedResponse> {
    const { rows } = await this.pool.query<EditedRow>(
      `SELECT c.number, iso_instant(e.published_at) AS "publishedAt", e.origin, e.content,
              CASE WHEN newest.digest IS DISTINCT FROM e.shipped_digest
                   THEN json_build_object('arrivedAt', iso_instant(newest.arrived_at), 'content', newest.content) END AS newer
         FROM guidance_current c JOIN guidance_edition e USING (what, key, number) ${NEWEST_SHIPPED}
        WHERE c.what = $1 AND c.key = $2`,
      [what, key],
    );
    const [row] = rows;
    if (row === undefined) throw notFound();
    const { number, publishedAt, origin, content, newer } = row;
    const newerShipped = newer === null ? null : { arrivedAt: newer.arrivedAt, differences: differences(content, newer.content) };
    return { what, key, edition: { number, publishedAt }, origin, ...contentOf(what, content), newerShipped };
  }

  /** The content that readers see now; `null`: nothing yet. */
  async content(what: Edited, key: string): Promise<Content | null> {
    const { rows } = await this.pool.query<{ content: Content }>(
      'SELECT e.content FROM guidance_current c JOIN guidance_edition e USING (what, key, number) WHERE c.what = $1 AND c.key = $2',
      [what, key],
    );
    return rows[0]?.content ?? null;
  }

  /** A page of all editions, the newest first. @throws {Problem} 404 where there never was one. */
  async history(what: Edited, key: string, query: PageQuery): Promise<EditionsPage> {
    const { rows } = await this.pool.query<PastEditionResponse>(
      `SELECT ${PAST} ${FROM} WHERE e.what = $1 AND e.key = $2 ORDER BY e.number DESC LIMIT $3 OFFSET $4`,
      [what, key, query.pageSize, offsetOf(query)],
    );
    const { rows: counted } = await this.pool.query<{ total: number }>('SELECT count(*)::integer AS total FROM guidance_edition WHERE what = $1 AND key = $2', [what, key]);
    const total = counted[0]?.total ?? 0;
    if (total === 0) throw notFound();
    return pageOf(rows, total, query);
  }

  /** One edition in full, and what it changed. @throws {Problem} 404. */
  async edition(what: Edited, key: string, number: number): Promise<PastEditionInFullResponse> {
    const { rows } = await this.pool.query<PastRow>(
      `SELECT ${PAST}, e.content, c.number AS "currentNumber",
              (SELECT content FROM guidance_edition WHERE what = e.what AND key = e.key AND number = e.number - 1) AS before
         ${FROM} JOIN guidance_current c USING (what, key) WHERE e.what = $1 AND e.key = $2 AND e.number = $3`,
      [what, key, number],
    );
    const [row] = rows;
    if (row === undefined) throw notFound();
    const { content, before, ...past } = row;
    return { ...past, ...contentOf(what, content), differences: differences(before, content) };
  }
}

/** Beside an edition `e`: the shipped text that came last, if any did. */
export const NEWEST_SHIPPED = `LEFT JOIN LATERAL (
  SELECT digest, content, arrived_at FROM guidance_shipped WHERE what = e.what AND key = e.key ORDER BY arrived_at DESC, digest LIMIT 1
) AS newest ON true`;

const FROM = 'FROM guidance_edition e LEFT JOIN person p ON p.id = e.published_by';
const PAST = `e.number, iso_instant(e.published_at) AS "publishedAt", e.origin, p.name AS by, e.note, e.content ->> 'title' AS title`;

/** The fields in which two texts differ; as much of it as fits an answer. */
export function differences(before: Content | null, after: Content): readonly DifferenceResponse[] {
  return differencesOf(before, after)
    .slice(0, LIMITS.guidance.differences)
    .map(({ field, parts }) => ({ field, parts: parts.slice(0, LIMITS.guidance.differenceParts) }));
}

function contentOf(what: Edited, content: Content): Pick<EditedResponse, 'entry' | 'source'> {
  if (what === 'source') {
    const { key: _, ...source } = content as Source;
    return { entry: null, source };
  }
  const { slug: _, ...entry } = content as GuidanceEntry;
  return { entry, source: null };
}
