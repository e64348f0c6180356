import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const REACH_S = 120;
const GIVEN_UP_S = 600;

/**
 * A clone of the last commit, nothing of it installed or built, a home without anything but npm's cache: from `npm start` to the first
 * page of the register.
 *
 * @param {import('../../tools/bench.mjs').Bench} bench
 * @returns {Promise<import('../../tools/bench.mjs').Line[]>}
 */
export async function measure({ root }) {
  const folder = mkdtempSync(join(tmpdir(), 'isp-bench-clone-'));
  const [clone, home] = [join(folder, 'clone'), join(folder, 'home')];
  mkdirSync(home);
  const cache = execFileSync('npm', ['config', 'get', 'cache'], { cwd: root, encoding: 'utf8' }).trim();
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, clone]);
  const port = await freePort();
  const env = { ...ofTheMachine(), HOME: home, npm_config_cache: cache, npm_config_prefer_offline: 'true', PORT: String(port), DATA_FOLDER: join(folder, 'data') };
  const began = performance.now();
  const service = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const stages = [];
  service.stdout.on('data', (chunk) => {
    for (const line of String(chunk).split('\n')) if (line.endsWith('…')) stages.push([line, performance.now()]);
  });
  const ended = new Promise((done) => service.once('exit', done));
  try {
    await firstPage(`http://127.0.0.1:${port}/register`, service);
    const seconds = (performance.now() - began) / 1_000;
    const parts = stages.map(([name, at], index) => `${name.replace(' …', '').toLowerCase()} ${(((stages[index + 1]?.[1] ?? performance.now()) - at) / 1_000).toFixed(0)} s`);
    return [{ what: 'Fresh clone to first page, with a warm npm cache', figure: `${seconds.toFixed(0)} s`, against: parts.join(', '), reach: `≤ ${REACH_S} s`, reached: seconds <= REACH_S }];
  } finally {
    service.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing that a session of this checkout has set, above all not where its packages are; proxies and registries are the machine's. */
function ofTheMachine() {
  const kept = Object.entries(process.env).filter(([name]) => /^(LANG|LC_|TZ|TMPDIR|https?_proxy|no_proxy|npm_config_registry|NODE_EXTRA_CA_CERTS)/i.test(name));
  const path = (process.env['PATH'] ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: path.join(':') };
}

async function firstPage(url, service) {
  const until = performance.now() + GIVEN_UP_S * 1_000;
  while (service.exitCode === null && performance.now() < until) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.status === 200 && (await answer.text()).includes('Register of information sharing protocols')) return;
    await pause(100);
  }
  throw new Error(service.exitCode === null ? `No first page within ${GIVEN_UP_S} s.` : 'npm start ended before the first page.');
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
