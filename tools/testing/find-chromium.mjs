import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from '../setup/failure.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ON_A_MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
const FROM_NPM = '@sparticuz/chromium@153.0.0';

/**
 * Finds a Chromium for the journeys: the one that CHROMIUM names, an installed one, or one that can be had — from the
 * system's packages for root on Debian, else from npm, beside the project.
 *
 * @param {string} root
 * @returns {string} the path of its program
 */
export function findChromium(root) {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (canRun(named)) return named;
    throw new Failure(`CHROMIUM is "${named}", which cannot be run.`);
  }
  const found = installed() ?? fromDebian() ?? fromNpm(root);
  if (found !== undefined) return found;
  throw new Failure('No Chromium was found, and none could be had: install one, or name its program in CHROMIUM.');
}

function installed() {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ON_A_MAC].find(canRun);
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !canRun('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium from the packages of the system …');
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  if (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')) return installed();
  return undefined;
}

/** Into a folder of its own: it is large, for Linux alone, and few need it. */
function fromNpm(root) {
  if (process.platform !== 'linux') return undefined;
  console.log('Installing Chromium from npm …');
  const folder = join(root, '.data/chromium');
  const got = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, FROM_NPM], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (got.status !== 0) return undefined;
  const unpack = `const { default: chromium } = await import('@sparticuz/chromium'); console.log(await chromium.executablePath());`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', unpack], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return status === 0 ? stdout.trim().split('\n').at(-1) : undefined;
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
