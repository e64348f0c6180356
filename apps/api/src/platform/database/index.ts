export { applicationDataSource } from './data-source-options.js';
export { DATABASE_POOL } from './database-pool.js';
export { DatabaseModule } from './database.module.js';
export { migrateDatabase } from './migrate-database.js';
export { quietJobLog } from './quiet-job-log.js';
export { brokenConstraint, Transactions } from './transactions.js';
export type { Transaction } from './transactions.js';
