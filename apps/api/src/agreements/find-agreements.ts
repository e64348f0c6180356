import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../platform/database/index.js';
import type { NamedBody } from './find-named.js';

/** So many protocols that name both are read for one question. Those with the words come first, then those in force. */
export const MOST_READ = 20;

/** Published protocols that name two bodies, and whether there are more than are read. */
export interface NamingBoth {
  readonly ids: readonly string[];
  readonly more: boolean;
}

/** Finds which published protocols name two bodies. It reads the register and nothing besides. */
@Injectable()
export class FindAgreements {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** @param words of the data, as a text search query; `null`: none. */
  async namingBoth(one: NamedBody, other: NamedBody, words: string | null, today: CivilDate): Promise<NamingBoth> {
    const { rows } = await this.pool.query<{ id: string }>(NAMING_BOTH, [one.id, one.names, other.id, other.names, words, today]);
    return { ids: rows.slice(0, MOST_READ).map(({ id }) => id), more: rows.length > MOST_READ };
  }
}

/** Entries that name a body by its id; or by a name, where a party taken in is no organisation here. */
function naming(id: string, names: string): string {
  return `SELECT e.protocol_id FROM register_entry e WHERE e.organisation_ids @> ARRAY[${id}::uuid]
    UNION
    SELECT e.protocol_id FROM register_entry e
     WHERE cardinality(e.organisation_ids) < cardinality(e.party_names)
       AND EXISTS (SELECT FROM unnest(e.party_names) AS party (name) WHERE organisation_name_key(party.name) IN (SELECT organisation_name_key(known) FROM unnest(${names}::text[]) AS known))`;
}

const NAMING_BOTH = `
  WITH naming_both AS (
    (${naming('$1', '$2')}) INTERSECT (${naming('$3', '$4')})
  )
  SELECT e.protocol_id AS id
    FROM naming_both JOIN register_entry e USING (protocol_id) JOIN protocol p ON p.id = e.protocol_id
   ORDER BY ($5::text IS NOT NULL AND e.search @@ $5::tsquery) DESC,
            standing_of(p, $6) IN ('in-force', 'review-due', 'under-review', 'review-overdue') DESC,
            lower(e.title), e.protocol_id
   LIMIT ${MOST_READ + 1}`;
