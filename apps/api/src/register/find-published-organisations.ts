import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@isp/protocols';
import type { CivilDate } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../platform/database/index.js';
import { countedPageOf, MOST_COUNTED, mostLookedAt, offsetOf } from '../platform/http/index.js';
import type { CountedPage, PageQuery } from '../platform/http/index.js';
import type { Match } from './register.response.js';
import type { PublishedOrganisationSummary, Signing } from './published-organisations.response.js';

/** A page of organisations, and what they have in common with what was looked for. */
export interface FoundOrganisations extends CountedPage<PublishedOrganisationSummary> {
  readonly matched: Match;
}

/** What one organisation has to do with one published protocol. */
export interface SigningOf {
  readonly reference: string;
  /** What the published text calls it, which may be a name that it has given up since. */
  readonly namedAs: string;
  readonly signing: Signing;
  readonly signedOn: CivilDate | null;
  readonly leftOn: CivilDate | null;
}

/** Looks up the organisations that published protocols name. Of any other it knows nothing: to this module they are not there. */
@Injectable()
export class FindPublishedOrganisations {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /**
   * A page of organisations by name; with words, those with each of them in a name, a former name or an area. Where none has, those
   * with a name much like what was typed.
   */
  async page(query: PageQuery & { readonly search?: string }): Promise<FoundOrganisations> {
    const typed = query.search?.trim() ?? '';
    if (typed === '') return { ...(await this.organisations(query, IN_ORDER, typed)), matched: 'every-word' };
    const found = await this.organisations(query, NAMED, typed);
    if (found.total > 0) return { ...found, matched: 'every-word' };
    const similar = await this.organisations(query, ALIKE, typed);
    return { ...similar, matched: similar.total > 0 ? 'similar-names' : 'every-word' };
  }

  /** One organisation, if a published protocol names it; `null` otherwise. */
  async one(id: string): Promise<PublishedOrganisationSummary | null> {
    const { rows } = await this.pool.query<{ summary: PublishedOrganisationSummary }>(
      `SELECT ${SUMMARY} AS summary FROM organisation o WHERE o.id = $1 AND ${PUBLISHED}`,
      [id],
    );
    return rows[0]?.summary ?? null;
  }

  /**
   * Whether and when an organisation signed what is published under each reference. Days of signing and of leaving belong to what
   * is published in full; of a summary nothing is told but that it names the organisation.
   */
  async signings(id: string, references: readonly string[], today: CivilDate): Promise<ReadonlyMap<string, SigningOf>> {
    const { rows } = await this.pool.query<SigningOf>(SIGNINGS, [id, references, today]);
    return new Map(rows.map((row) => [row.reference, row]));
  }

  /** @param ids in their order: they are looked up on the register one after another, until there are as many as are counted. */
  private async organisations(query: PageQuery, ids: string, typed: string): Promise<CountedPage<PublishedOrganisationSummary>> {
    const { rows } = await this.pool.query<{ found: number; items: PublishedOrganisationSummary[] }>(
      `WITH looked_at AS MATERIALIZED (
         SELECT o.id, row_number() OVER () AS place FROM (SELECT o.id FROM (${ids} OFFSET 0) o WHERE $1::text IS NOT NULL AND ${PUBLISHED} LIMIT $2) o
       ), shown AS (
         SELECT id, place FROM looked_at ORDER BY place LIMIT $3 OFFSET $4
       )
       SELECT (SELECT count(*) FROM looked_at)::integer AS found,
              coalesce((SELECT json_agg(${SUMMARY} ORDER BY shown.place) FROM shown JOIN organisation o USING (id)), '[]'::json) AS items`,
      [typed, Math.max(mostLookedAt(query), MOST_COUNTED + 1), query.pageSize, offsetOf(query)],
    );
    return countedPageOf(rows[0]?.items ?? [], rows[0]?.found ?? 0, query);
  }
}

/** A published protocol names the organisation `o`. */
const PUBLISHED = 'EXISTS (SELECT FROM register_entry e WHERE e.organisation_ids @> ARRAY[o.id])';

const NAMES = `without_accents(concat_ws(' ', o.name, array_to_string(o.areas, ' '),
  (SELECT string_agg(former.name, ' ') FROM organisation_former_name former WHERE former.organisation_id = o.id)))`;

/** By name, as an index has them: what else they are called is of no interest where nothing was typed. */
const IN_ORDER = 'SELECT o.id FROM organisation o ORDER BY lower(o.name), o.id';

/** First what is called just so. */
const ORDER_OF_NAMES = 'without_accents(o.name) <> without_accents($1), lower(o.name), o.id';

