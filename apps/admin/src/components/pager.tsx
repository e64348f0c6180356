import { Pagination } from 'nhsuk-react-components';

/** One page of a longer list, as the API gives it. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** Whether there are more than `total`: a long list is counted up to a point. */
  readonly moreThanTotal?: boolean;
}

/** Links to the pages of a list that does not fit on one; keeps what was searched for. */
export function Pager({ list, path, query }: { readonly list: PageOf<unknown>; readonly path: string; readonly query: URLSearchParams }) {
  const last = Math.max(1, Math.ceil(list.total / list.pageSize));
  const to = (page: number) => {
    const asked = new URLSearchParams(query);
    asked.set('page', String(page));
    return `${path}?${asked.toString()}`;
  };
  if (list.items.length === 0 && list.page > 1) {
    return (
      <p>
        There is no page {list.page.toLocaleString('en-GB')} of this list. <a href={to(1)}>See its first page</a>
      </p>
    );
  }
  if (last === 1) return null;
  const near = [...new Set([1, list.page - 1, list.page, list.page + 1, last])].filter((page) => page >= 1 && page <= last);
  return (
    <Pagination aria-label="Pages of this list">
      {list.page > 1 ? <Pagination.Link href={to(list.page - 1)} previous /> : null}
      {near.flatMap((page, index) => {
        const before = near[index - 1];
        const item = (
          <Pagination.Item
            key={page}
            href={to(page)}
            number={page}
            current={page === list.page}
            aria-current={page === list.page ? 'page' : undefined}
          />
        );
        return before !== undefined && page - before > 1 ? [<Pagination.Item key={`gap-${page}`} ellipsis />, item] : [item];
      })}
      {list.page < last || list.moreThanTotal === true ? <Pagination.Link href={to(list.page + 1)} next /> : null}
    </Pagination>
  );
}

/** How many a list has, in words: "3 protocols", "more than 1,000 protocols". */
export function countedIn(list: PageOf<unknown>, one: string): string {
  return list.moreThanTotal === true ? `more than ${counted(list.total, one)}` : counted(list.total, one);
}

/** How many there are, in words: "3 protocols". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
