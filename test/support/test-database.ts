import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';
import { migrateDatabase } from '../../apps/api/src/platform/database/index.js';

/** A database of a test's own, with everything migrated and nothing in it. */
export interface TestDatabase {
  /** As the application connects: it cannot change what is append-only. */
  readonly url: string;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

const TEMPLATE = 'isp_template';
const MIGRATIONS = resolve(import.meta.dirname, '../../migrations');

/** Clones a fresh database from the run's template, which the first caller of all makes. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return create(async (client, name) => {
    await ensureTemplate(client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} OWNER isp_owner STRATEGY file_copy`);
  });
}

/** A database with nothing in it, as an operator makes one for the service. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return create(async (client, name) => {
    await client.query(`CREATE DATABASE ${name} OWNER isp_owner`);
  });
}

/** A database like another one, to which nobody may be connected. */
export async function createCopyOf(original: TestDatabase): Promise<TestDatabase> {
  return create(async (client, name) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${new URL(original.url).pathname.slice(1)} OWNER isp_owner STRATEGY file_copy`);
  });
}

async function create(how: (client: pg.Client, name: string) => Promise<void>): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser((client) => how(client, name));
  return {
    url: urlOf('isp_app', name),
    ownerUrl: urlOf('isp_owner', name),
    drop: () =>
      asSuperuser(async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

/** The address of a database of the run's PostgreSQL, for a role. */
export function urlOf(role: 'postgres' | 'isp_owner' | 'isp_app', database: string): string {
  const given = process.env[`TEST_DATABASE_${role.toUpperCase()}`];
  if (given === undefined) throw new Error('The run has no PostgreSQL: its Jest project lacks test/support/start-cluster.mjs.');
  const url = new URL(given);
  url.pathname = `/${database}`;
  return url.href;
}

/** Every migration, straight from source, so that a run cannot be of a stale build. */
export async function migrationsFromSource(): Promise<(new () => object)[]> {
  const files = readdirSync(MIGRATIONS).filter((file) => /^\d{13}-.*\.ts$/.test(file)).sort();
  const modules = await Promise.all(files.map((file) => import(resolve(MIGRATIONS, file)) as Promise<Record<string, new () => object>>));
  return modules.flatMap((module) => Object.values(module));
}

async function ensureTemplate(client: pg.Client): Promise<void> {
  await client.query('SELECT pg_advisory_lock(5417)');
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (rowCount !== 0) return;
    await client.query('DROP DATABASE IF EXISTS isp_unfinished WITH (FORCE)');
    await client.query('CREATE DATABASE isp_unfinished OWNER isp_owner');
    await migrateDatabase(urlOf('isp_owner', 'isp_unfinished'), 'isp_app', await migrationsFromSource());
    await client.query(`ALTER DATABASE isp_unfinished RENAME TO ${TEMPLATE}`);
  } finally {
    await client.query('SELECT pg_advisory_unlock(5417)');
  }
}

async function asSuperuser(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf('postgres', 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
