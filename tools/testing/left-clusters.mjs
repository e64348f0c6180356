import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a folder for the clusters of a run, which PostgreSQL's own user may pass through.
 *
 * @returns {string}
 */
export function makeClustersFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'isp-faults-'));
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * Stops every PostgreSQL whose folder is in this one, and takes the folder away: a run that was interrupted leaves those of tests
 * that have one of their own.
 *
 * @param {string} folder
 */
export function stopLeftClusters(folder) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const data = join(folder, name, 'data');
    try {
      const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data)) process.kill(pid, 'SIGQUIT');
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR', 'ESRCH'].includes(error.code)) throw error;
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
