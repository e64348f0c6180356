import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../platform/database/index.js';
import { countedPageOf, MOST_COUNTED, mostLookedAt, offsetOf } from '../platform/http/index.js';
import type { CountedPage } from '../platform/http/index.js';
import { searchQuery } from '../protocols/index.js';
import type { RegisterQuery } from './register.query.js';
import type { Match, RegisterEntryResponse } from './register.response.js';

/** A page of entries, and what they have in common with what was looked for. */
export interface FoundEntries extends CountedPage<RegisterEntryResponse> {
  readonly matched: Match;
}

/** Looks things up on the register. It reads what is published and nothing besides. */
@Injectable()
export class FindPublished {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /**
   * A page of the register, with standings on the day. First what has every word that was looked for; where nothing has, what
   * has names much like it, since a misspelt name must not end in "nothing found".
   */
  async page(query: RegisterQuery, today: CivilDate): Promise<FoundEntries> {
    const words = searchQuery(query.search ?? '');
    const found = await this.entries(query, words, today);
    if (found.total > 0 || words === null) return { ...found, matched: 'every-word' };
    const { rows } = await this.pool.query<{ words: string | null }>('SELECT query_of_similar_words($1) AS words', [query.search ?? '']);
    const likely = rows[0]?.words ?? null;
    const similar = likely === null ? found : await this.entries(query, likely, today);
    return { ...similar, matched: similar.total > 0 ? 'similar-names' : 'every-word' };
  }

  /** The id of the protocol with a reference, if anything of it is published; `null` otherwise. */
  async idOf(reference: string): Promise<string | null> {
    const { rows } = await this.pool.query<{ id: string }>(
      'SELECT p.id FROM protocol p JOIN register_entry e ON e.protocol_id = p.id WHERE p.reference = upper($1)',
      [reference],
    );
    return rows[0]?.id ?? null;
  }

  /**
   * Up to as many as are counted stand by how well they match; more than that by title, which an index knows: to weigh each of
   * very many would take the longer the more is published, for an order that nobody reads to its end.
   */
  private async entries(query: RegisterQuery, words: string | null, today: CivilDate): Promise<CountedPage<RegisterEntryResponse>> {
    const values: unknown[] = [today, MOST_COUNTED, mostLookedAt(query), query.pageSize, offsetOf(query)];
    const given = (value: unknown): string => `$${values.push(value)}`;
    const area = query.area?.trim() ?? '';
    const search = words === null ? null : `${given(words)}::tsquery`;
    const conditions = [
      search === null ? 'true' : `e.search @@ ${search}`,
      ...(query.sector === undefined ? [] : [`e.sectors @> ARRAY[${given(query.sector)}]`]),
      ...(area === '' ? [] : [`register_areas(e.areas) LIKE without_accents(${given(`%|${literal(area)}%`)})`]),
      ...(query.organisation === undefined ? [] : [`e.organisation_ids @> ARRAY[${given(query.organisation)}::uuid]`]),
    ].join(' AND ');
    const rank = search === null ? '0' : `ts_rank(e.search, ${search})`;
    const { rows } = await this.pool.query<{ found: number; items: RegisterEntryResponse[] }>(
      `WITH looked_at AS MATERIALIZED (
         SELECT e.protocol_id FROM register_entry e WHERE ${conditions} LIMIT $3
       ), shown AS (
         (SELECT protocol_id, ${rank} AS rank FROM looked_at JOIN register_entry e USING (protocol_id)
           WHERE (SELECT count(*) FROM looked_at) <= $2
           ORDER BY rank DESC, lower(e.title), protocol_id LIMIT $4 OFFSET $5)
         UNION ALL
         (SELECT e.protocol_id, 0 FROM register_entry e
           WHERE (SELECT count(*) FROM looked_at) > $2 AND ${conditions}
           ORDER BY lower(e.title), e.protocol_id LIMIT $4 OFFSET $5)
       )
       SELECT (SELECT count(*) FROM looked_at)::integer AS found, coalesce((
         SELECT json_agg(${ENTRY} ORDER BY shown.rank DESC, lower(e.title), e.protocol_id)
         FROM shown JOIN register_entry e USING (protocol_id) JOIN protocol p ON p.id = e.protocol_id
       ), '[]'::json) AS items`,
      values,
    );
    return countedPageOf(rows[0]?.items ?? [], rows[0]?.found ?? 0, query);
  }
}

/** For `LIKE`: signs that mean something there stand for themselves. */
function literal(typed: string): string {
  return typed.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

/** One JSON value an entry; `$1` is the day. */
const ENTRY = `json_build_object(
  'reference', p.reference,
  'title', e.title,
  'kind', e.kind,
  'level', e.level,
  'leadOrganisation', json_build_object('id', p.lead_organisation_id, 'name', e.lead_name),
  'parties', e.party_names,
  'summary', e.summary,
  'areas', e.areas,
  'effectiveOn', e.effective_on,
  'nextReviewOn', p.next_review_on,
  'standing', json_build_object(
    'kind', standing_of(p, $1),
    'effectiveOn', e.effective_on,
    'inForceFrom', CASE WHEN p.again_in_force_from <= $1 THEN p.again_in_force_from ELSE p.in_force_from END,
    'inForceUntil', CASE WHEN p.again_in_force_from <= $1 THEN p.again_in_force_until ELSE p.in_force_until END,
    'nextReviewOn', p.next_review_on))`;
