import { createHash } from 'node:crypto';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { CopyStreamQuery } from 'pg-copy-streams';
import { ArchiveError, MANIFEST } from './archive/manifest.js';
import type { ArchivedTable, Manifest } from './archive/manifest.js';
import { entriesOf } from './archive/read-archive.js';
import { JOB_COLUMNS, prepareJobs, putBackJobs } from './owed-jobs.js';
import { quoted, tablesInOrder } from './tables.js';

/**
 * Copies the rows of an archive into a database that has its tables, in one transaction: rows, sequences and jobs, or nothing.
 *
 * Triggers of ours are off meanwhile. They judge what the service does, and what is put back is what was there.
 * @param heldBack whether jobs wait for an operator's word
 */
export async function loadArchive(owner: Client, path: string, manifest: Manifest, heldBack: boolean): Promise<void> {
  await owner.query('BEGIN');
  try {
    await refuseOtherTables(owner, manifest);
    for (const { name } of manifest.tables) await owner.query(`ALTER TABLE public.${quoted(owner, [name])} DISABLE TRIGGER USER`);
    await prepareJobs(owner);
    await copyAll(owner, path, manifest);
    await putBackJobs(owner, heldBack);
    // What is only checked at the end is checked now: no table that still waits for a check can be altered.
    await owner.query('SET CONSTRAINTS ALL IMMEDIATE');
    for (const table of manifest.tables) await settle(owner, table);
    await owner.query('COMMIT');
  } catch (error) {
    await owner.query('ROLLBACK');
    throw error;
  }
}

/** The manifest may say what it likes: what is copied into is what the migrations have made. */
async function refuseOtherTables(owner: Client, { tables, jobs }: Manifest): Promise<void> {
  const made = new Map((await tablesInOrder(owner)).map(({ name, columns }) => [name, columns]));
  for (const { name, columns } of tables) {
    const there = made.get(name);
    if (there === undefined) throw new ArchiveError(`it holds rows of a table ${name}, which its migrations do not make`);
    const lacking = columns.find((column) => !there.includes(column));
    if (lacking !== undefined) throw new ArchiveError(`it holds a column ${lacking} of ${name}, which its migrations do not make`);
    made.delete(name);
  }
  if (made.size > 0) throw new ArchiveError(`it does not say what was in ${[...made.keys()].join(', ')}`);
  const known: readonly string[] = JOB_COLUMNS;
  if (!jobs.columns.every((column) => known.includes(column))) throw new ArchiveError('it says more of jobs than this version knows');
}

/** One COPY for each table, however many files its rows are in: rows refer to others of their own table. */
async function copyAll(owner: Client, path: string, { tables, jobs }: Manifest): Promise<void> {
  const places = new Map([...tables, jobs].flatMap((table) => table.files.map((file) => [file.name, { table, file }] as const)));
  let copying = null as { readonly table: ArchivedTable; readonly into: CopyStreamQuery } | null;
  for await (const { name, content } of entriesOf(path)) {
    if (name === MANIFEST) break;
    const place = places.get(name);
    if (place === undefined) throw changed(name);
    const { table, file } = place;
    if (copying?.table !== table) {
      if (copying !== null) await close(copying.table, copying.into);
      const target: string = table === jobs ? 'kept_job' : `public.${quoted(owner, [table.name])}`;
      copying = { table, into: owner.query(copyFrom(`COPY ${target} (${quoted(owner, table.columns)}) FROM STDIN`)) };
      // Told to whoever writes next; unheard until then it would end the process.
      copying.into.on('error', () => undefined);
    }
    const hash = createHash('sha256');
    for await (const chunk of content) {
      hash.update(chunk);
      await writeTo(copying.into, chunk);
    }
    if (hash.digest('hex') !== file.sha256) throw changed(name);
  }
  if (copying !== null) await close(copying.table, copying.into);
}

async function close(table: ArchivedTable, into: CopyStreamQuery): Promise<void> {
  into.end();
  await finished(into);
  if (into.rowCount !== table.rows) throw new ArchiveError(`${table.name} has ${into.rowCount} rows, and its manifest says ${table.rows}`);
}

/** A file of the archive is not the one it was when the archive was checked, moments ago. */
const changed = (name: string): ArchiveError => new ArchiveError(`${name} was changed while it was read`);

function writeTo(into: Writable, chunk: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    into.write(chunk, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Triggers on again, sequences behind the last number, and as many rows as were taken. */
async function settle(owner: Client, { name, rows: expected }: ArchivedTable): Promise<void> {
  const table = `public.${quoted(owner, [name])}`;
  await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  const { rows: numbered } = await owner.query<{ column: string; sequence: string }>(
    `SELECT a.attname AS column, pg_get_serial_sequence($1, a.attname) AS sequence FROM pg_attribute a
      WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND pg_get_serial_sequence($1, a.attname) IS NOT NULL`,
    [table],
  );
  for (const { column, sequence } of numbered) {
    await owner.query(`SELECT setval($1, max(${quoted(owner, [column])})) FROM ${table} HAVING max(${quoted(owner, [column])}) IS NOT NULL`, [sequence]);
  }
  const { rows } = await owner.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`);
  if (Number(rows[0]?.n) !== expected) throw new ArchiveError(`${name} came to ${rows[0]?.n ?? 'no'} rows, and its manifest says ${expected}`);
}
