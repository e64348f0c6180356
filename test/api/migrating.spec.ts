import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { createApp } from '../../apps/api/src/create-app.js';
import { readConfig } from '../../apps/api/src/platform/config/index.js';
import { migrateDatabase } from '../../apps/api/src/platform/database/index.js';
import { runScript } from '../support/run-script.js';
import { createEmptyDatabase, createTestDatabase, migrationsFromSource } from '../support/test-database.js';
import type { TestDatabase } from '../support/test-database.js';

const MIGRATE = 'platform/database/migrate.ts';
const QUICK = { lockTimeoutMs: 100, tries: 3 };

let database: TestDatabase;
let owner: pg.Pool;

async function on(create: () => Promise<TestDatabase>): Promise<void> {
  database = await create();
  owner = new pg.Pool({ connectionString: database.ownerUrl, max: 4 });
  owner.on('error', () => undefined);
}

afterEach(async () => {
  await owner.end();
  await database.drop();
});

const addressesOf = ({ url, ownerUrl }: TestDatabase) => ({ NODE_ENV: 'test', DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl });

const namesRun = async () => (await owner.query<{ name: string }>('SELECT name FROM schema_migration ORDER BY id')).rows.map(({ name }) => name);

/** A migration as a later version of the service would bring one. */
function later(name: string, sql: string, transaction?: boolean): new () => object {
  return class {
    readonly name = name;
    readonly transaction = transaction;
    async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
      for (const statement of sql.split(';')) await runner.query(statement);
    }
  };
}

const migrateWith = async (...more: (new () => object)[]) => migrateDatabase(database.ownerUrl, 'isp_app', [...(await migrationsFromSource()), ...more], QUICK);

async function start(): Promise<void> {
  const app = await createApp(readConfig({ NODE_ENV: 'test', DATABASE_URL: database.url, MAIL_SERVER: 'smtp://127.0.0.1:1' }), { pages: false });
  await app.close();
}

describe('migrating', () => {
  it('by four processes at once, from nothing, happens once and each of them succeeds', async () => {
    await on(createEmptyDatabase);
    const wanted = (await migrationsFromSource()).map((migration) => migration.name);
    const ended = await Promise.all(Array.from({ length: 4 }, () => runScript(MIGRATE, [], addressesOf(database))));
    expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array.from({ length: 4 }, () => ({ code: 0, stderr: '' })));
    expect(ended.filter(({ stdout }) => stdout.startsWith('Migrated: '))).toHaveLength(1);
    expect(await namesRun()).toEqual(wanted);
  }, 60_000);

  it('never lets the application change what is append-only, not even while it is granted the rest', async () => {
    await on(createTestDatabase);
    const application = new pg.Client({ connectionString: database.url });
    await application.connect();
    try {
      let migrating = true;
      const migrated = migrateWith().finally(() => (migrating = false));
      const outcomes = new Set<string>();
      while (migrating) {
        outcomes.add(await application.query('UPDATE audit_entry SET type = type WHERE false').then(() => 'changed it', (error: unknown) => (error as Error).message));
      }
      await migrated;
      expect([...outcomes]).toEqual(['permission denied for table audit_entry']);
    } finally {
      await application.end();
    }
  });

  it('lets a service that is up read on while it waits for a table, and succeeds once the table is free', async () => {
    await on(createTestDatabase);
    const holder = await owner.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT count(*) FROM person');
    const migrated = migrateDatabase(database.ownerUrl, 'isp_app', [...(await migrationsFromSource()), later('Add1995000000000', 'ALTER TABLE person ADD COLUMN added text')], {
      lockTimeoutMs: 200,
      tries: 50,
    });
    const waits: number[] = [];
    for (let n = 0; n < 10; n += 1) {
      const asked = performance.now();
      await owner.query('SELECT count(*) FROM person');
      waits.push(performance.now() - asked);
      await pause(100);
    }
    await holder.query('COMMIT');
    holder.release();
    expect(await migrated).toEqual(['Add1995000000000']);
    expect(Math.max(...waits)).toBeLessThan(2_000);
  });

  it('gives up on a table that is never free, says so, and leaves nothing half done', async () => {
    await on(createTestDatabase);
    const holder = await owner.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT count(*) FROM person');
    const before = await namesRun();
    await expect(migrateWith(later('Add1995000000000', 'CREATE TABLE added (id uuid); ALTER TABLE person ADD COLUMN added text'))).rejects.toThrow(
      /a table was in use each of the 3 times/,
    );
    await holder.query('COMMIT');
    holder.release();
    expect(await namesRun()).toEqual(before);
    expect((await owner.query("SELECT to_regclass('added') AS added")).rows).toEqual([{ added: null }]);
  });

  it('builds an index concurrently, outside a transaction, while a second process waits for its turn', async () => {
    await on(createTestDatabase);
    const index = later('Index1995000000000', 'CREATE INDEX CONCURRENTLY person_by_time ON person (created_at)', false);
    const [first, second] = await Promise.all([migrateWith(index), migrateWith(index)]);
    expect([...first, ...second]).toEqual(['Index1995000000000']);
    expect((await owner.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 'person_by_time'::regclass")).rows).toEqual([{ indisvalid: true }]);
  });

  it('ends what a migration that was killed has left running, and nothing else', async () => {
    await on(createTestDatabase);
    const [left, other] = ['isp-migrate', 'psql'].map((name) => new pg.Client({ connectionString: database.ownerUrl, application_name: name }));
    if (left === undefined || other === undefined) throw new Error('There are two.');
    left.on('error', () => undefined);
    await Promise.all([left.connect(), other.connect()]);
    const outcome = left.query('SELECT pg_sleep(600)').then(() => 'slept', (error: unknown) => (error as Error).message);
    await migrateWith();
    expect(await outcome).toMatch(/terminating connection|terminated/);
    expect((await other.query('SELECT 1 AS here')).rows).toEqual([{ here: 1 }]);
    await other.end();
  });
});

describe('the service', () => {
  it('does not start on a database that is not migrated, and says what to do', async () => {
    await on(createEmptyDatabase);
    await expect(start()).rejects.toThrow(/^This database lacks \d+ of this version's migrations, from 1795420000000 on: run npm run migrate first\.$/);
  });

  it('does not start on a database that lacks one migration', async () => {
    await on(createTestDatabase);
    await owner.query("DELETE FROM schema_migration WHERE timestamp = 1795430600000");
    await expect(start()).rejects.toThrow(/lacks 1 of this version's migrations, from 1795430600000 on/);
  });

  it('starts on a database that a newer version has added to', async () => {
    await on(createTestDatabase);
    await migrateWith(later('Expand1995000000000', "ALTER TABLE organisation ADD COLUMN added text NOT NULL DEFAULT 'yet unknown'; CREATE TABLE added (id uuid PRIMARY KEY)"));
    await expect(start()).resolves.toBeUndefined();
  });
});
