/** The release before goes on writing while this one's migrations run, each committed by itself and nothing granted yet. */
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ownerDataSource } from '../../apps/api/src/platform/database/data-source-options.js';
import { migrateDatabase } from '../../apps/api/src/platform/database/index.js';
import { eventually } from '../support/eventually.js';
import { runScript } from '../support/run-script.js';
import { createEmptyDatabase, migrationsFromSource, urlOf } from '../support/test-database.js';
import type { TestDatabase } from '../support/test-database.js';

const FIRST_RELEASE = 1_795_431_000_000;
const PATIENT = 240_000;
/** More than are worked through at once. */
const PUBLISHED = 2_500;

let database: TestDatabase;
let owner: pg.Pool;
let older: pg.Client;
let inFirstRelease: (new () => object)[];
let since: (new () => object)[];

beforeEach(async () => {
  database = await createEmptyDatabase();
  const all = await migrationsFromSource();
  inFirstRelease = all.filter(({ name }) => timestampOf(name) <= FIRST_RELEASE);
  since = all.filter(({ name }) => timestampOf(name) > FIRST_RELEASE);
  await migrateDatabase(database.ownerUrl, 'isp_app', inFirstRelease);
  owner = new pg.Pool({ connectionString: database.ownerUrl, max: 3 });
  owner.on('error', () => undefined);
  older = new pg.Client({ connectionString: database.url });
  await older.connect();
  await seed();
});

afterEach(async () => {
  await older.end();
  await owner.end();
  await database.drop();
});

it('whatever the release before writes, it writes between any two migrations, and what it may not change it may not', async () => {
  for (const [at, { name }] of since.entries()) {
    const migrations = [...inFirstRelease, ...since.slice(0, at + 1)];
    const source = await new DataSource(ownerDataSource(database.ownerUrl, migrations, 3_000)).initialize();
    const ran = await source.runMigrations().finally(() => source.destroy());
    expect(ran.map((migration) => migration.name)).toEqual([name]);
    await writeAsBefore(name);
  }
  const { rows: words } = await owner.query<{ n: string }>(
    `SELECT count(*) AS n FROM register_entry e, regexp_split_to_table(register_names(e.title, e.party_names, e.areas), '[^[:alnum:]]+') AS word
      WHERE word <> '' AND NOT EXISTS (SELECT FROM register_word known WHERE known.word = word)`,
  );
  expect(words).toEqual([{ n: '0' }]);
  // The last thing published was published by the older release, after words were kept.
  expect((await owner.query('SELECT FROM register_word WHERE word = $1', [`town${since.length - 1}`])).rowCount).toBe(1);
  expect((await owner.query('SELECT FROM pg_constraint WHERE NOT convalidated')).rowCount).toBe(0);
}, PATIENT);

it('an index whose building was killed is made again, by two processes at once that then agree', async () => {
  const holder = await owner.connect();
  await holder.query('BEGIN');
  await holder.query("UPDATE session SET expire = now() WHERE sid = 'one'");
  const env = { NODE_ENV: 'test', DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl };
  const migrate = 'platform/database/migrate.ts';
  const killed = await runScript(migrate, [], env, (child) => {
    void eventually(async () => expect(await indexes('session_by_person')).toEqual([{ valid: false }]), 60_000).finally(() => child.kill('SIGKILL'));
  });
  expect(killed.code).toBeNull();
  expect(await indexes('session_by_person')).toEqual([{ valid: false }]);

  const both = Promise.all([runScript(migrate, [], env), runScript(migrate, [], env)]);
  await eventually(async () => expect(await turnsWaitedFor()).toBe(1), 120_000);
  await holder.query('COMMIT');
  holder.release();
  const ended = await both;
  expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual([{ code: 0, stderr: '' }, { code: 0, stderr: '' }]);
  // Whoever has its turn gives way to the held row for a moment, and tries again, as long as the other process takes to start.
  const migrated = /^(Migration "FindSessionsByPerson\d+" failed, error: canceling statement due to lock timeout\s+)*Migrated: FindSessionsByPerson/;
  expect(ended.map(({ stdout }) => stdout).sort()).toEqual([expect.stringMatching(migrated), 'The database is up to date.\n']);
  expect((await owner.query('SELECT FROM pg_index WHERE NOT indisvalid')).rowCount).toBe(0);
  expect((await owner.query<{ name: string }>('SELECT name FROM schema_migration ORDER BY id')).rows.map(({ name }) => name)).toEqual([...inFirstRelease, ...since].map(({ name }) => name));
}, PATIENT);

