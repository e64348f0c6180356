import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

/**
 * Runs a script of the project on this Node to its end.
 *
 * @param {string} root
 * @param {readonly string[]} args a script, from the root, and its arguments
 * @param {{ env?: Record<string, string>, cwd?: string, show?: boolean }} [options] `show`: let its output be seen
 * @returns {Promise<string>} what it printed, unless it was shown
 */
export function finish(root, [script, ...args], { env = {}, cwd = root, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', 'inherit'],
    });
    const printed = [];
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(printed).toString('utf8'));
      else reject(new Failure(`${script} ended with ${code}, see above.`));
    });
  });
}
