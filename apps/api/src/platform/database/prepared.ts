import { createHash } from 'node:crypto';
import type { ClientBase, PoolClient, QueryResultRow } from 'pg';
import type { Transaction } from './transactions.js';

/**
 * Runs a statement that each connection parses and plans once and then knows by name: of what is asked for at every signature,
 * parsing and planning would be half the database's work. The name is taken from the text, so that two texts cannot share one.
 */
export async function prepared<Row extends QueryResultRow>(tx: Transaction, text: string, values: readonly unknown[]): Promise<readonly Row[]> {
  const { queryRunner } = tx;
  if (queryRunner === undefined) throw new Error('A prepared statement runs in a transaction.');
  return preparedOn<Row>((await queryRunner.connect()) as PoolClient, text, values);
}

/** As {@link prepared}, on a connection; it has been sent when this returns. */
export async function preparedOn<Row extends QueryResultRow>(client: ClientBase, text: string, values: readonly unknown[]): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>({ name: nameOf(text), text, values: [...values] });
  return rows;
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}
