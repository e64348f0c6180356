import { readConfig } from '../config/index.js';
import { migrateDatabase } from './migrate-database.js';

try {
  const config = readConfig(process.env);
  const role = decodeURIComponent(new URL(config.databaseUrl).username);
  const ran = await migrateDatabase(config.databaseOwnerUrl, role);
  console.log(ran.length === 0 ? 'The database is up to date.' : `Migrated: ${ran.join(', ')}.`);
} catch (error) {
  console.error(`The database could not be migrated: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
