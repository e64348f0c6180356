import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem, type } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build-if-stale.mjs';
import { startCluster } from './postgres/cluster.mjs';
import { report } from './setup/failure.mjs';
import { findChromium } from './testing/find-chromium.mjs';

/**
 * `npm run bench`: measures what the service promises, each figure beside one that this machine reaches by other means, so that it says
 * something on any machine. `npm run bench -- pdf` measures one part.
 *
 * @typedef {object} Bench what a part measures with
 * @property {string} root
 * @property {import('./postgres/cluster.mjs').Cluster} cluster a PostgreSQL of the run's own, as durable as a real one
 * @property {string} chromium the path of its program
 *
 * @typedef {object} Line one line of the table
 * @property {string} what
 * @property {string} figure
 * @property {string} [against] what it is compared with
 * @property {number} [ratio]
 * @property {string} [reach]
 * @property {boolean} [reached]
 */

const ROOT = resolve(import.meta.dirname, '..');
const PARTS = ['signing-storm', 'pdf', 'service'];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS.includes(name));
const folder = mkdtempSync(join(tmpdir(), 'isp-bench-'));
let cluster;
let failed = true;
let stopping;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop().then(() => process.exit(1)));
try {
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')} to measure, only ${PARTS.join(', ')}.`);
  const chromium = findChromium(ROOT);
  await buildIfStale(ROOT);
  cluster = await startCluster(folder, { settings: { max_connections: '200', shared_buffers: '256MB' } });
  const lines = [];
  for (const name of PARTS.filter((part) => asked.length === 0 || asked.includes(part))) {
    const file = join(ROOT, 'test/bench', `${name}.mjs`);
    if (!existsSync(file)) continue;
    console.log(`Measuring ${name} …`);
    const { measure } = await import(pathToFileURL(file).href);
    lines.push(...(await measure({ root: ROOT, cluster, chromium })));
  }
  print(lines);
  failed = lines.some(({ reached }) => reached === false);
} catch (error) {
  report(error);
}
await stop();
process.exit(failed ? 1 : 0);

function stop() {
  stopping ??= (async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  })();
  return stopping;
}

/** @param {readonly Line[]} lines */
function print(lines) {
  const [cpu] = cpus();
  console.log(`\n${cpu?.model.trim() ?? 'Unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; ${type()}; Node ${process.versions.node}`);
  console.log(`${new Date().toISOString().slice(0, 10)}\n`);
  const rows = [
    ['What', 'Figure', 'Against', 'Ratio', 'To reach', 'Reached'],
    ...lines.map(({ what, figure, against = '', ratio, reach = '', reached }) => [what, figure, against, ratio?.toFixed(2) ?? '', reach, reached === undefined ? '' : reached ? 'yes' : 'no']),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = rows;
  console.log([line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)].join('\n'));
}
