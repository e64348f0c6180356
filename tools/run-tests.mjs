import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from './testing/find-chromium.mjs';
import { buildIfStale } from './build-if-stale.mjs';
import { startCluster } from './postgres/cluster.mjs';
import { report } from './setup/failure.mjs';
import { makeClustersFolder, stopLeftClusters } from './testing/left-clusters.mjs';
import { check, jest, stopRunning } from './testing/steps.mjs';

/**
 * Everything behind `npm test`, in order. A check counts as one, a Jest project as its tests. `npm test -- unit` runs
 * one part; what else follows goes to Jest, such as a path: `npm test -- api test/api/signing-in.spec.ts`.
 */

const ROOT = resolve(import.meta.dirname, '..');
const CLUSTER = join(tmpdir(), `isp-test-${process.pid}`);
const NX = ['node_modules/nx/dist/bin/nx.js', 'run-many', '--parallel', '2', '--outputStyle', 'stream', '-t'];

const PARTS = {
  lint: () => check(ROOT, [...NX, 'lint']),
  types: () => check(ROOT, [...NX, 'typecheck']),
  boundaries: () => check(ROOT, [...NX, 'boundaries']),
  build: async () => (await buildIfStale(ROOT), { passed: 1, failed: 0 }),
  unit: (rest) => jest(ROOT, 'unit', rest),
  // Much of it waits for PostgreSQL: with three at once two cores have something to do.
  api: async (rest) => (await postgres(), jest(ROOT, 'api', ['--maxWorkers', '3', ...rest])),
  architecture: async (rest) => (await postgres(), jest(ROOT, 'architecture', rest)),
  journeys: async (rest) => {
    process.env['CHROMIUM'] = findChromium(ROOT);
    await buildIfStale(ROOT);
    await postgres();
    return jest(ROOT, 'journeys', rest);
  },
  faults: async (rest) => {
    await buildIfStale(ROOT);
    process.env['FAULTS_FOLDER'] = makeClustersFolder();
    try {
      return await jest(ROOT, 'faults', rest);
    } finally {
      stopLeftClusters(process.env['FAULTS_FOLDER']);
    }
  },
};

let cluster;
let interrupted = false;
let passed = 0;
let failed = 0;
const timings = [];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupt);
process.on('disconnect', interrupt);

const args = process.argv.slice(2);
const wished = args.filter((arg) => arg in PARTS);
const rest = args.filter((arg) => !(arg in PARTS));
for (const name of Object.keys(PARTS)) {
  if (interrupted) break;
  if (wished.length === 0 || wished.includes(name)) await run(name);
}
await cluster?.stop();
rmSync(CLUSTER, { recursive: true, force: true });

for (const { name, seconds, outcome } of timings) console.log(`${name.padEnd(13)}${seconds.padStart(7)} s  ${outcome}`);
if (interrupted) console.log('The run was interrupted.');
console.log(`${passed} passed, ${failed} failed`);
await new Promise((sent) => (process.send === undefined ? sent() : process.send('counted', sent)));
process.exit(failed === 0 && passed > 0 && !interrupted ? 0 : 1);

async function run(name) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const result = await PARTS[name](rest).catch((error) => {
    report(error);
    return { passed: 0, failed: 1 };
  });
  passed += result.passed;
  failed += result.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  timings.push({ name, seconds, outcome: `${result.passed} passed, ${result.failed} failed` });
}

/** One PostgreSQL for the whole run; test/support finds it by these variables. */
async function postgres() {
  if (cluster !== undefined) return;
  cluster = await startCluster(CLUSTER, { durable: false, settings: { max_connections: '400', shared_buffers: '256MB' } });
  for (const role of ['postgres', 'isp_owner', 'isp_app']) {
    process.env[`TEST_DATABASE_${role.toUpperCase()}`] = cluster.url(role, 'postgres');
  }
}

function interrupt() {
  interrupted = true;
  stopRunning();
}
