import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import { MIGRATIONS_TABLE } from './data-source-options.js';
import { StartRefused } from '../process/start-failure.js';
import { DATABASE_POOL } from './database-pool.js';
import { migrationFiles } from './migrations-of-this-version.js';

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
    const { rows } = await this.pool.query<{ mark_there: boolean }>('SELECT to_regnamespace($1) IS NOT NULL AS mark_there', [RESTORE_MARK]);
    if (rows[0]?.mark_there === true) throw new StartRefused('This database is being restored, or its restoring was interrupted: run the restore (again) first.');
    const lacking = await lackingMigrations(this.pool);
    if (lacking.length > 0) {
      throw new StartRefused(`This database lacks ${lacking.length} of this version's migrations, from ${lacking[0] ?? ''} on: run npm run migrate first.`);
    }
  }
}

/** The timestamps of this version's migrations that have not run in the database, the oldest first. */
export async function lackingMigrations(pool: Pool): Promise<readonly string[]> {
  known ??= await knownMigrations();
  const { rows } = await pool.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [MIGRATIONS_TABLE]);
  if (rows[0]?.there !== true) return known;
  const { rows: run } = await pool.query<{ timestamp: string }>(`SELECT timestamp::text FROM ${MIGRATIONS_TABLE}`);
  const timestamps = new Set(run.map(({ timestamp }) => timestamp));
  return known.filter((timestamp) => !timestamps.has(timestamp));
}

/** Read once: what this version has does not change while it runs. */
let known: readonly string[] | null = null;

/** The timestamps of all migrations that this version has, the oldest first. */
async function knownMigrations(): Promise<readonly string[]> {
  return (await migrationFiles()).map((file) => file.slice(0, 13));
}
