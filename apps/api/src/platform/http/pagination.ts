import { ApiProperty } from '@nestjs/swagger';
import type { Type as Class } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

const LARGEST_PAGE = 100;

/** Which page of a list. Query parameters arrive as text: here alone they become numbers. */
export class PageQuery {
  @ApiProperty({ required: false, type: 'integer', default: 1, minimum: 1, maximum: 1_000_000 })
  @Transform(({ value }) => toNumber(value))
  @IsInt()
  @Min(1, { context: { min: 1 } })
  @Max(1_000_000, { context: { max: 1_000_000 } })
  page: number = 1;

  @ApiProperty({ required: false, type: 'integer', default: 20, minimum: 1, maximum: LARGEST_PAGE })
  @Transform(({ value }) => toNumber(value))
  @IsInt()
  @Min(1, { context: { min: 1 } })
  @Max(LARGEST_PAGE, { context: { max: LARGEST_PAGE } })
  pageSize: number = 20;
}

/** One page of a list and the length of the whole. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** How many rows to skip for a page. */
export function offsetOf(query: Pick<PageQuery, 'page' | 'pageSize'>): number {
  return (query.page - 1) * query.pageSize;
}

/** A page of items, saying which page it is. */
export function pageOf<T>(items: readonly T[], total: number, query: Pick<PageQuery, 'page' | 'pageSize'>): Page<T> {
  return { items, total, page: query.page, pageSize: query.pageSize };
}

/**
 * How many of a list without end are counted. Whoever finds more than this looks for something narrower; to count them all would
 * take the longer the more there is.
 */
export const MOST_COUNTED = 500;

/** One page of a list that is counted up to a point. */
export interface CountedPage<T> extends Page<T> {
  /** Whether there are more than `total`. */
  readonly moreThanTotal: boolean;
}

/** How many rows to look at to fill a page and to count: one more than are told of shows that there are more. */
export function mostLookedAt(query: Pick<PageQuery, 'page' | 'pageSize'>): number {
  return Math.max(MOST_COUNTED, offsetOf(query) + query.pageSize) + 1;
}

/** A page of items out of as many as were found among those {@link mostLookedAt}. */
export function countedPageOf<T>(items: readonly T[], found: number, query: Pick<PageQuery, 'page' | 'pageSize'>): CountedPage<T> {
  const most = mostLookedAt(query) - 1;
  return { ...pageOf(items, Math.min(found, most), query), moreThanTotal: found > most };
}

/** The response class of a page of items, for OpenAPI: `class PersonPage extends PageOf(PersonResponse) {}`. */
export function PageOf<T>(item: Class<T>): Class<Page<T>> {
  class PageResponse implements Page<T> {
    @ApiProperty({ type: [item], maxItems: LARGEST_PAGE }) readonly items: readonly T[] = [];
    @ApiProperty({ type: 'integer' }) readonly total: number = 0;
    @ApiProperty({ type: 'integer' }) readonly page: number = 1;
    @ApiProperty({ type: 'integer' }) readonly pageSize: number = 20;
  }
  return PageResponse;
}

function toNumber(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
}
