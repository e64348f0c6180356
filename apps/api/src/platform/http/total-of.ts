import type { Pool } from 'pg';
import type { PageQuery } from './pagination.js';

/**
 * How many rows there are in all, of a page's rows that each tell it (`count(*) OVER ()`). A page past the last has no row to tell
 * it, and asks.
 * @param every selects all rows, without order and limit
 */
export async function totalOf(pool: Pool, rows: readonly { readonly total: number }[], { page }: Pick<PageQuery, 'page'>, every: string, values: readonly unknown[]): Promise<number> {
  const [first] = rows;
  if (first !== undefined || page === 1) return first?.total ?? 0;
  const { rows: counted } = await pool.query<{ total: number }>(`SELECT count(*)::integer AS total FROM (${every}) AS every`, [...values]);
  return counted[0]?.total ?? 0;
}
