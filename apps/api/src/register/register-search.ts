import { REVIEW_CYCLE, STANDINGS_IN_FORCE, STANDINGS_OVER } from '@isp/protocols';
import type { CivilDate } from '@isp/protocols';
import { MOST_COUNTED, mostLookedAt, offsetOf } from '../platform/http/index.js';
import type { Sought } from './sought.js';
import { searchQuery } from '../protocols/index.js';
import type { Order, PublishedStanding, RegisterQuery } from './register.query.js';

/** A statement with its values. */
export interface Search {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * The statement that finds a page of entries, as `found` and `items`.
 *
 * Up to as many as are counted stand by how well they match; of more than that those with every word in their text come first, and
 * the others by title, which an index knows: to weigh each of very many would take the longer the more is published, for an order
 * that nobody reads to its end. Conditions that are not asked for are not in the statement, so that each that is can use its index.
 * @param today `$1` of the statement
 * @param entry the JSON of one entry, of `e` and `p`, with the day as `$1`
 */
export function searchOf(query: RegisterQuery, sought: Sought | null, today: CivilDate, entry: string): Search {
  const values: unknown[] = [today];
  const given = (value: unknown): string => `$${values.push(value)}`;
  const { from, where } = narrowed(query, given);
  const meant = sought === null ? 'true' : meantBy(sought, given);
  const all = [meant, ...where].join(' AND ');
  const page = { limit: given(query.pageSize), offset: given(offsetOf(query)) };
  const shown = query.sort === undefined || query.sort === 'best' ? byMatch({ from, all, ...page }, sought, given) : inOrder(query.sort, { from, all, ...page });
  return {
    text: `WITH looked_at AS MATERIALIZED (SELECT e.protocol_id FROM ${from} WHERE ${all} LIMIT ${given(mostLookedAt(query))}), ${shown}
      SELECT (SELECT count(*) FROM looked_at)::integer AS found, coalesce((
        SELECT json_agg(${entry} ORDER BY shown.tier, shown.place)
        FROM shown JOIN register_entry e USING (protocol_id) JOIN protocol p ON p.id = e.protocol_id
      ), '[]'::json) AS items`,
    values,
  };
}

/** The statement that tells how many entries have every word in their text, as far as is counted. */
export function countOfText({ text }: Sought): Search {
  return { text: 'SELECT count(*)::integer AS found FROM (SELECT FROM register_entry e WHERE e.search @@ $1::tsquery LIMIT $2) AS counted', values: [text, MOST_COUNTED + 1] };
}

type Given = (value: unknown) => string;

function narrowed(query: RegisterQuery, given: Given): { readonly from: string; readonly where: readonly string[] } {
  const area = query.area?.trim() ?? '';
  const topic = query.topic?.trim() ?? '';
  const ofProtocol = [
    ...(query.standing === undefined ? [] : [`published_standing_of(p, $1) = ANY (${given(STANDINGS_OF[query.standing])})`]),
    ...(query.review === undefined ? [] : [query.review === 'overdue' ? `p.next_review_on < $1 AND published_standing_of(p, $1) = 'review-overdue'` : `p.next_review_on BETWEEN $1 AND $1::date + ${REVIEW_CYCLE.dueWithinDays} AND published_standing_of(p, $1) = 'review-due'`]),
  ];
  const where = [
    ...(query.sector === undefined ? [] : [`e.sectors @> ARRAY[${given(query.sector)}]`]),
    ...(area === '' ? [] : [`register_areas(e.areas) LIKE without_accents(${given(`%|${literal(area)}%`)})`]),
    ...(query.organisation === undefined ? [] : [`e.organisation_ids @> ARRAY[${given(query.organisation)}::uuid]`]),
    ...(query.nation === undefined ? [] : [ofNation(given(query.nation))]),
    // Of a summary no topic is told, whatever a release before this one left in its row.
    ...(topic === '' ? [] : [`e.level = 'full' AND ${onTopic(given(`%|${literal(topic)}%`))}`]),
    ...ofProtocol,
  ];
  return { from: ofProtocol.length === 0 ? 'register_entry e' : 'register_entry e JOIN protocol p ON p.id = e.protocol_id', where };
}

function ofNation(nation: string): string {
  return `(e.nations @> ARRAY[${nation}] OR ${inFrozenText(`v.content_canonical::jsonb -> 'nations' ? ${nation}`)})`;
}

function onTopic(topic: string): string {
  const frozen = `register_topics(ARRAY(SELECT jsonb_array_elements_text(v.content_canonical::jsonb -> 'topics'))) LIKE without_accents(${topic})`;
  return `(register_topics(e.topics) LIKE without_accents(${topic}) OR ${inFrozenText(frozen)})`;
}

/** What an older release put onto the register has no columns for this: the text that was frozen tells. */
function inFrozenText(condition: string): string {
  return `(e.changed_on IS NULL AND EXISTS (SELECT FROM protocol_version v WHERE (v.protocol_id, v.major, v.minor) = (e.protocol_id, e.major, e.minor) AND ${condition}))`;
}

const STANDINGS_OF: Readonly<Record<PublishedStanding, readonly string[]>> = {
  'in-force': STANDINGS_IN_FORCE,
  over: STANDINGS_OVER,
  stated: ['stated'],
};

/** What the words mean: those that name a sector are its parties as well, and a former name is whoever had it. */
function meantBy({ text, words, sectors, formerly }: Sought, given: Given): string {
  const said = sectors.length === 0 ? text : words;
  const parts = [
    ...(said === null ? [] : [`e.search @@ ${given(said)}::tsquery`]),
    ...sectors.map(({ words: named, sectors: meant }) => `(e.sectors && ${given(meant)}::text[] OR e.search @@ ${given(searchQuery(named.join(' ')))}::tsquery)`),
  ];
  const renamed = formerly.map(({ id, rest }) => {
    const more = searchQuery(rest.join(' '));
    return `(e.organisation_ids @> ARRAY[${given(id)}::uuid]${more === null ? '' : ` AND e.search @@ ${given(more)}::tsquery`})`;
  });
  const meant = parts.join(' AND ');
  return renamed.length === 0 ? meant : `(${[`(${meant})`, ...renamed].join(' OR ')})`;
}

/** A list to make a page of. */
interface List {
  readonly from: string;
  readonly all: string;
  readonly limit: string;
  readonly offset: string;
}

function byMatch(list: List, sought: Sought | null, given: Given): string {
  const { from, all, limit, offset } = list;
  const few = `(SELECT count(*) FROM looked_at) <= ${given(MOST_COUNTED)}`;
  const said = sought === null || (sought.sectors.length === 0 && sought.formerly.length === 0) ? null : `e.search @@ ${given(sought.text)}::tsquery`;
  const rank = rankOf(sought, said, given);
  const weighed = `(SELECT protocol_id, 0 AS tier, row_number() OVER (ORDER BY ${rank} DESC, lower(e.title), protocol_id) AS place
      FROM looked_at JOIN register_entry e USING (protocol_id) WHERE ${few} ORDER BY place LIMIT ${limit} OFFSET ${offset})`;
  if (said === null) return `shown AS (${weighed} UNION ALL ${byTitle({ ...list, all: `NOT (${few}) AND ${all}` })})`;
  const others = byTitle({ from, all: `NOT (${few}) AND ${all} AND NOT (${said})`, limit: `${limit}::bigint - (SELECT count(*) FROM said)`, offset: `greatest(0, ${offset}::bigint - (SELECT count(*) FROM all_said))` });
  return `all_said AS MATERIALIZED (
      SELECT e.protocol_id, row_number() OVER (ORDER BY ${rank} DESC, lower(e.title), e.protocol_id) AS place FROM ${from} WHERE NOT (${few}) AND ${all} AND ${said}
    ), said AS MATERIALIZED (
      SELECT protocol_id, 1 AS tier, place FROM all_said ORDER BY place LIMIT ${limit} OFFSET ${offset}
    ), shown AS (${weighed} UNION ALL SELECT protocol_id, tier, place FROM said UNION ALL ${others})`;
}

/** What has every word in its text stands first; then, what lies in the area that was asked for. */
function rankOf(sought: Sought | null, said: string | null, given: Given): string {
  if (sought === null) return '0';
  const area = sought.area === null ? '' : ` + (register_areas(e.areas) LIKE without_accents(${given(`%|${literal(sought.area)}%`)}))::integer`;
  return `ts_rank(e.search, ${given(sought.any)}::tsquery)${area}${said === null ? '' : ` + (${said})::integer * 2`}`;
}

function byTitle({ from, all, limit, offset }: List): string {
  return `(SELECT protocol_id, 2 AS tier, row_number() OVER () AS place FROM (
      SELECT e.protocol_id FROM ${from} WHERE ${all} ORDER BY lower(e.title), e.protocol_id LIMIT ${limit} OFFSET ${offset}) AS titled)`;
}

function inOrder(sort: Exclude<Order, 'best'>, { all, limit, offset }: List): string {
  return `shown AS (
    SELECT protocol_id, 0 AS tier, row_number() OVER () AS place FROM (
      SELECT e.protocol_id FROM register_entry e JOIN protocol p ON p.id = e.protocol_id WHERE ${all} ORDER BY ${ORDER_BY[sort]} LIMIT ${limit} OFFSET ${offset}) AS ordered)`;
}

/** What an older release wrote comes last until it is reckoned. */
const ORDER_BY: Readonly<Record<Exclude<Order, 'best'>, string>> = {
  title: 'lower(e.title), e.protocol_id',
  newest: 'p.published_from DESC NULLS LAST, p.id',
  review: 'p.published_review_on, p.id',
};

/** For `LIKE`: signs that mean something there stand for themselves. */
function literal(typed: string): string {
  return typed.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
