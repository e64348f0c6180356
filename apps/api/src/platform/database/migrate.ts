import { readDatabaseAddresses } from '../config/index.js';
import { migrateDatabase, roleOf } from './migrate-database.js';

try {
  const { application, owner } = readDatabaseAddresses(process.env);
  const ran = await migrateDatabase(owner, roleOf(application));
  console.log(ran.length === 0 ? 'The database is up to date.' : `Migrated: ${ran.join(', ')}.`);
} catch (error) {
  console.error(`The database could not be migrated: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
