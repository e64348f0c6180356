import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../../platform/database/index.js';

/** Asks the database, and answers with the rows. */
export type Ask = <Row extends object>(sql: string, values: readonly unknown[]) => Promise<Row[]>;

/** To look for an address in every text there is takes as long as there are texts. */
const LONGEST = '120s';

/** Reads that go through whole tables: one after another on one connection, so that everybody else keeps theirs. */
@Injectable()
export class SlowReads {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** All that is asked sees the same state of things, and can change nothing. */
  async run<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | boolean = true;
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      await client.query(`SET LOCAL statement_timeout = '${LONGEST}'`);
      const found = await work(async <Row extends object>(sql: string, values: readonly unknown[]) => {
        const { rows }: { readonly rows: unknown[] } = await client.query(sql, [...values]);
        return rows as Row[];
      });
      await client.query('COMMIT');
      broken = false;
      return found;
    } finally {
      // A connection with half a transaction in it is of no use to anybody.
      client.release(broken);
    }
  }
}
