import { Global, Module } from '@nestjs/common';
import { TypeOrmModule, getDataSourceToken } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { Config } from '../config/index.js';
import { applicationDataSource } from './data-source-options.js';
import { DATABASE_POOL } from './database-pool.js';
import { RefuseOwner } from './refuse-owner.js';
import { RefuseUnreadySchema } from './refuse-unready-schema.js';
import { Transactions } from './transactions.js';

/** One pool of connections for the process: TypeORM, sessions, throttles and jobs share it. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        ...applicationDataSource(config.databaseUrl, config.databasePoolSize),
        autoLoadEntities: true,
        // A database that cannot be reached ends the start with its reason, not with ten tries of three seconds.
        retryAttempts: 0,
      }),
    }),
  ],
  providers: [
    RefuseOwner,
    RefuseUnreadySchema,
    Transactions,
    { provide: DATABASE_POOL, inject: [getDataSourceToken()], useFactory: (dataSource: DataSource): Pool => poolOf(dataSource) },
  ],
  exports: [Transactions, DATABASE_POOL],
})
export class DatabaseModule {}

/** TypeORM's own pool: the driver keeps it under `master`. */
function poolOf(dataSource: DataSource): Pool {
  const { master } = dataSource.driver as unknown as { readonly master?: Pool };
  if (master === undefined) throw new Error('The database driver has no pool of connections.');
  // Errors of connections are heard from the first on (applicationDataSource). The queue asks for a listener at this event, and would
  // otherwise warn in each shift and hear them itself until the shift is over.
  master.on('connect', () => undefined);
  return master;
}
