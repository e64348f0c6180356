import type { ReactNode } from 'react';
import { counted, Pager, type PageOf } from '../../components/pager.js';
import { SearchBox } from '../../components/search-box.js';

interface EntriesListProps {
  readonly list: PageOf<unknown> & { readonly search: string; readonly all: number };
  readonly path: string;
  /** What one of them is called. */
  readonly one: string;
  readonly many?: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** A list of the draft: with a search, a count and links to its pages where it does not fit on one. */
export function EntriesList({ list, path, one, many = `${one}s`, hint, children }: EntriesListProps) {
  if (list.all <= list.pageSize) return children;
  return (
    <>
      <SearchBox label={`Find a ${one}`} hint={hint} value={list.search} action={path} />
      <h2 className="nhsuk-heading-m">
        {list.search === '' ? counted(list.total, one, many) : `${counted(list.total, one, many)} with “${list.search}”`}
      </h2>
      {list.total === 0 ? null : children}
      <Pager list={list} path={path} query={new URLSearchParams(list.search === '' ? {} : { search: list.search })} />
    </>
  );
}
