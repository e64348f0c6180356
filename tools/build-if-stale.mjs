import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './setup/failure.mjs';

const SOURCES = [
  '{.swcrc,nx.json,package-lock.json,tsconfig.base.json}',
  '{apps,libs}/*/{package.json,project.json,tsconfig.json,*.config.ts}',
  '{apps,libs}/*/{index.html,{src,server,public,worker}/**/*}',
  'migrations/*',
];
const BUILT = ['apps/api/dist/main.js', 'apps/admin/build/server/index.js', 'apps/decision/build/index.html', 'migrations/dist'];

/**
 * Builds every project whose sources changed since the last build. The stamp spares even the question to Nx, which
 * takes longer than the rest of a warm start.
 *
 * @param {string} root
 * @returns {Promise<boolean>} whether anything was built
 */
export async function buildIfStale(root) {
  const stamp = join(root, '.nx/built');
  const wanted = digestOfSources(root);
  const isBuilt = BUILT.every((path) => existsSync(join(root, path)));
  if (isBuilt && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;

  console.log('Building …');
  const { code, output } = await runQuietly(root, process.execPath, [join(root, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build']);
  if (code !== 0) throw new Failure(`${output}\nThe build failed, see above.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

function digestOfSources(root) {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function runQuietly(root, command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}`, NX_DAEMON: 'false', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: output.trim() }));
  });
}
