import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../platform/database/index.js';
import { countedPageOf, MOST_COUNTED } from '../platform/http/index.js';
import type { CountedPage } from '../platform/http/index.js';
import { readAsked } from './as-people-ask.js';
import type { RegisterQuery } from './register.query.js';
import { MOST_FORMER_NAMES } from './register.response.js';
import type { Match, RegisterEntryResponse } from './register.response.js';
import { countOfText, searchOf } from './register-search.js';
import { renamedIn, soughtBy } from './sought.js';
import type { FormerName, Sought } from './sought.js';

/** A page of entries, and what they have in common with what was looked for. */
export interface FoundEntries extends CountedPage<RegisterEntryResponse> {
  readonly matched: Match;
  /** Organisations that were asked for by a name that they had. */
  readonly formerNames: readonly FormerName[];
}

/** Looks things up on the register. It reads what is published and nothing besides. */
@Injectable()
export class FindPublished {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /**
   * A page of the register, with standings on the day. First what has every word that was looked for, or what the words mean; where
   * nothing has, what has names much like it, since a misspelt name must not end in "nothing found".
   */
  async page(query: RegisterQuery, today: CivilDate): Promise<FoundEntries> {
    const asked = readAsked(query.search ?? '');
    const plain = soughtBy(asked);
    if (plain === null) return { ...(await this.entries(query, null, today)), matched: 'every-word', formerNames: [] };
    const formerly = renamedIn(asked, await this.formerNames(plain));
    const sought = { ...plain, formerly, sectors: await this.sectorsOf(plain) };
    const found = await this.entries(query, sought, today);
    const formerNames = formerly.map(({ id, was, now }) => ({ id, was, now }));
    if (found.total > 0) return { ...found, matched: 'every-word', formerNames };
    const likely = await this.likely(asked.words);
    if (likely === null) return { ...found, matched: 'every-word', formerNames };
    const similar = await this.entries(query, { ...sought, text: likely, words: likely, any: likely }, today);
    return { ...similar, matched: similar.total > 0 ? 'similar-names' : 'every-word', formerNames };
  }

  /** The id of the protocol with a reference, if anything of it is published; `null` otherwise. */
  async idOf(reference: string): Promise<string | null> {
    const { rows } = await this.pool.query<{ id: string }>(
      'SELECT p.id FROM protocol p JOIN register_entry e ON e.protocol_id = p.id WHERE p.reference = upper($1)',
      [reference],
    );
    return rows[0]?.id ?? null;
  }

  private async entries(query: RegisterQuery, sought: Sought | null, today: CivilDate): Promise<CountedPage<RegisterEntryResponse>> {
    const { text, values } = searchOf(query, sought, today, ENTRY);
    const { rows } = await this.pool.query<{ found: number; items: RegisterEntryResponse[] }>(text, [...values]);
    return countedPageOf(rows[0]?.items ?? [], rows[0]?.found ?? 0, query);
  }

  /** Where very many have the words themselves, nobody needs those besides that the words mean. */
  private async sectorsOf(sought: Sought): Promise<Sought['sectors']> {
    if (sought.sectors.length === 0) return [];
    const { text, values } = countOfText(sought);
    const { rows } = await this.pool.query<{ found: number }>(text, [...values]);
    return (rows[0]?.found ?? 0) > MOST_COUNTED ? [] : sought.sectors;
  }

  /** Names that organisations on the register had, with a word that was asked for; those with the most of them first. */
  private async formerNames({ any }: Sought): Promise<readonly FormerName[]> {
    const { rows } = await this.pool.query<FormerName>(
      `SELECT o.id, f.name AS was, o.name AS now
         FROM organisation_former_name f JOIN organisation o ON o.id = f.organisation_id
        WHERE to_tsvector('simple', without_accents(f.name)) @@ $1::tsquery
          AND o.name <> f.name AND EXISTS (SELECT FROM register_entry e WHERE e.organisation_ids @> ARRAY[o.id])
        ORDER BY ts_rank(to_tsvector('simple', without_accents(f.name)), $1::tsquery, 2) DESC, f.name, o.id
        LIMIT ${MOST_FORMER_NAMES}`,
      [any],
    );
    return rows;
  }

  /** The words as those on the register that they are most like; `null`: one is like none. */
  private async likely(words: readonly string[]): Promise<string | null> {
    if (words.length === 0) return null;
    const { rows } = await this.pool.query<{ words: string | null }>('SELECT query_of_similar_words($1) AS words', [words.join(' ')]);
    return rows[0]?.words ?? null;
  }
}

/** One JSON value an entry, of `e` and `p`; `$1` is the day. */
export const ENTRY = `json_build_object(
  'reference', p.reference,
  'title', e.title,
  'kind', e.kind,
  'level', e.level,
  'leadOrganisation', json_build_object('id', p.lead_organisation_id, 'name', e.lead_name),
  'parties', e.party_names,
  'summary', e.summary,
  'areas', e.areas,
  'effectiveOn', e.effective_on,
  'nextReviewOn', published_review_day(p, $1),
  'standing', json_build_object(
    'kind', published_standing_of(p, $1),
    'effectiveOn', e.effective_on,
    'inForceFrom', published_force_from(p, $1),
    'inForceUntil', published_force_until(p, $1),
    'nextReviewOn', published_review_day(p, $1)))`;
