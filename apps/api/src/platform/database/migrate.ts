import { readConfig } from '../config/index.js';
import { migrateDatabase } from './migrate-database.js';

const config = readConfig(process.env);
const role = decodeURIComponent(new URL(config.databaseUrl).username);
const ran = await migrateDatabase(config.databaseOwnerUrl, role);
console.log(ran.length === 0 ? 'The database is up to date.' : `Migrated: ${ran.join(', ')}.`);