/** The longest word that was typed is in a name, a former name or an area: of each an index knows. */
const LONGEST_WORD = "(SELECT '%' || word || '%' FROM words_of_names(without_accents($1)) AS word ORDER BY length(word) DESC LIMIT 1)";
const HAVE_LONGEST_WORD = `SELECT id FROM organisation WHERE without_accents(name) LIKE ${LONGEST_WORD}
  UNION SELECT id FROM organisation WHERE register_areas(areas) LIKE ${LONGEST_WORD}
  UNION SELECT organisation_id FROM organisation_former_name WHERE without_accents(name) LIKE ${LONGEST_WORD}`;

/** Each word of what was typed, `$1`, begins one of a name, a former name or an area. */
const NAMED = `SELECT o.id FROM (${HAVE_LONGEST_WORD}) AS candidate JOIN organisation o USING (id)
  WHERE NOT EXISTS (
    SELECT FROM words_of_names(without_accents($1)) AS word WHERE position(' ' || word IN ' ' || regexp_replace(${NAMES}, '[^[:alnum:]]+', ' ', 'g')) = 0
  )
  ORDER BY ${ORDER_OF_NAMES}`;

/** How much of what was typed is in the names: two letters swapped in a word of eight leave 0.38. Asked for only where nothing has the words. */
const LIKENESS = `word_similarity(without_accents($1), ${NAMES})`;
const ALIKE = `SELECT o.id FROM organisation o, LATERAL (SELECT ${LIKENESS} AS likeness) AS called WHERE likeness > 0.35 ORDER BY likeness DESC, ${ORDER_OF_NAMES}`;

const SUMMARY = `json_build_object(
  'id', o.id,
  'name', o.name,
  'kind', o.kind,
  'sector', o.sector,
  'areas', o.areas,
  'formerNames', coalesce((
    SELECT json_agg(json_build_object('name', former.name, 'until', former.until) ORDER BY former.until DESC, former.name)
      FROM (SELECT name, until FROM organisation_former_name WHERE organisation_id = o.id ORDER BY until DESC, name LIMIT ${LIMITS.formerNames}) former
  ), '[]'::json))`;

/**
 * `$1` organisation, `$2` references, `$3` the day. A party is whoever the published version names or let join later, without
 * those removed from it; it is bound by its first signature on the version's line. An organisation that is named twice has signed
 * when one of the two has.
 */
const SIGNINGS = `
  SELECT DISTINCT ON (p.reference) p.reference, party.entry->>'name' AS "namedAs",
         CASE
           WHEN e.level = 'summary' THEN 'not-published'
           WHEN gone.left_on <= $3 THEN 'left'
           WHEN signed.on IS NOT NULL THEN 'signed'
           WHEN p.origin->>'kind' = 'taken-in' AND (e.major, e.minor) = (SELECT v.major, v.minor FROM protocol_version v WHERE v.protocol_id = p.id ORDER BY v.frozen_at, v.major, v.minor LIMIT 1)
             THEN 'held-elsewhere'
           ELSE 'not-signed'
         END AS signing,
         CASE WHEN e.level = 'full' THEN signed.on::text END AS "signedOn",
         CASE WHEN e.level = 'full' AND gone.left_on <= $3 THEN gone.left_on::text END AS "leftOn"
    FROM protocol p
    JOIN register_entry e ON e.protocol_id = p.id
    JOIN protocol_version v ON (v.protocol_id, v.major, v.minor) = (e.protocol_id, e.major, e.minor)
   CROSS JOIN LATERAL (
     SELECT entry FROM jsonb_array_elements(v.content_canonical::jsonb -> 'parties') AS entry
     UNION ALL
     SELECT c.party FROM version_party_change c
      WHERE (c.protocol_id, c.major, c.minor, c.kind) = (e.protocol_id, e.major, e.minor, 'joining')
   ) party
    LEFT JOIN LATERAL (
     SELECT min(s.signed_on) AS on FROM signature s JOIN protocol_version line USING (protocol_id, major, minor)
      WHERE s.protocol_id = p.id AND s.major = e.major AND s.party_id = party.entry->>'id' AND line.withdrawn_at IS NULL AND line.translates IS NULL
   ) signed ON true
    LEFT JOIN departure gone ON gone.protocol_id = p.id AND gone.party_id = party.entry->>'id'
   WHERE p.reference = ANY ($2) AND e.organisation_ids @> ARRAY[$1::uuid] AND party.entry->>'organisationId' = $1::text
     AND NOT EXISTS (SELECT FROM version_party_change c WHERE (c.protocol_id, c.major, c.minor, c.kind, c.party_id) = (e.protocol_id, e.major, e.minor, 'removal', party.entry->>'id'))
   ORDER BY p.reference, (gone.left_on <= $3) IS TRUE, signed.on`;
