import { cpus, totalmem, type } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build-if-stale.mjs';
import { Failure, report } from './setup/failure.mjs';
import { findChromium } from './testing/find-chromium.mjs';

/**
 * `npm run bench`: measures what the service promises, each figure beside one that this machine reaches by other means, so that it says
 * something on any machine. `npm run bench -- pdf` measures one part, and `npm run bench -- register --size 1000000`
 * a register of that many.
 *
 * @typedef {object} Bench what a part measures with
 * @property {string} root
 * @property {string} chromium the path of its program
 * @property {number | undefined} size how many protocols the large register has; left out: as many as is promised
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
const PARTS = ['signing-storm', 'register', 'large-protocol', 'pdf', 'service', 'fresh-clone'];

const { positionals: asked, values } = parseArgs({ allowPositionals: true, options: { size: { type: 'string' } } });
const size = values.size === undefined ? undefined : Number(values.size);
const unknown = asked.filter((name) => !PARTS.includes(name));
let failed = true;

try {
  if (unknown.length > 0) throw new Failure(`There is no ${unknown.join(', ')} to measure, only ${PARTS.join(', ')}.`);
  if (size !== undefined && !(Number.isInteger(size) && size > 0)) throw new Failure(`--size is a number of protocols, not ${values.size}.`);
  const chromium = findChromium(ROOT);
  await buildIfStale(ROOT);
  const lines = [];
  for (const name of PARTS.filter((part) => asked.length === 0 || asked.includes(part))) {
    console.log(`Measuring ${name} …`);
    lines.push(...(await measured(name, { root: ROOT, chromium, size })));
  }
  print(lines);
  failed = lines.some(({ reached }) => reached === false);
} catch (error) {
  report(error);
}
process.exit(failed ? 1 : 0);

/** A part that fails is a line that was not reached, and takes nothing from the others. */
async function measured(name, bench) {
  try {
    const { measure } = await import(pathToFileURL(join(ROOT, 'test/bench', `${name}.mjs`)).href);
    return await measure(bench);
  } catch (error) {
    report(error);
    return [{ what: name, figure: 'could not be measured', reached: false }];
  }
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
