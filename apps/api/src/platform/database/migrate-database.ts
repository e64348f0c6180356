import { setTimeout as pause } from 'node:timers/promises';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATING, MIGRATIONS_TABLE, ownerDataSource, type Migrations } from './data-source-options.js';
import { grantApplication } from './grant-application.js';
import { quietJobLog } from './quiet-job-log.js';

/** Any number that nobody else takes: one migration of a database at a time. */
const ONE_AT_A_TIME = 4_815_162_342;

/** How a migration behaves towards a service that is running. */
export interface Patience {
  /** How long a statement waits for a lock, in milliseconds. All who want the same table wait behind it that long at most. */
  readonly lockTimeoutMs: number;
  /** How often it tries again after that, letting the others through in between. */
  readonly tries: number;
}

const USUAL: Patience = { lockTimeoutMs: 3_000, tries: 30 };

/**
 * Brings a database to the present schema: the job queue's own tables, then ours, then what the application's role may
 * do. Doing it again changes nothing; two at once take turns.
 *
 * @param ownerUrl a connection as the owner of the database.
 * @param applicationRole the role that the service runs as; the owner itself where there is but one role.
 * @param migrations left out: this version's.
 * @returns the names of the migrations that ran.
 * @throws where a lock could not be had in all that time: then whatever had not been migrated is as it was.
 */
export async function migrateDatabase(
  ownerUrl: string,
  applicationRole: string,
  migrations?: Migrations,
  patience: Patience = USUAL,
): Promise<readonly string[]> {
  const guard = new pg.Client({ connectionString: ownerUrl });
  await guard.connect();
  try {
    await takeTurn(guard, 'alone');
    await endWhatWasLeft(guard);
    await withPatience(patience, () => migrateQueue(ownerUrl, patience));
    const source = await new DataSource(ownerDataSource(ownerUrl, migrations, patience.lockTimeoutMs)).initialize();
    try {
      const before = await namesOfRun(source);
      await withPatience(patience, () => source.runMigrations());
      await withPatience(patience, () => grantApplication(guard, applicationRole));
      return (await namesOfRun(source)).filter((name) => !before.includes(name));
    } finally {
      await source.destroy();
    }
  } finally {
    await guard.end();
  }
}

/**
 * Keeps others from migrating the database until the connection ends: `alone`, or together with others that only read.
 *
 * Asks again and again instead of waiting in one statement: that statement would count as a transaction under way, which an
 * index that is built concurrently waits for.
 */
export async function takeTurn(client: pg.Client, how: 'alone' | 'with-readers'): Promise<void> {
  const lock = how === 'alone' ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared';
  for (;;) {
    const { rows } = await client.query<{ mine: boolean }>(`SELECT ${lock}($1) AS mine`, [ONE_AT_A_TIME]);
    if (rows[0]?.mine === true) return;
    await pause(200);
  }
}

/**
 * Ends what a migration that was killed left running: PostgreSQL goes on building an index for somebody who is gone, and would
 * finish it in this one's way. Whose turn it is migrates alone, so that whatever else does has nobody any more.
 */
async function endWhatWasLeft(guard: pg.Client): Promise<void> {
  await guard.query(
    `SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
      WHERE datname = current_database() AND usename = current_user AND application_name = $1`,
    [MIGRATING],
  );
}

async function migrateQueue(ownerUrl: string, { lockTimeoutMs }: Patience): Promise<void> {
  const pgPool = new pg.Pool({ connectionString: ownerUrl, max: 2, lock_timeout: lockTimeoutMs, application_name: MIGRATING });
  // A connection that breaks says so to its user.
  const heard = (): void => undefined;
  pgPool.on('error', heard);
  pgPool.on('connect', (client) => client.on('error', heard));
  try {
    await runMigrations({ pgPool, logger: quietJobLog });
  } finally {
    await pgPool.end();
  }
}

async function withPatience<T>({ lockTimeoutMs, tries }: Patience, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isLockTimeout(error)) throw error;
      if (attempt === tries) {
        throw new Error(
          `a table was in use each of the ${tries} times it was asked for (a backup, a long report?); nothing is half done, run it again later`,
          { cause: error },
        );
      }
      // As long as it was in everybody's way.
      await pause(lockTimeoutMs);
    }
  }
}

function isLockTimeout(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return ('code' in error && error.code === '55P03') || ('driverError' in error && isLockTimeout(error.driverError));
}

async function namesOfRun(source: DataSource): Promise<readonly string[]> {
  const [found] = await source.query<{ there: boolean }[]>(`SELECT to_regclass('${MIGRATIONS_TABLE}') IS NOT NULL AS there`);
  if (found?.there !== true) return [];
  return (await source.query<{ name: string }[]>(`SELECT name FROM ${MIGRATIONS_TABLE} ORDER BY id`)).map(({ name }) => name);
}

/** The role that an address of a database signs in as. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
