import { readdir } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import { MIGRATIONS_FOLDER, MIGRATIONS_TABLE } from './data-source-options.js';
import { DATABASE_POOL } from './database-pool.js';

/** Stands in a database while it is being restored, and stays where that was interrupted. */
export const RESTORE_MARK = 'restore_under_way';

/**
 * The service does not start on a database that lacks what this version needs: it would answer and then fail. It does start
 * on one that newer versions have added to, because while one version takes over from another both run.
 */
@Injectable()
export class RefuseUnreadySchema implements OnModuleInit {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  async onModuleInit(): Promise<void> {
    const { rows } = await this.pool.query<{ table_there: boolean; mark_there: boolean }>(
      'SELECT to_regclass($1) IS NOT NULL AS table_there, to_regnamespace($2) IS NOT NULL AS mark_there',
      [MIGRATIONS_TABLE, RESTORE_MARK],
    );
    if (rows[0]?.mark_there === true) throw new Error('This database is being restored, or its restoring was interrupted: run the restore (again) first.');
    const run = rows[0]?.table_there === true ? await this.run() : [];
    const lacking = (await knownMigrations()).filter((timestamp) => !run.includes(timestamp));
    if (lacking.length > 0) {
      throw new Error(`This database lacks ${lacking.length} of this version's migrations, from ${lacking[0] ?? ''} on: run npm run migrate first.`);
    }
  }

  private async run(): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ timestamp: string }>(`SELECT timestamp::text FROM ${MIGRATIONS_TABLE}`);
    return rows.map(({ timestamp }) => timestamp);
  }
}

/** The timestamps of all migrations that this version has, the oldest first. */
async function knownMigrations(): Promise<readonly string[]> {
  const files = await readdir(MIGRATIONS_FOLDER);
  return [...new Set(files.flatMap((file) => /^(\d{13})-[^.]+\.[jt]s$/.exec(file)?.[1] ?? []))].sort();
}
