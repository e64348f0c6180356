import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startCluster } from '../../tools/postgres/cluster.mjs';
import { median, percentile } from './figures.mjs';
import { memoryOf, processorTimeOf } from './processes.mjs';
import { playBare } from './signing-storm-bare.mjs';
import { startService } from './signing-storm-service.mjs';
import { awaitedSignings, peopleOf } from './signing-storm-situation.mjs';

const PARTIES = 12;
const PROTOCOLS = 50;
/** Signed before anything is measured: a service that was started a moment ago is not what people meet. */
const WARM_UP_PROTOCOLS = 25;
const POOL = 10;
const P95_REACH_MS = 500;
const RATIO_REACH = 0.25;
const MEMORY_REACH_MB = 400;
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);

/**
 * Twelve parties sign fifty protocols: 600 signings over HTTP to the built service in a process of its own, sent evenly within
 * one second and, in another round, all in the same moment; and the same statements played by `pg` alone, all in the same
 * moment. Every round has its own copy of one database, kept by a PostgreSQL with its durable defaults.
 *
 * @param {import('../../tools/bench.mjs').Bench} bench
 * @returns {Promise<import('../../tools/bench.mjs').Line[]>}
 */
export async function measure({ root }) {
  const folder = mkdtempSync(join(tmpdir(), 'isp-bench-'));
  const cluster = await startCluster(folder);
  const admin = new pg.Client({ connectionString: cluster.url('postgres', 'postgres') });
  try {
    await admin.connect();
    const { warmUp, storm } = await prepare(root, cluster, admin);
    const taken = await takeDown(root, await copy(cluster, admin, 'taken'), { warmUp, storm });
    const rounds = { even: [], once: [], bare: [] };
    for (let round = 1; round <= ROUNDS; round += 1) {
      rounds.bare.push(await playBare(await copy(cluster, admin, `bare_${round}`), { ...taken, poolSize: POOL }));
      rounds.once.push(await overHttp(root, await copy(cluster, admin, `once_${round}`), { warmUp, storm }, 0));
      rounds.even.push(await overHttp(root, await copy(cluster, admin, `even_${round}`), { warmUp, storm }, 990));
    }
    return linesOf(rounds, storm.length, taken.storm);
  } finally {
    await admin.end();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The database that every round begins with, and the signings that are waited for in it. */
async function prepare(root, cluster, admin) {
  await admin.query('CREATE DATABASE bench OWNER isp_owner');
  const url = cluster.url('isp_app', 'bench');
  const ownerUrl = cluster.url('isp_owner', 'bench');
  const { status } = spawnSync(process.execPath, [join(root, 'apps/api/dist/platform/database/migrate.js')], {
    env: { NODE_ENV: 'development', DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The bench has no database.');
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const people = await peopleOf(owner, PARTIES);
  const service = await startService(root, url, { poolSize: POOL });
  try {
    return { warmUp: await awaitedSignings(service, people, WARM_UP_PROTOCOLS), storm: await awaitedSignings(service, people, PROTOCOLS) };
  } finally {
    await service.stop();
    await owner.query('VACUUM ANALYZE');
    await owner.end();
  }
}

async function copy(cluster, admin, name) {
  await admin.query(`CREATE DATABASE ${name} TEMPLATE bench OWNER isp_owner STRATEGY file_copy`);
  await admin.query('CHECKPOINT');
  return cluster.url('isp_app', name);
}

/** Signs one after another, and takes down what each came to in the database. */
async function takeDown(root, url, { warmUp, storm }) {
  let heard = [];
  const service = await startService(root, url, { poolSize: 2, heard: (statement) => heard.push(statement) });
  const taken = async (signings) => {
    const all = [];
    for (const signing of signings) {
      heard = [];
      await accepted(sign(service, signing));
      await statementsEnd(heard);
      all.push({ protocolId: signing.protocolId, statements: heard });
    }
    return all;
  };
  try {
    return { warmUp: await taken(warmUp), storm: await taken(storm) };
  } finally {
    await service.stop();
  }
}

/** What the service tells may arrive after its answer. */
async function statementsEnd(heard) {
  for (let before = -1; before !== heard.length; ) {
    before = heard.length;
    await pause(3);
  }
}

/** @param {number} within milliseconds in which the signings are sent, evenly; 0: all at once */
async function overHttp(root, url, { warmUp, storm }, within) {
  const service = await startService(root, url, { poolSize: POOL });
  try {
    // A few at a time, as on a busy day.
    for (let next = 0; next < warmUp.length; next += 20) {
      await Promise.all(warmUp.slice(next, next + 20).map((signing) => accepted(sign(service, signing))));
    }
    const database = await backendsOf(url);
    const processorTime = () => ({ service: processorTimeOf(service.pid), database: sum(database.map(processorTimeOf)) });
    let memory = memoryOf(service.pid);
    const watch = setInterval(() => (memory = Math.max(memory, memoryOf(service.pid))), 50);
    const before = processorTime();
    const began = performance.now();
    let lastSent = 0;
    const times = await Promise.all(
      storm.map(async (signing, index) => {
        const due = (within * index) / storm.length;
        if (due > 0) await pause(due);
        const sent = sign(service, signing);
        lastSent = performance.now() - began;
        await accepted(sent);
        // From when it was due: a load generator that falls behind must not flatter.
        return performance.now() - began - due;
      }),
    );
    const ms = performance.now() - began;
    const after = processorTime();
    clearInterval(watch);
    if (lastSent >= 1_000) console.warn(`The load generator took ${lastSent.toFixed(0)} ms to send all signings.`);
    const processor = { service: (after.service - before.service) / storm.length, database: (after.database - before.database) / storm.length };
    await refuseUnlessWhole(url);
    return { times, ms, memory, processor };
  } finally {
    await service.stop();
  }
}

/** The processes of PostgreSQL that serve this database, and those that serve all. */
async function backendsOf(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
  await client.end();
  return rows.map(({ pid }) => pid);
}

function sum(values) {
  return values.reduce((whole, value) => whole + value, 0);
}

function sign(service, { path, person, body }) {
  return service.send('POST', path, person, body);
}

async function accepted(sent) {
  const { status } = await sent;
  if (status !== 201) throw new Error(`A signing was answered with ${status}.`);
}

/** A fast storm that loses or doubles anything is no result. */
async function refuseUnlessWhole(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT count(*)::integer AS protocols, min(signed) AS least, max(signed) AS most, min(forced) AS least_forced, max(forced) AS most_forced
         FROM (SELECT (SELECT count(*) FROM signature s WHERE s.protocol_id = p.id)::integer AS signed,
                      (SELECT count(*) FROM audit_entry e WHERE e.chain = p.id AND e.type = 'protocol.came-into-force')::integer AS forced
                 FROM protocol p) AS each`,
    );
    const [found] = rows;
    const wanted = { protocols: PROTOCOLS + WARM_UP_PROTOCOLS, least: PARTIES, most: PARTIES, least_forced: 1, most_forced: 1 };
    if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`Lost or doubled: ${JSON.stringify(found)}.`);
  } finally {
    await client.end();
  }
}

/** Rates and times are each the median of the rounds, memory is the most that was seen. */
function linesOf({ even, once, bare }, signings, taken) {
  const p = (rounds, share) => median(rounds.map(({ times }) => percentile(times, share)));
  const rate = (rounds) => median(rounds.map(({ ms }) => (signings * 1_000) / ms));
  const p95 = p(even, 0.95);
  const ratio = rate(once) / rate(bare);
  const megabytes = Math.max(...[...even, ...once].map(({ memory }) => memory)) / 1e6;
  return [
    { what: `${signings} signings sent evenly within a second, p50`, figure: `${p(even, 0.5).toFixed(0)} ms` },
    { what: `${signings} signings sent evenly within a second, p95`, figure: `${p95.toFixed(0)} ms`, reach: `< ${P95_REACH_MS} ms`, reached: p95 < P95_REACH_MS },
    { what: `${signings} signings sent in one moment, p50 and p95`, figure: `${p(once, 0.5).toFixed(0)} and ${p(once, 0.95).toFixed(0)} ms` },
    { what: 'Signings a second, service', figure: rate(once).toFixed(0) },
    { what: 'Signings a second, the same statements by bare pg', figure: rate(bare).toFixed(0) },
    { what: 'Service against bare pg', figure: `${ratio.toFixed(2)} ×`, reach: `≥ ${RATIO_REACH} ×`, reached: ratio >= RATIO_REACH },
    { what: 'Most memory of the service meanwhile', figure: `${megabytes.toFixed(0)} MB`, reach: `< ${MEMORY_REACH_MB} MB`, reached: megabytes < MEMORY_REACH_MB },
    {
      what: 'Processor time of each signing, service and PostgreSQL',
      figure: `${median(once.map(({ processor }) => processor.service)).toFixed(1)} and ${median(once.map(({ processor }) => processor.database)).toFixed(1)} ms`,
    },
    { what: 'Statements to the database for each signing', figure: String(median(taken.map(({ statements }) => statements.length))) },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const load = () => `load ${loadavg().map((of) => of.toFixed(1)).join(' ')}`;
  console.log(`${availableParallelism()} cores, ${load()}`);
  for (const { what, figure, reach = '', reached } of await measure({ root: resolve(import.meta.dirname, '../..') })) {
    console.log(`${what.padEnd(56)} ${figure.padStart(16)}  ${reach}${reached === false ? ', not reached' : ''}`);
  }
  console.log(load());
}
