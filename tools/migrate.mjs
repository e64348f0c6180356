import { join, resolve } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { openDatabase } from './postgres/open-database.mjs';
import { report } from './setup/failure.mjs';
import { finish } from './setup/finish.mjs';

/** `npm run migrate`: brings the database that `npm start` would use to the present schema, and starts nothing else. */

const ROOT = resolve(import.meta.dirname, '..');
let database;
try {
  database = await openDatabase(join(ROOT, '.data'));
  await buildIfStale(ROOT);
  const env = { NODE_ENV: 'development', ...process.env, DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl };
  await finish(ROOT, ['apps/api/dist/platform/database/migrate.js'], { env, show: true });
} catch (error) {
  report(error);
  process.exitCode = 1;
} finally {
  await database?.stop();
}
process.exit();
