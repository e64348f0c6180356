import { resolve } from 'node:path';
import type { ClientBase } from 'pg';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';

const ROOT = resolve(import.meta.dirname, '../../../../..');

/** The table in which TypeORM keeps which migrations have run. */
export const MIGRATIONS_TABLE = 'schema_migration';

/** How the application connects: nothing is created, changed or loaded behind anybody's back. */
export function applicationDataSource(url: string, poolSize: number): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    url,
    applicationName: 'isp',
    synchronize: false,
    migrationsRun: false,
    // Whoever catches an error logs it. TypeORM would log the parameters too, which name people.
    logging: false,
    poolSize,
    // Statements that do not wait for one another's answers are sent one behind the other.
    extra: { pipeline: true, connectionTimeoutMillis: 10_000, statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000, onConnect: hearErrors },
  };
}

/**
 * A connection that breaks says so to whatever waits for its answer, too. Unheard, its own event would end the process: a user of it
 * that has stopped listening already still holds it for a moment. From the pool's very first on, which TypeORM makes for itself.
 */
function hearErrors(client: ClientBase): void {
  client.on('error', () => undefined);
}

/** As whom migrations show themselves to PostgreSQL. */
export const MIGRATING = 'isp-migrate';

/** Migrations: the files that hold them, or the classes themselves. */
export type Migrations = NonNullable<PostgresDataSourceOptions['migrations']>;

/** Where this version's migrations are: compiled beside compiled code, as source beside source. */
export const MIGRATIONS_FOLDER = resolve(ROOT, 'migrations', import.meta.filename.endsWith('.ts') ? '.' : 'dist');

const OURS: Migrations = [`${MIGRATIONS_FOLDER}/*-*.{js,ts}`];

/**
 * How the owner connects to migrate: each migration in its own transaction, in the order of their time, but for those that say
 * `transaction = false`, as an index that is built concurrently needs it.
 */
export function ownerDataSource(url: string, migrations: Migrations = OURS, lockTimeoutMs = 0): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    url,
    applicationName: MIGRATING,
    synchronize: false,
    logging: false,
    migrations,
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'each',
    extra: { lock_timeout: lockTimeoutMs },
  };
}
