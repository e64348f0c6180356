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
    if (ID.test(typed)) {
      const bodies = await this.organisations(BY_ID, typed);
      return { found: bodies.length === 0 ? 'none' : 'one', bodies };
    }
    const exact = await this.bodies(EXACTLY, typed);
    if (exact.length > 0) return { found: exact.length === 1 ? 'one' : 'choose', bodies: exact };
    const withWords = await this.bodies(BY_WORDS, typed);
    if (withWords.length > 0) return { found: 'choose', bodies: withWords };
    const alike = await this.bodies(ALIKE, typed);
    return { found: alike.length === 0 ? 'none' : 'similar', bodies: alike };
  }

  /** As {@link find}, and not again for what is known already: who asks many questions asks about few. */
  async findOnce(asked: string, known: Map<string, FoundBodies>): Promise<FoundBodies> {
    const found = known.get(asked) ?? (await this.find(asked));
    known.set(asked, found);
    return found;
  }

  /** Those most like first; where all are equally like, organisations before the others. */
  private async bodies(step: Step, typed: string): Promise<readonly NamedBody[]> {
    const organisations = await this.organisations(step.organisations, typed);
    const { rows } = await this.pool.query<{ key: string; names: readonly [string, ...string[]]; likeness: number }>(partiesElsewhere(step.elsewhere), [typed]);
    const known = new Set(organisations.flatMap(({ keys }) => keys));
    const others = rows.filter(({ key }) => !known.has(key)).map(({ key, names, likeness }) => ({ id: null, name: names[0], names, keys: [key], likeness }));
    return [...organisations, ...others].toSorted((one, other) => other.likeness - one.likeness).map(({ likeness: _, ...body }) => body);
  }

  private async organisations(candidates: string, typed: string): Promise<readonly LikeNamed[]> {
    const { rows } = await this.pool.query<LikeNamed>(organisationsAmong(candidates), [typed]);
    return rows;
  }
}

type LikeNamed = NamedBody & { readonly likeness: number };

/** How candidates are come by, from `$1`; each begins with what an index finds, and a candidate that nothing published names is none. */
interface Step {
  /** `id` and `likeness` of organisations. */
  readonly organisations: string;
  /** `key`, `name` and `likeness` of parties that are no organisation here. */
  readonly elsewhere: string;
}

const BY_ID = 'SELECT $1::uuid AS id, 1 AS likeness';

const EXACTLY: Step = {
  organisations: `SELECT id, 1 AS likeness FROM organisation WHERE name_key = organisation_name_key($1)
    UNION SELECT organisation_id, 1 FROM organisation_former_name WHERE organisation_name_key(name) = organisation_name_key($1)`,
  elsewhere: `SELECT key, name, 1 AS likeness FROM register_party_elsewhere WHERE key = organisation_name_key($1)
    UNION SELECT key, name, 1 FROM (${namesNotKnownYet()}) AS party WHERE key = organisation_name_key($1)`,
};

const TYPED_WORDS = "(SELECT '%' || word || '%' AS has FROM words_of_names(without_accents($1)) AS word WHERE word <> '')";
/** Each word of what was typed is in the name: the longest by an index, the others in what that leaves. */
const HAS_WORDS = `without_accents(name) LIKE (SELECT has FROM ${TYPED_WORDS} AS typed ORDER BY length(has) DESC LIMIT 1) AND without_accents(name) LIKE ALL (ARRAY${TYPED_WORDS})`;

const BY_WORDS: Step = {
  organisations: `SELECT id, 1 AS likeness FROM organisation WHERE ${HAS_WORDS}
    UNION SELECT organisation_id, 1 FROM organisation_former_name WHERE ${HAS_WORDS}`,
  elsewhere: `SELECT key, name, 1 AS likeness FROM register_party_elsewhere WHERE ${HAS_WORDS}
    UNION SELECT key, name, 1 FROM (${namesNotKnownYet()}) AS party WHERE ${HAS_WORDS}`,
};

const ALIKE: Step = {
  organisations: 'SELECT id, likeness FROM organisations_called_like($1)',
  elsewhere: 'SELECT key, name, likeness FROM parties_elsewhere_called_like($1)',
};

/** What the names of an entry's parties say that an older release wrote, and no job has completed yet. */
function namesNotKnownYet(): string {
  return `SELECT organisation_name_key(known.name) AS key, known.name FROM register_entry e CROSS JOIN unnest(e.party_names) AS known (name)
    WHERE e.parties_elsewhere IS NULL AND cardinality(e.organisation_ids) < cardinality(e.party_names)`;
}

/** In their order, and looked up one after another until there are enough: of many candidates few are offered. */
function organisationsAmong(candidates: string): string {
  return `SELECT o.id, o.name, names, ARRAY(SELECT DISTINCT organisation_name_key(name) FROM unnest(names) AS name) AS keys, o.likeness
    FROM (SELECT o.id, o.name, candidate.likeness FROM (${candidates}) AS candidate JOIN organisation o USING (id) ORDER BY candidate.likeness DESC, lower(o.name), o.id OFFSET 0) AS o,
         LATERAL (SELECT ARRAY[o.name] || ARRAY(SELECT former.name FROM organisation_former_name former WHERE former.organisation_id = o.id ORDER BY former.until DESC, former.name) AS names) AS called
    WHERE EXISTS (SELECT FROM register_entry e WHERE e.organisation_ids @> ARRAY[o.id])
    LIMIT ${MOST_OFFERED + 1}`;
}

/** Ways of writing the names of those that are offered, at most so many. */
const MOST_SPELLINGS = 200;

/** As {@link organisationsAmong}, of parties known by name: names of one key are one party. */
function partiesElsewhere(candidates: string): string {
  return `SELECT key, array_agg(name ORDER BY name) AS names, max(likeness) AS likeness
    FROM (
      SELECT * FROM (SELECT key, name, likeness FROM (${candidates}) AS candidate ORDER BY likeness DESC, key, name OFFSET 0) AS party
       WHERE EXISTS (SELECT FROM register_entry e WHERE e.parties_elsewhere <> '{}' AND organisation_name_keys(e.parties_elsewhere) @> ARRAY[party.key] AND party.name = ANY (e.parties_elsewhere))
          OR EXISTS (SELECT FROM register_entry e WHERE e.parties_elsewhere IS NULL AND party.name = ANY (e.party_names))
       LIMIT ${MOST_SPELLINGS}
    ) AS named
    GROUP BY key ORDER BY max(likeness) DESC, key LIMIT ${MOST_OFFERED + 1}`;
}
