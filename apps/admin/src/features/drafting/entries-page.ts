import type { PageOf } from '../../components/pager.js';

/** An entry of a list of the draft, with its place in the whole of it. */
export interface PlacedEntry<Entry> {
  readonly entry: Entry;
  readonly index: number;
}

const PAGE_SIZE = 50;

/** The anchor of an entry in its list, by its place in the whole of it. */
export function anchorOf(index: number): string {
  return `entry-${index + 1}`;
}

/** The address of an entry in its list: the page that it is on, and its line there. */
export function listedAt(path: string, index: number): string {
  return addressOf(path, index, {});
}

/** As {@link listedAt}, for an entry that has just been saved: its line says so. */
export function savedAt(path: string, index: number): string {
  return addressOf(path, index, { saved: String(index + 1) });
}

/** The place of the entry that has just been saved, as the address says it; `null`: none has. */
export function savedIndex(asked: URLSearchParams): number | null {
  const place = Number(asked.get('saved') ?? '');
  return Number.isInteger(place) && place > 0 ? place - 1 : null;
}

function addressOf(path: string, index: number, query: Readonly<Record<string, string>>): string {
  const page = Math.floor(index / PAGE_SIZE) + 1;
  const asked = new URLSearchParams({ ...(page === 1 ? {} : { page: String(page) }), ...query }).toString();
  return `${path}${asked === '' ? '' : `?${asked}`}#${anchorOf(index)}`;
}

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
