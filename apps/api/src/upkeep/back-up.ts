import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { RESTORE_MARK, takeTurn } from '../platform/database/index.js';
import { ArchiveWriter } from './archive/archive-writer.js';
import { FORMAT } from './archive/manifest.js';
import type { ArchivedTable, Manifest } from './archive/manifest.js';
import { JOB_COLUMNS, JOBS, owedJobs } from './owed-jobs.js';
import { LEFT_OUT, quoted, tablesInOrder } from './tables.js';

const PACKAGE = resolve(import.meta.dirname, '../../../../package.json');

/** A backup that was made. */
export interface BackedUp {
  readonly manifest: Manifest;
  readonly bytes: number;
  /** SHA-256 of the whole archive, by which it can be known again. */
  readonly sha256: string;
}

/**
 * Writes the whole database, as it is at one moment, into an archive, while the service goes on. A role that may read is enough.
 * Everything that lasts is in the database, scans and frozen documents too, so that there is nothing else to keep.
 *
 * @param path where the archive will be; it is there only when it is complete.
 */
export async function backUp(databaseUrl: string, path: string): Promise<BackedUp> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'isp-backup' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    // Not between two migrations, and no migration meanwhile; any number of backups.
    await takeTurn(client, 'with-readers');
    const { rows } = await client.query<{ restoring: boolean }>('SELECT to_regnamespace($1) IS NOT NULL AS restoring', [RESTORE_MARK]);
    if (rows[0]?.restoring === true) throw new Error('this database is being restored, or its restoring was interrupted');
    const archive = await ArchiveWriter.to(path);
    try {
      const manifest = await write(client, archive);
      return { manifest, ...(await archive.finish(manifest)) };
    } catch (error) {
      await archive.abandon();
      throw error;
    }
  } finally {
    await client.end();
  }
}

async function write(client: pg.Client, archive: ArchiveWriter): Promise<Manifest> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await client.query(`
    SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL datestyle = 'ISO, YMD';
    SET LOCAL intervalstyle = 'postgres'; SET LOCAL timezone = 'UTC'; SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1`);
  const { rows: moments } = await client.query<{ at: string }>('SELECT iso_instant(now()) AS at');
  const { rows: run } = await client.query<{ name: string }>('SELECT name FROM schema_migration ORDER BY id');
  const tables: ArchivedTable[] = [];
  for (const { name, columns } of await tablesInOrder(client)) {
    const copied = client.query(copyTo(`COPY public.${quoted(client, [name])} (${quoted(client, columns)}) TO STDOUT`));
    tables.push(await archive.table(tables.length + 1, name, columns, copied));
  }
  const jobs = await archive.table(tables.length + 1, 'jobs', JOB_COLUMNS, client.query(copyTo(`COPY (${JOBS}) TO STDOUT`)));
  const owed = await owedJobs(client);
  await client.query('COMMIT');
  const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { readonly version: string };
  return {
    format: FORMAT,
    serviceVersion: version,
    takenAt: moments[0]?.at ?? '',
    migrations: run.map(({ name }) => name),
    leftOut: LEFT_OUT,
    tables,
    jobs,
    owed,
  };
}
