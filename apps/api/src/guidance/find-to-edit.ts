import { Inject, Injectable } from '@nestjs/common';
import type { GuidanceEntry, Source } from '@isp/guidance/content';
import type { CivilDate, Instant } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../platform/database/index.js';
import { offsetOf, pageOf } from '../platform/http/index.js';
import { checkingOf } from './checking.js';
import type { EditedQuery, EditedSourcesQuery, EditingState } from './dto/edit-guidance.dto.js';
import type { EditedPage, EditedSourcesPage, EditedSummaryResponse, EditingCountsResponse } from './dto/editing.response.js';
import { NEWEST_SHIPPED } from './find-editions.js';

interface Row<T> {
  readonly content: T;
  readonly number: number;
  readonly publishedAt: Instant;
  readonly origin: 'shipped' | 'editor';
  readonly newerShipped: boolean;
}

/** Lists guidance and sources for those who edit them. */
@Injectable()
export class FindToEdit {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** A page of guidance: what was checked once and is due again, then what nobody has checked yet, then the rest by the day it is due. */
  async entries(query: EditedQuery, today: CivilDate): Promise<EditedPage> {
    const search = query.search?.trim() ?? '';
    const values: unknown[] = [today];
    const given = (value: unknown): string => `$${values.push(value)}`;
    const conditions = [
      "c.what = 'entry'",
      ...(query.state === undefined ? [] : [STATES[query.state]]),
      ...(search === '' ? [] : [found(given(search))]),
    ].join(' AND ');
    const { rows: counted } = await this.pool.query<{ total: number }>(`SELECT count(*)::integer AS total ${ON_THE_DAY} WHERE ${conditions}`, values);
    const { rows } = await this.pool.query<Row<Omit<GuidanceEntry, 'text'>>>(
      `SELECT e.content - 'text' AS content, ${FACTS} ${ON_THE_DAY} WHERE ${conditions}
        ORDER BY ${STATES.due} DESC, ${STATES['never-checked']} DESC, c.due_on, lower(e.content ->> 'title'), c.key
        LIMIT ${given(query.pageSize)} OFFSET ${given(offsetOf(query))}`,
      values,
    );
    return { ...pageOf(rows.map((row) => summary(row, today)), counted[0]?.total ?? 0, query), counts: await this.counts(today) };
  }

  /** A page of sources, by title, with how much guidance names each. */
  async sources(query: EditedSourcesQuery): Promise<EditedSourcesPage> {
    const search = query.search?.trim() ?? '';
    const values: unknown[] = [];
    const given = (value: unknown): string => `$${values.push(value)}`;
    const where = `c.what = 'source'${search === '' ? '' : ` AND ${isSource(given(search))}`}`;
    const { rows: counted } = await this.pool.query<{ total: number }>(`SELECT count(*)::integer AS total ${FROM} WHERE ${where}`, values);
    const { rows } = await this.pool.query<Row<Source> & { readonly namedBy: number }>(
      `WITH named AS (
         SELECT btrim(name) AS key, count(DISTINCT n.key)::integer AS times
           FROM guidance_current n JOIN guidance_edition t USING (what, key, number),
                regexp_matches(t.content ->> 'text', '\\{([^{}]*)\\}', 'g') AS braces, unnest(string_to_array(braces[1], ';')) AS name
          WHERE n.what = 'entry' GROUP BY btrim(name)
       )
       SELECT e.content, ${FACTS}, coalesce((SELECT times FROM named WHERE named.key = c.key), 0) AS "namedBy"
         ${FROM} WHERE ${where} ORDER BY lower(e.content ->> 'title'), c.key LIMIT ${given(query.pageSize)} OFFSET ${given(offsetOf(query))}`,
      values,
    );
    const items = rows.map(({ content, number, publishedAt, origin, newerShipped, namedBy }) => ({ ...content, edition: { number, publishedAt }, origin, newerShipped, namedBy }));
    return pageOf(items, counted[0]?.total ?? 0, query);
  }

  private async counts(today: CivilDate): Promise<EditingCountsResponse> {
    const { rows } = await this.pool.query<EditingCountsResponse>(
      `SELECT count(*)::integer AS all,
              count(*) FILTER (WHERE ${STATES.due})::integer AS due,
              count(*) FILTER (WHERE ${STATES['never-checked']})::integer AS "neverChecked",
              count(*) FILTER (WHERE ${STATES.unconfirmed})::integer AS unconfirmed,
              count(*) FILTER (WHERE ${STATES['newer-shipped']})::integer AS "newerShipped"
         ${ON_THE_DAY} WHERE c.what = 'entry'`,
      [today],
    );
    return rows[0] ?? { all: 0, due: 0, neverChecked: 0, unconfirmed: 0, newerShipped: 0 };
  }
}

const FROM = `FROM guidance_current c JOIN guidance_edition e USING (what, key, number) ${NEWEST_SHIPPED}`;

/** `$1` is the day. */
const ON_THE_DAY = `${FROM} CROSS JOIN (SELECT $1::date AS today) AS now`;

/** Of an entry, {@link ON_THE_DAY}. */
const STATES = {
  due: "(jsonb_typeof(e.content -> 'lastChecked') = 'object' AND c.due_on <= now.today)",
  'never-checked': "(jsonb_typeof(e.content -> 'lastChecked') = 'null')",
  unconfirmed: "(jsonb_typeof(e.content -> 'unconfirmed') = 'string')",
  'newer-shipped': '(newest.digest IS DISTINCT FROM e.shipped_digest)',
} as const satisfies Record<EditingState, string>;

const FACTS = `c.number, iso_instant(e.published_at) AS "publishedAt", e.origin, ${STATES['newer-shipped']} AS "newerShipped"`;

/** Editors look for a title as often as for words of the text, and often for a part of it. */
function found(words: string): string {
  return `(c.search @@ plainto_tsquery('english', ${words}) OR position(lower(${words}) IN lower(e.content ->> 'title')) > 0)`;
}

/** A source is known by its key, its title or who publishes it, and often by a part of them. */
function isSource(words: string): string {
  return `position(lower(${words}) IN lower(concat_ws(' ', c.key, e.content ->> 'title', e.content ->> 'publisher'))) > 0`;
}

function summary({ content, number, publishedAt, origin, newerShipped }: Row<Omit<GuidanceEntry, 'text'>>, today: CivilDate): EditedSummaryResponse {
  return { ...content, ...checkingOf(content, today), edition: { number, publishedAt }, origin, newerShipped };
}
