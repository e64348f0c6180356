import type { PageOf } from '../../components/pager.js';

/** An entry of a list of the draft, with its place in the whole of it. */
export interface PlacedEntry<Entry> {
  readonly entry: Entry;
  readonly index: number;
}

const PAGE_SIZE = 50;

/**
 * One page of a list of the draft, of those whose words have what is looked for in them: there may be thousands.
 * @param asked the address's `search` and `page`; a page that there is not is the nearest one there is
 */
export function entriesPage<Entry>(
  entries: readonly Entry[],
  asked: URLSearchParams,
  wordsOf: (entry: Entry) => string,
): PageOf<PlacedEntry<Entry>> & { readonly search: string; readonly all: number } {
  const search = (asked.get('search') ?? '').trim();
  const wanted = search.toLowerCase();
  const found = entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => wordsOf(entry).toLowerCase().includes(wanted));
  const last = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(last, Math.max(1, Math.trunc(Number(asked.get('page'))) || 1));
  const items = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { items, total: found.length, page, pageSize: PAGE_SIZE, search, all: entries.length };
}
