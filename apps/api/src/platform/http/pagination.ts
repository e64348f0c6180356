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
