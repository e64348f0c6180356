export { applicationDataSource } from './data-source-options.js';
export { DatabaseModule } from './database.module.js';
export { migrateDatabase } from './migrate-database.js';
export { quietJobLog } from './quiet-job-log.js';
