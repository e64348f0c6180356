import type { PageOf } from '../../components/pager.js';
import { entriesPage } from '../drafting/entries-page.js';
import type { Progress } from './progress.js';

/** What the list of parties can be narrowed to, by how far they are: what an officer asks who chases signatures. */
export const PARTY_FILTERS = {
  'not-signed': { words: 'Not signed yet', has: ['not-asked', 'asked', 'opened', 'declined'] },
  'not-opened': { words: 'Asked, not opened', has: ['asked'] },
  opened: { words: 'Opened, not signed', has: ['opened'] },
  declined: { words: 'Declined', has: ['declined'] },
  signed: { words: 'Signed', has: ['signed'] },
  gone: { words: 'No longer asked, or left', has: ['removed', 'left'] },
} as const satisfies Readonly<Record<string, { readonly words: string; readonly has: readonly Progress[] }>>;

/** Fewer than this are looked over at a glance. */
const WORTH_NARROWING = 10;

export type PartyFilter = keyof typeof PARTY_FILTERS;

/** One page of a protocol's parties, and what it was narrowed to. */
export interface PartiesPage<Party> extends PageOf<Party> {
  readonly search: string;
  readonly filter: PartyFilter | null;
  /** How many there are in the whole of the protocol, whatever the list is narrowed to. */
  readonly all: number;
  /** How many of the whole each filter has; those that have none are left out. */
  readonly counts: readonly { readonly filter: PartyFilter; readonly number: number }[];
  readonly worthNarrowing: boolean;
}

/**
 * One page of the parties that have words in their name and are so far with signing.
 * @param asked the address's `search`, `filter` and `page`; a filter that there is not narrows nothing
 */
export function partiesPage<Party extends { readonly name: string; readonly progress: Progress }>(
  parties: readonly Party[],
  asked: URLSearchParams,
): PartiesPage<Party> {
  const filters = Object.keys(PARTY_FILTERS) as PartyFilter[];
  const of = (filter: PartyFilter) => parties.filter(({ progress }) => (PARTY_FILTERS[filter].has as readonly Progress[]).includes(progress));
  const filter = filters.find((one) => one === asked.get('filter')) ?? null;
  const { items, ...page } = entriesPage(filter === null ? parties : of(filter), asked, ({ name }) => name);
  return {
    ...page,
    items: items.map(({ entry }) => entry),
    filter,
    all: parties.length,
    counts: filters.map((one) => ({ filter: one, number: of(one).length })).filter(({ number }) => number > 0),
    worthNarrowing: parties.length > WORTH_NARROWING,
  };
}

/** What a page of parties was asked with, for the links that lead on from it. */
export function askedOf({ search, filter }: Pick<PartiesPage<unknown>, 'search' | 'filter'>): URLSearchParams {
  return new URLSearchParams({ ...(search === '' ? {} : { search }), ...(filter === null ? {} : { filter }) });
}