/** As the first release does, in the statements of its own kind, as the application's role. */
async function writeAsBefore(migration: string): Promise<void> {
  const at = since.findIndex(({ name }) => name === migration);
  await older.query("INSERT INTO session (sid, sess, expire) VALUES ('one', '{}', now()) ON CONFLICT (sid) DO UPDATE SET sess = excluded.sess");
  await older.query('INSERT INTO person (id, name, email, password_hash, created_at) VALUES (gen_random_uuid(), $1, $2, $1, now())', ['Ola Older', `ola.${at}@people.example`]);
  await older.query('UPDATE protocol SET revision = revision + 1, updated_at = now()');
  await older.query('UPDATE protocol_version SET came_into_force_on = current_date');
  const { rows } = await older.query<{ id: string }>(
    `INSERT INTO audit_entry SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'sequence', $1::integer))).* FROM audit_entry e WHERE sequence = 1 RETURNING id`,
    [at + 2],
  );
  await older.query("INSERT INTO audit_personal (entry_id, salt, actor, personal) VALUES ($1, 'salt', '{}', '{}')", [rows[0]?.id]);
  await older.query(
    `INSERT INTO signature (id, protocol_id, major, minor, party_id, name, job_title, capacity, email, authority, signed_on, recorded_at, recorded_by, method, content_sha256, document_sha256)
     SELECT gen_random_uuid(), protocol_id, major, minor, 'party-1', 'Ola Older', 'Director', 'director', 'ola@people.example', 'By resolution', now(), now(), '{}', 'paper', content_sha256, document_sha256 FROM protocol_version`,
  );
  await older.query(
    `INSERT INTO register_entry (protocol_id, level, major, minor, title, kind, summary, lead_name, party_names, organisation_ids, sectors, areas, search)
     SELECT protocol_id, level, major, minor, title, kind, summary, lead_name, party_names, organisation_ids, sectors, ARRAY[$1], search FROM register_entry WHERE title = 'Safe homes 1'
     ON CONFLICT (protocol_id) DO UPDATE SET areas = excluded.areas`,
    [`Town${at}`],
  );
  for (const forbidden of ["UPDATE signature SET name = 'Somebody else'", 'DELETE FROM audit_personal', "UPDATE protocol_version SET document_html = ''"]) {
    await expect(older.query(forbidden)).rejects.toThrow(/permission denied|does not change|append-only|not deleted/);
  }
}

/** A protocol with a version, and many entries on the register. What they would refer to is left out. */
async function seed(): Promise<void> {
  const superuser = new pg.Client({ connectionString: urlOf('postgres', new URL(database.url).pathname.slice(1)) });
  await superuser.connect();
  await superuser.query(`
    SET session_replication_role = replica;
    INSERT INTO protocol (id, reference, lead_organisation_id, owner_person_id, created_at, updated_at, revision, origin, publication_level, publication_reason, title, kind, tier,
                          search, stated, draft_shown, version_sent, parties_signed, parties_awaited)
      SELECT gen_random_uuid(), 'ISP-1', gen_random_uuid(), gen_random_uuid(), now(), now(), 1, '{}', 'full', '', 'Safe homes', 'routine', 2, '', false, false, true, 0, 2;
    INSERT INTO protocol_version (protocol_id, major, minor, language, change, content_canonical, content_sha256, document_html, document_sha256, frozen_at, frozen_by)
      SELECT id, 1, 0, 'en', '{}', '{}', encode(sha256('{}'), 'hex'), '<p>', encode(sha256('<p>'), 'hex'), now(), '{}' FROM protocol;
    INSERT INTO audit_entry VALUES (gen_random_uuid(), gen_random_uuid(), 1, now(), 'protocol.started', '{}', '', '', '', '', '');
    INSERT INTO audit_personal (entry_id, salt, actor, personal) SELECT id, 'salt', '{}', '{}' FROM audit_entry;
    INSERT INTO session (sid, sess, expire) VALUES ('one', '{"personId": "x"}', now());
    INSERT INTO register_entry (protocol_id, level, major, minor, title, kind, summary, lead_name, party_names, organisation_ids, sectors, areas, search)
      SELECT gen_random_uuid(), 'full', 1, 0, 'Safe homes ' || n, 'routine', '', 'Lead', ARRAY['Órg' || n], '{}', ARRAY['health'], ARRAY['Warrington'], '' FROM generate_series(1, ${PUBLISHED}) AS n;
  `);
  await superuser.end();
}

async function indexes(name: string): Promise<readonly { valid: boolean }[]> {
  return (await owner.query<{ valid: boolean }>('SELECT indisvalid AS valid FROM pg_index i JOIN pg_class c ON c.oid = indexrelid WHERE relname = $1', [name])).rows;
}

/** How many look for their turn to migrate while somebody else has it. */
async function turnsWaitedFor(): Promise<number> {
  const { rowCount } = await owner.query("SELECT FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'SELECT pg_try_advisory_lock(%' AND EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted)");
  return rowCount ?? 0;
}

function timestampOf(name: string): number {
  return Number(/\d{13}$/.exec(name)?.[0]);
}
