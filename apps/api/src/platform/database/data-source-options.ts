import { resolve } from 'node:path';
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
    logging: ['error'],
    poolSize,
    extra: { connectionTimeoutMillis: 10_000, statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000 },
  };
}

/** How the owner connects to migrate: the compiled migrations, each in its own transaction, in the order of their time. */
export function ownerDataSource(url: string): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    url,
    applicationName: 'isp-migrate',
    synchronize: false,
    logging: ['error'],
    migrations: [resolve(ROOT, 'migrations/dist/*.js')],
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'each',
  };
}
