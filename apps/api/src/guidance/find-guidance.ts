import { Inject, Injectable } from '@nestjs/common';
import { statementsOf } from '@isp/guidance/content';
import type { GuidanceEntry, Source } from '@isp/guidance/content';
import { LIMITS } from '@isp/protocols';
import type { CivilDate, Instant } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../platform/database/index.js';
import { notFound, offsetOf, pageOf } from '../platform/http/index.js';
import type { Page } from '../platform/http/index.js';
import { checkingOf } from './checking.js';
import type { GuidanceQuery } from './dto/guidance.query.js';
import type { GuidanceMatch, GuidancePage, GuidanceResponse, GuidanceSummaryResponse } from './dto/guidance.response.js';

interface CurrentRow<T> {
  readonly content: T;
  readonly number: number;
  readonly publishedAt: Instant;
}

type Summary = Omit<GuidanceEntry, 'text'>;

/** Reads guidance in its current editions. */
@Injectable()
export class FindGuidance {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /**
   * A page of guidance: what matches the words best comes first, else by title. Where nothing has every word, what has some of them, since
   * people ask in sentences.
   */
  async page(query: GuidanceQuery, today: CivilDate): Promise<GuidancePage> {
    const search = query.search?.trim() ?? '';
    const found = await this.entries(query, search, 'every-word', today);
    if (found.total > 0 || search === '') return { ...found, matched: 'every-word' };
    const some = await this.entries(query, search, 'some-words', today);
    return { ...some, matched: some.total > 0 ? 'some-words' : 'every-word' };
  }

  /** One piece of guidance with the sources that it names. @throws {Problem} 404. */
  async one(slug: string, today: CivilDate): Promise<GuidanceResponse> {
    const { rows } = await this.pool.query<CurrentRow<GuidanceEntry>>(`SELECT ${CURRENT} WHERE c.what = 'entry' AND c.key = $1`, [slug]);
    const [row] = rows;
    if (row === undefined) throw notFound();
    return { ...shown(row, today), text: row.content.text, sources: await this.sourcesOf(row.content) };
  }

  /** The sources that an entry names, by title. Those that there are not are left out. */
  async sourcesOf(entry: GuidanceEntry): Promise<readonly Source[]> {
    const keys = [...new Set(statementsOf(entry).flatMap(({ sources }) => sources))];
    return (await this.sources()).filter(({ key }) => keys.includes(key));
  }

  /** All sources, by title. */
  async sources(): Promise<readonly Source[]> {
    const { rows } = await this.pool.query<CurrentRow<Source>>(
      `SELECT ${CURRENT} WHERE c.what = 'source' ORDER BY lower(e.content ->> 'title'), c.key LIMIT ${LIMITS.guidance.sources}`,
    );
    return rows.map(({ content }) => content);
  }

  private async entries(query: GuidanceQuery, search: string, match: GuidanceMatch, today: CivilDate): Promise<Page<GuidanceSummaryResponse>> {
    const values: unknown[] = [];
    const given = (value: unknown): string => `$${values.push(value)}`;
    const words = search === '' ? null : TSQUERY[match](given(search));
    const conditions = [
      "c.what = 'entry'",
      ...(words === null ? [] : [`c.search @@ ${words}`]),
      ...(query.kind === undefined ? [] : [`e.content ->> 'kind' = ${given(query.kind)}`]),
      ...(query.area === undefined ? [] : [`e.content -> 'areas' ? ${given(query.area)}`]),
      ...(query.topic === undefined ? [] : [`e.content -> 'topics' ? ${given(query.topic)}`]),
      ...(query.nation === undefined ? [] : [`e.content -> 'nations' ? ${given(query.nation)}`]),
    ].join(' AND ');
    const { rows: counted } = await this.pool.query<{ total: number }>(`SELECT count(*)::integer AS total ${FROM} WHERE ${conditions}`, values);
    const order = [...(words === null ? [] : [`ts_rank(c.search, ${words}) DESC`]), "lower(e.content ->> 'title')", 'c.key'].join(', ');
    const { rows } = await this.pool.query<CurrentRow<Summary>>(
      `SELECT ${WITHOUT_TEXT} WHERE ${conditions} ORDER BY ${order} LIMIT ${given(query.pageSize)} OFFSET ${given(offsetOf(query))}`,
      values,
    );
    return pageOf(rows.map((row) => shown(row, today)), counted[0]?.total ?? 0, query);
  }
}

/** In the words of `plainto_tsquery`, which takes whatever is typed, "and" stands between words. */
const TSQUERY = {
  'every-word': (words) => `plainto_tsquery('english', ${words})`,
  'some-words': (words) => `replace(plainto_tsquery('english', ${words})::text, ' & ', ' | ')::tsquery`,
} as const satisfies Record<GuidanceMatch, (words: string) => string>;

const FROM = 'FROM guidance_current c JOIN guidance_edition e USING (what, key, number)';
const PLACE = `c.number, iso_instant(e.published_at) AS "publishedAt" ${FROM}`;
const CURRENT = `e.content, ${PLACE}`;
const WITHOUT_TEXT = `e.content - 'text' AS content, ${PLACE}`;

function shown({ content, number, publishedAt }: CurrentRow<Summary>, today: CivilDate): GuidanceSummaryResponse {
  const { slug, kind, title, summary, nations, areas, topics, unconfirmed, writtenOn, lastChecked, checkEveryMonths } = content;
  const edition = { number, publishedAt };
  return { slug, kind, title, summary, nations, areas, topics, unconfirmed, writtenOn, lastChecked, checkEveryMonths, ...checkingOf(content, today), edition };
}
