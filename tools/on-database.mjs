import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { openDatabase } from './postgres/open-database.mjs';
import { report } from './setup/failure.mjs';

/**
 * `npm run backup -- <file>` and the other commands for operators: on the database that `DATABASE_URL` names, or on the one that
 * `npm start` uses, which is started for it. In production they are run from what was built: `node apps/api/dist/backup.js <file>`.
 */

const ROOT = resolve(import.meta.dirname, '..');
const [command, ...args] = process.argv.slice(2);
let database;
try {
  database = await openDatabase(resolve(ROOT, process.env['DATA_FOLDER'] || '.data'));
  await buildIfStale(ROOT);
  const env = { NODE_ENV: 'development', ...process.env, DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl };
  process.exitCode = await ended(spawn(process.execPath, [join(ROOT, 'apps/api/dist', `${command}.js`), ...args], { cwd: process.env['INIT_CWD'] ?? ROOT, env, stdio: 'inherit' }));
} catch (error) {
  report(error);
  process.exitCode = 1;
} finally {
  await database?.stop();
}
process.exit();

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
