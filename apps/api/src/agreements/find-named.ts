import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../platform/database/index.js';

/** A body that published protocols name: an organisation, or a party of a protocol taken in, which may be none here. */
export interface NamedBody {
  readonly id: string | null;
  readonly name: string;
  /** Every name it has or had; of a party that is no organisation here every way in which its name is written. */
  readonly names: readonly string[];
  /** The keys of its names, as the database reckons them: names of one key are one to whoever reads them. */
  readonly keys: readonly string[];
}

/** What a name leads to. `choose`: several have it, or these have its words; `similar`: these have names much like it. */
export interface FoundBodies {
  readonly found: 'one' | 'choose' | 'similar' | 'none';
  readonly bodies: readonly NamedBody[];
}

/** So many are offered to choose from. */
export const MOST_OFFERED = 20;

const ID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** Finds whom somebody means, among those that published protocols name. Of any other it knows nothing: to it they are not there. */
@Injectable()
export class FindNamed {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /**
   * Whom an id or a name leads to. Only a name that somebody has or had, word for word, is taken for what was meant; names that have
   * its words, or are much like it, are offered: "none" about the wrong body would be worse than a question back.
   */
  async find(asked: string): Promise<FoundBodies> {
    const typed = asked.trim();
    const exact = ID.test(typed) ? await this.organisations('o.id = $1::uuid', typed, FIRST_BY_NAME) : await this.bodies(EXACTLY, typed);
    if (exact.length > 0) return { found: exact.length === 1 ? 'one' : 'choose', bodies: exact };
    if (ID.test(typed)) return { found: 'none', bodies: [] };
    const withWords = await this.bodies(BY_WORDS, typed);
    if (withWords.length > 0) return { found: 'choose', bodies: withWords };
    const similar = await this.organisations(ALIKE, typed, `${LIKENESS} DESC, ${FIRST_BY_NAME}`);
    return { found: similar.length === 0 ? 'none' : 'similar', bodies: similar };
  }

  /** As {@link find}, and not again for what is known already: who asks many questions asks about few. */
  async findOnce(asked: string, known: Map<string, FoundBodies>): Promise<FoundBodies> {
    const found = known.get(asked) ?? (await this.find(asked));
    known.set(asked, found);
    return found;
  }

  private async bodies(step: Step, typed: string): Promise<readonly NamedBody[]> {
    const organisations = await this.organisations(step.organisations, typed, FIRST_BY_NAME);
    const { rows } = await this.pool.query<{ key: string; names: readonly [string, ...string[]] }>(partiesWithoutPage(step.party), [typed]);
    const known = new Set(organisations.flatMap(({ keys }) => keys));
    const others = rows.filter(({ key }) => !known.has(key)).map(({ key, names }) => ({ id: null, name: names[0], names, keys: [key] }));
    return [...organisations, ...others];
  }

  private async organisations(condition: string, typed: string, order: string): Promise<readonly NamedBody[]> {
    const { rows } = await this.pool.query<NamedBody>(
      `SELECT o.id, o.name, names, ARRAY(SELECT DISTINCT organisation_name_key(name) FROM unnest(names) AS name) AS keys
         FROM organisation o,
              LATERAL (SELECT ARRAY[o.name] || ARRAY(SELECT former.name FROM organisation_former_name former WHERE former.organisation_id = o.id ORDER BY former.until DESC, former.name) AS names) AS called
        WHERE ${condition} AND EXISTS (SELECT FROM register_entry e WHERE e.organisation_ids @> ARRAY[o.id])
        ORDER BY ${order} LIMIT ${MOST_OFFERED + 1}`,
      [typed],
    );
    return rows;
  }
}

interface Step {
  readonly organisations: string;
  /** Of the name of a party. */
  readonly party: string;
}

const FORMERLY = 'SELECT FROM organisation_former_name former WHERE former.organisation_id = o.id';

const EXACTLY: Step = {
  organisations: `(o.name_key = organisation_name_key($1) OR EXISTS (${FORMERLY} AND organisation_name_key(former.name) = organisation_name_key($1)))`,
  party: 'organisation_name_key(party.name) = organisation_name_key($1)',
};

/** Each word of what was typed, `$1`, is in the one name. */
const hasWords = (name: string): string => `NOT EXISTS (SELECT FROM words_of_names(without_accents($1)) AS word WHERE position(word IN without_accents(${name})) = 0)`;
const SAYS_SOMETHING = "without_accents($1) ~ '[[:alnum:]]'";

const BY_WORDS: Step = {
  organisations: `${SAYS_SOMETHING} AND (${hasWords('o.name')} OR EXISTS (${FORMERLY} AND ${hasWords('former.name')}))`,
  party: `${SAYS_SOMETHING} AND ${hasWords('party.name')}`,
};

/** How much of what was typed is in a name: two letters swapped in a word of eight leave 0.38. */
const LIKENESS = `greatest(word_similarity(without_accents($1), without_accents(o.name)), coalesce((
  SELECT max(word_similarity(without_accents($1), without_accents(former.name))) FROM organisation_former_name former WHERE former.organisation_id = o.id), 0))`;
const ALIKE = `${LIKENESS} > 0.35`;

const FIRST_BY_NAME = 'lower(o.name), o.id';

/** Parties of protocols taken in need be no organisation here. Such a protocol names more parties than organisations. */
function partiesWithoutPage(condition: string): string {
  return `SELECT organisation_name_key(party.name) AS key, array_agg(DISTINCT party.name ORDER BY party.name) AS names
    FROM register_entry e CROSS JOIN unnest(e.party_names) AS party (name)
    WHERE cardinality(e.organisation_ids) < cardinality(e.party_names) AND ${condition}
    GROUP BY key ORDER BY names LIMIT ${MOST_OFFERED + 1}`;
}
