export { applicationDataSource } from './data-source-options.js';
export { DATABASE_POOL } from './database-pool.js';
export { DatabaseModule } from './database.module.js';
export { migrateDatabase } from './migrate-database.js';
export { quietJobLog } from './quiet-job-log.js';
export { prepared } from './prepared.js';
export { Statement } from './statement.js';
export { brokenConstraint, Transactions } from './transactions.js';
export type { Transaction } from './transactions.js';
