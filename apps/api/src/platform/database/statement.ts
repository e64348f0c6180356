import type { ClientBase } from 'pg';
import { prepared, preparedOn } from './prepared.js';
import type { Transaction } from './transactions.js';

/**
 * One SQL statement put together from several writes, so that saving a change is one round trip however many tables it
 * touches. Each write becomes a common table expression, the last one the statement itself. None sees what another wrote.
 */
export class Statement {
  private readonly writes: string[] = [];
  private readonly values: unknown[] = [];
  private called: string | null = null;

  /** The placeholder of a value. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** The placeholder of a value that PostgreSQL is to read as JSON. `null` is SQL's. */
  json(value: unknown): string {
    return `${this.value(value === null ? null : JSON.stringify(value))}::jsonb`;
  }

  /** The placeholder of rows for `jsonb_populate_recordset`. */
  rows(table: string, rows: readonly object[]): string {
    return `jsonb_populate_recordset(NULL::${table}, ${this.json(rows)})`;
  }

  /** Adds rows to a table, if there are any. The first row's members are the columns. */
  insert(table: string, rows: readonly object[]): void {
    const [first] = rows;
    if (first === undefined) return;
    const columns = Object.keys(first).join(', ');
    this.write(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${this.rows(table, rows)}`);
  }

  /** Sets columns of the rows that agree in the key columns, if there are any. */
  update(table: string, key: readonly string[], columns: readonly string[], rows: readonly object[]): void {
    if (rows.length === 0) return;
    const set = columns.map((column) => `${column} = new.${column}`).join(', ');
    const where = key.map((column) => `old.${column} = new.${column}`).join(' AND ');
    this.write(`UPDATE ${table} old SET ${set} FROM ${this.rows(table, rows)} new WHERE ${where}`);
  }

  /** Adds any other write. */
  write(sql: string): void {
    this.writes.push(sql);
  }

  /** Adds the call of a function that writes; one at most. As a common table expression that nobody reads it would not run. */
  call(sql: string): void {
    if (this.called !== null) throw new Error('A statement calls one function.');
    this.called = sql;
  }

  /** Runs it in the transaction, if there is anything to write. */
  async run(tx: Transaction): Promise<void> {
    const text = this.text();
    if (text !== null) await prepared(tx, text, this.values);
  }

  /** As {@link run}, on a connection; it has been sent when this returns. */
  async send(client: ClientBase): Promise<void> {
    const text = this.text();
    if (text !== null) await preparedOn(client, text, this.values);
  }

  private text(): string | null {
    const parts = [...this.writes, ...(this.called === null ? [] : [this.called])];
    const last = parts.pop();
    if (last === undefined) return null;
    const expressions = parts.map((sql, index) => `write_${index} AS (${sql})`);
    return expressions.length === 0 ? last : `WITH ${expressions.join(',\n')}\n${last}`;
  }
}
