import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ownerDataSource, type Migrations } from './data-source-options.js';
import { grantApplication } from './grant-application.js';
import { quietJobLog } from './quiet-job-log.js';

/** Any number that nobody else takes: one migration of a database at a time. */
const ONE_AT_A_TIME = 4_815_162_342;

/**
 * Brings a database to the present schema: the job queue's own tables, then ours, then what the application's role may
 * do. Doing it again changes nothing; two at once wait for each other.
 *
 * @param ownerUrl a connection as the owner of the database.
 * @param applicationRole the role that the service runs as; the owner itself where there is but one role.
 * @param migrations left out: the compiled ones of this checkout.
 * @returns the names of the migrations that ran.
 */
export async function migrateDatabase(ownerUrl: string, applicationRole: string, migrations?: Migrations): Promise<readonly string[]> {
  const guard = new pg.Client({ connectionString: ownerUrl });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    await runMigrations({ connectionString: ownerUrl, logger: quietJobLog });
    const source = await new DataSource(ownerDataSource(ownerUrl, migrations)).initialize();
    try {
      const ran = await source.runMigrations();
      await grantApplication(guard, applicationRole);
      return ran.map(({ name }) => name);
    } finally {
      await source.destroy();
    }
  } finally {
    await guard.end();
  }
}
