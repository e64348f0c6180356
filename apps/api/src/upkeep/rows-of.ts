import type { Client, QueryResultRow } from 'pg';

/**
 * The rows of a query, a few at a time, so that memory does not grow with them. In the transaction under way on the client, and
 * one after another: each cursor is closed before the next is opened.
 */
export async function* rowsOf<Row extends QueryResultRow>(client: Client, sql: string, atOnce = 500): AsyncGenerator<Row> {
  await client.query(`DECLARE reading NO SCROLL CURSOR FOR ${sql}`);
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${atOnce} FROM reading`);
    yield* rows;
    if (rows.length < atOnce) break;
  }
  await client.query('CLOSE reading');
}
