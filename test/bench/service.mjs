import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, percentile } from './figures.mjs';

const WARM_STARTS = 5;
const START_REACH_S = 5;
const PAGE = '/register';
const AT_ONCE = 16;
const WARM_UP_MS = 2_000;
const MEASURED_MS = 6_000;

/**
 * `npm start` in a folder that has its data and is built, from the command to the line that says where the service is; then how many
 * pages a second the first page of the register is served, with everything of the demonstration on it.
 *
 * @param {import('../../tools/bench.mjs').Bench} bench
 * @returns {Promise<import('../../tools/bench.mjs').Line[]>}
 */
export async function measure({ root }) {
  const data = mkdtempSync(join(tmpdir(), 'isp-bench-start-'));
  const env = { ...process.env, PORT: String(await freePort()), DATA_FOLDER: data };
  let service;
  try {
    service = await start(root, env);
    const starts = [];
    for (let run = 0; run < WARM_STARTS; run += 1) {
      await service.stop();
      service = await start(root, env);
      starts.push(service.seconds);
    }
    const seconds = median(starts);
    const pages = await pagesPerSecond(`http://localhost:${env.PORT}${PAGE}`);
    return [
      { what: `Warm npm start, median of ${WARM_STARTS}`, figure: `${seconds.toFixed(1)} s`, reach: `≤ ${START_REACH_S} s`, reached: seconds <= START_REACH_S },
      {
        what: `First page of the register, ${AT_ONCE} readers at once`,
        figure: `${pages.rate.toFixed(0)}/s, p95 ${pages.p95.toFixed(0)} ms`,
      },
    ];
  } finally {
    await service?.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

function start(root, env) {
  const began = performance.now();
  const child = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('is running at')) resolve({ seconds: (performance.now() - began) / 1_000, stop });
    });
    void exited.then(() => reject(new Error(`npm start ended before the service ran:\n${said}`)));
  });
}

async function pagesPerSecond(url) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const from = performance.now() + WARM_UP_MS;
  const until = from + MEASURED_MS;
  const times = [];
  const reader = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      await readPage(url, agent);
      if (began >= from) times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  agent.destroy();
  return { rate: (times.length * 1_000) / MEASURED_MS, p95: percentile(times, 0.95) };
}

function readPage(url, agent) {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.once('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`${url} answered ${response.statusCode}.`))));
    }).once('error', reject);
  });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
