import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../platform/database/index.js';
import { offsetOf, pageOf } from '../platform/http/index.js';
import type { Page } from '../platform/http/index.js';
import { searchQuery } from '../protocols/index.js';
import type { RegisterQuery } from './register.query.js';
import type { Match, RegisterEntryResponse } from './register.response.js';

/** A page of entries, and what they have in common with what was looked for. */
export interface FoundEntries extends Page<RegisterEntryResponse> {
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
    const found = await this.entries(BY_WORDS, query, words, today);
    if (found.total > 0 || words === null) return { ...found, matched: 'every-word' };
    const similar = await this.entries(BY_LIKENESS, query, query.search ?? '', today);
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

  private async entries(
    { matches, rank }: Search,
    query: RegisterQuery,
    lookedFor: string | null,
    today: CivilDate,
  ): Promise<Page<RegisterEntryResponse>> {
    const { rows } = await this.pool.query<{ total: number; items: RegisterEntryResponse[] }>(
      `WITH found AS (
         SELECT e.*, ${rank} AS rank
         FROM register_entry e
         WHERE ($2::text IS NULL OR ${matches})
           AND ($3::text IS NULL OR $3 = ANY (e.sectors))
           AND ($4::text IS NULL OR EXISTS (
             SELECT FROM unnest(e.areas) area WHERE starts_with(without_accents(area), without_accents($4))))
           AND ($5::uuid IS NULL OR e.organisation_ids @> ARRAY[$5::uuid])
       ), shown AS (
         SELECT * FROM found ORDER BY rank DESC, lower(title), protocol_id LIMIT $6 OFFSET $7
       )
       SELECT (SELECT count(*) FROM found)::integer AS total, coalesce((
         SELECT json_agg(${ENTRY} ORDER BY e.rank DESC, lower(e.title), e.protocol_id)
         FROM shown e JOIN protocol p ON p.id = e.protocol_id
       ), '[]'::json) AS items`,
      [today, lookedFor, query.sector ?? null, query.area?.trim() || null, query.organisation ?? null, query.pageSize, offsetOf(query)],
    );
    const [answer] = rows;
    return pageOf(answer?.items ?? [], answer?.total ?? 0, query);
  }
}

/** `$2` is a text search query: each word the beginning of one that is there. */
const BY_WORDS = {
  matches: 'e.search @@ $2::tsquery',
  rank: 'CASE WHEN $2::text IS NULL THEN 0 ELSE ts_rank(e.search, $2::tsquery) END',
} satisfies Search;

/** `$2` is what was typed, to be found within titles, names of parties and areas by its trigrams. */
const BY_LIKENESS = {
  matches: 'e.protocol_id IN (SELECT protocol_id FROM register_entries_like($2))',
  rank: 'word_similarity(without_accents($2), register_names(e.title, e.party_names, e.areas))',
} satisfies Search;

interface Search {
  readonly matches: string;
  readonly rank: string;
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
