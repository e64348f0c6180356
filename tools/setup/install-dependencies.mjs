import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_NODE } from './run-on-project-node.mjs';

/**
 * Runs `npm ci` when what is installed is not what package-lock.json says.
 *
 * @param {string} root
 */
export function installDependencies(root) {
  if (isInstalled(root)) return;
  console.log('Installing dependencies …');
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev'];
  const [command, rest] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args];
  const { status } = spawnSync(command, rest, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    console.error('The dependencies could not be installed: `npm ci` failed, see above.');
    process.exit(1);
  }
}

/** npm keeps a second lock file beside what it has installed: the two are compared, package by package. */
function isInstalled(root) {
  const installedLock = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock) || !existsSync(join(root, PROJECT_NODE))) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, integrity, link, optional, devOptional, peer }]) => {
    if (path === '' || !path.startsWith('node_modules/')) return true;
    const found = installed[path];
    if (found === undefined) return Boolean(optional ?? devOptional ?? peer) && !existsSync(join(root, path));
    return Boolean(link) === Boolean(found.link) && version === found.version && integrity === found.integrity;
  });
}
