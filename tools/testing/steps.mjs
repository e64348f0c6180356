import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {{ passed: number, failed: number }} Count */

let running;

/** Ends the step under way. */
export function stopRunning() {
  running?.kill('SIGTERM');
}

/**
 * Runs a script to its end, showing what it says: one check, passed if it ends with 0.
 *
 * @param {string} root
 * @param {readonly string[]} args a script and its arguments
 * @returns {Promise<Count>}
 */
export async function check(root, args) {
  const code = await runNode(root, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Runs one of Jest's projects and counts its tests; a file that cannot even be loaded is one failure.
 *
 * @param {string} root
 * @param {string} project
 * @param {readonly string[]} rest what else Jest is told
 * @returns {Promise<Count>}
 */
export async function jest(root, project, rest) {
  const folder = mkdtempSync(join(tmpdir(), 'isp-jest-'));
  const outputFile = join(folder, 'results.json');
  try {
    const code = await runNode(root, [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      ...['--selectProjects', project, '--json', '--outputFile', outputFile],
      ...rest,
    ]);
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(outputFile, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Out of reach of the terminal's Ctrl-C, which would end it before its results are counted: it is stopped from here. */
function runNode(root, args) {
  return new Promise((resolve, reject) => {
    running = spawn(process.execPath, args, {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH']}`,
        NX_DAEMON: 'false',
        NX_TUI: 'false',
      },
    });
    running.once('error', reject);
    running.once('exit', (code) => resolve(code));
  });
}
