import { execFileSync, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { Failure } from '../setup/failure.mjs';

/**
 * PostgreSQL refuses to run as root. Root starts it as the user `postgres`, making that user if there is none.
 *
 * @returns {{ uid: number, gid: number } | undefined} `undefined`: as whoever runs this.
 */
export function databaseAccount() {
  if (process.getuid?.() !== 0) return undefined;
  if (idOf('-u') === undefined) {
    spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  }
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  if (uid === undefined || gid === undefined) {
    throw new Failure('PostgreSQL does not run as root, and a user named postgres could not be made: run this as another user.');
  }
  return { uid, gid };
}

/**
 * May that account pass through every folder down to this one?
 *
 * @param {{ uid: number, gid: number } | undefined} account
 * @param {string} folder
 */
export function canReach(account, folder) {
  if (account === undefined) return true;
  for (let at = folder; ; at = dirname(at)) {
    if (spawnSync('test', ['-x', at], { ...account, cwd: '/' }).status !== 0) return false;
    if (dirname(at) === at) return true;
  }
}

function idOf(option) {
  try {
    return Number(execFileSync('id', [option, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}
