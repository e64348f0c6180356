import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../platform/database/index.js';
import type { NamedBody } from './find-named.js';

/** So many protocols that name both are read for one question. Those with the words come first, then those in force. */
export const MOST_READ = 20;

/** A published protocol that names two bodies, and what it calls either where it names no organisation but a name alone. */
export interface NamingBoth {
  readonly id: string;
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** Finds which published protocols name two bodies. It reads the register and nothing besides. */
@Injectable()
export class FindAgreements {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /**
   * @param words of the data, as a text search query; `null`: none.
   * @returns as many as are read, and whether there are more
   */
  async namingBoth(one: NamedBody, other: NamedBody, words: string | null, today: CivilDate): Promise<{ readonly found: readonly NamingBoth[]; readonly more: boolean }> {
    const { rows } = await this.pool.query<NamingBoth>(NAMING_BOTH, [one.id, one.keys, other.id, other.keys, words, today]);
    return { found: rows.slice(0, MOST_READ), more: rows.length > MOST_READ };
  }
}

/** Names in the entry `e` that have one of the keys. */
function called(keys: string): string {
  return `SELECT party.name FROM unnest(coalesce(e.parties_elsewhere, e.party_names)) AS party (name) WHERE organisation_name_key(party.name) = ANY (${keys}::text[])`;
}

/** Entries that name a body by its id; or by a name, where a party taken in is no organisation here. Of what an older release wrote all names are read until a job completes it. */
function naming(id: string, keys: string): string {
  return `SELECT e.protocol_id FROM register_entry e WHERE e.organisation_ids @> ARRAY[${id}::uuid]
    UNION
    SELECT e.protocol_id FROM register_entry e WHERE e.parties_elsewhere <> '{}' AND organisation_name_keys(e.parties_elsewhere) && ${keys}::text[]
    UNION
    SELECT e.protocol_id FROM register_entry e WHERE e.parties_elsewhere IS NULL AND cardinality(e.organisation_ids) < cardinality(e.party_names) AND EXISTS (${called(keys)})`;
}

const NAMING_BOTH = `
  WITH naming_both AS (
    (${naming('$1', '$2')}) INTERSECT (${naming('$3', '$4')})
  )
  SELECT e.protocol_id AS id, ARRAY(${called('$2')}) AS one, ARRAY(${called('$4')}) AS other
    FROM naming_both JOIN register_entry e USING (protocol_id) JOIN protocol p ON p.id = e.protocol_id
   ORDER BY ($5::text IS NOT NULL AND e.search @@ $5::tsquery) DESC,
            published_standing_of(p, $6) IN ('in-force', 'review-due', 'under-review', 'review-overdue') DESC,
            lower(e.title), e.protocol_id
   LIMIT ${MOST_READ + 1}`;
