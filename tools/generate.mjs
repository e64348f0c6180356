import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { apiClient } from './generate/api-client.mjs';
import { databaseSchema } from './generate/database-schema.mjs';
import { architecturePage } from './generate/architecture-page.mjs';
import { Failure, report } from './setup/failure.mjs';
import { finish } from './setup/finish.mjs';

/**
 * `npm run generate`: writes again what is written from something else. With `--check` it writes nothing, and fails
 * naming what is not as it would be written.
 */

const ROOT = resolve(import.meta.dirname, '..');
const MADE = {
  'libs/api-client/src/schema.ts': apiClient,
  'migrations/schema.sql': databaseSchema,
  'docs/architecture.md': architecturePage,
};
const checking = process.argv.includes('--check');

try {
  await buildIfStale(ROOT);
  if (!checking) await finish(ROOT, ['apps/api/dist/openapi.js']);
  const stale = [];
  for (const [path, make] of Object.entries(MADE)) {
    const file = join(ROOT, path);
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const made = await make(ROOT, kept);
    if (made === kept) continue;
    stale.push(path);
    if (!checking) writeFileSync(file, made);
  }
  if (checking && stale.length > 0) throw new Failure(`Out of date, run npm run generate: ${stale.join(', ')}.`);
  console.log(stale.length === 0 ? 'Everything generated is up to date.' : `Written: ${stale.join(', ')}.`);
  process.exit(0);
} catch (error) {
  report(error);
  process.exit(1);
}
