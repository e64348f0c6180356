import { spawnSync } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster } from '../../tools/postgres/cluster.mjs';
import { median } from './figures.mjs';
import { writeManyProtocols } from './many-protocols.mjs';
import { memoryOf } from './processes.mjs';
import { startService } from './signing-storm-service.mjs';
import { sessionOf } from './signing-storm-situation.mjs';

const FEW = 10_000;
const MANY = 100_000;
const RUNS = 15;
const QUESTIONS = 100;
const WARM_UP = 5;
const RATIO_REACH = 2;
const MORE_MS_REACH = 15;
const GROWTH_REACH = 1.3;
/** Below this a difference says more about the clock than about the service. */
const NOTICEABLE_MS = 3;
const MEMORY_REACH_MB = 400;

/**
 * What is asked for, in words and as an address. `own`: by somebody signed in, at an organisation with 1,000 protocols.
 * `machine`: by a machine, which asks a hundred questions on names, a fifth of them misspelt.
 */
const ASKED = [
  ['Register, first page', '/api/register'],
  ['Register, first page, as HTML', '/register'],
  ['Register, 10th page', '/api/register?page=10'],
  ['Register, last page that is counted', '/api/register?page=25'],
  ['Register, a word', '/api/register?search=safeguarding'],
  ['Register, a phrase', '/api/register?search=hospital+discharge+in+alderford'],
  ['Register, a phrase, as HTML', '/register?search=hospital+discharge+in+alderford'],
  ['Register, a misspelt name', '/api/register?search=aldreford+hopsital'],
  ['Register, as people ask', '/api/register?search=police+and+schools+in+alderford'],
  ['Register, by review', '/api/register?standing=in-force&sort=review'],
  ['Register, an area', '/api/register?area=alderf'],
  ['Register, a sector, an area and a word', '/api/register?sector=police&area=alder&search=youth'],
  ['Register, an organisation and a word', '/api/register?organisation=:organisation&search=assessment'],
  ['Register, nothing found', '/api/register?search=zzyx+nothing+like+it'],
  ['Published organisations', '/api/register/organisations'],
  ['Published organisations, a word', '/api/register/organisations?search=constab'],
  ['Published organisations, misspelt', '/api/register/organisations?search=aldreford+hopsital'],
  ['An organisation with many protocols', '/api/register/organisations/:organisation?pageSize=100'],
  ['Is there an agreement, by ids', '/api/register/agreement?from=:giver&to=:receiver&data=health'],
  ['Is there an agreement, by names', '/api/register/agreement?from=:giverName&to=:receiverName&data=health'],
  ['Is there an agreement, a name misspelt', '/api/register/agreement?from=Aldreford+Hopsice&to=:receiverName'],
  ['Is there an agreement, a hundred times', '/api/register/agreements', 'machine'],
  ['One published protocol', '/api/register/ISP-2026-:whole'],
  ['One published protocol, as HTML', '/register/ISP-2026-:whole'],
  ['Own list, first page', '/api/protocols', 'own'],
  ['Own list, first page, as HTML', '/protocols', 'own'],
  ['Own list, last page', '/api/protocols?page=40', 'own'],
  ['Own list, a word, in force, led', '/api/protocols?search=hospital&standing=in-force&role=lead', 'own'],
  ['Dashboard', '/api/dashboard', 'own'],
  ['Dashboard, as HTML', '/dashboard', 'own'],
];

/**
 * Each question over HTTP to the built service, and its statements by `pg` alone, in turns: over 10,000 protocols and over 100,000.
 *
 * @param {import('../../tools/bench.mjs').Bench} bench
 * @returns {Promise<import('../../tools/bench.mjs').Line[]>}
 */
export async function measure({ root, size = MANY }) {
  const folder = mkdtempSync(join(tmpdir(), 'isp-bench-register-'));
  const cluster = await startCluster(folder, { settings: { shared_buffers: '512MB', max_wal_size: '8GB', checkpoint_timeout: '30min' } });
  try {
    const few = await begun(root, cluster, 'few', FEW);
    try {
      const many = await begun(root, cluster, 'many', size);
      try {
        return [...(await askedInTurns(few, many, size)), memoryLine(few, many)];
      } finally {
        await many.stop();
      }
    } finally {
      await few.stop();
    }
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A database of so many protocols, with a service and a bare connection. */
async function begun(root, cluster, name, count) {
  const { person, places, questions, tokens } = await prepare(root, cluster, name, count);
  const url = cluster.url('isp_app', name);
  const askedWith = (token) =>
    ASKED.map(([, path, by]) => ({
      path: path.replace(/:(\w+)/g, (_, place) => encodeURIComponent(places[place])),
      person: by === 'own' ? person : undefined,
      ...(by === 'machine' ? { body: { questions }, headers: { authorization: `Bearer ${token}` } } : {}),
    }));
  const statements = await takeDown(root, url, askedWith(tokens[0]));
  const asked = askedWith(tokens[1]);
  const service = await startService(root, url, { poolSize: 5 });
  const bare = new pg.Client({ connectionString: url });
  await bare.connect();
  return {
    ask: (index) => answered(service, asked[index]),
    play: (index) => played(bare, statements[index]),
    memory: () => memoryOf(service.pid) / 1e6,
    stop: async () => {
      await bare.end();
      await service.stop();
    },
  };
}

async function askedInTurns(few, many, size) {
  const lines = [];
  for (const [index, [what]] of ASKED.entries()) {
    const [small, large, bare] = await inTurns([() => few.ask(index), () => many.ask(index), () => many.play(index)]);
    lines.push(...linesOf(what, size, { small, large, bare }));
  }
  return lines;
}

/** A database of so many protocols, and somebody signed in at its first organisation. */
async function prepare(root, cluster, name, count) {
  const admin = new pg.Client({ connectionString: cluster.url('postgres', 'postgres') });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} OWNER isp_owner`);
  await admin.end();
  const { status } = spawnSync(process.execPath, [join(root, 'apps/api/dist/platform/database/migrate.js')], {
    env: { NODE_ENV: 'development', DATABASE_URL: cluster.url('isp_app', name), DATABASE_OWNER_URL: cluster.url('isp_owner', name) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The bench has no database.');
  const writer = new pg.Client({ connectionString: cluster.url('postgres', name) });
  await writer.connect();
  try {
    const { organisationId, personId } = await writeManyProtocols(writer, count);
    const { rows } = await writer.query(`SELECT substr(reference, 10) AS whole FROM protocol JOIN register_entry ON protocol_id = id WHERE level = 'full' AND right(reference, 2) = '00' ORDER BY reference LIMIT 1`);
    const pairs = await pairsAskedAbout(writer);
    const [[giver, receiver]] = pairs;
    return {
      person: await sessionOf(writer, personId, organisationId),
      places: { organisation: organisationId, whole: rows[0].whole, giver: giver.id, receiver: receiver.id, giverName: giver.name, receiverName: receiver.name },
      questions: Array.from({ length: QUESTIONS }, (_, index) => questionOf(pairs[index % pairs.length], index)),
      // Each may ask so much; what is asked again by `pg` counts as well.
      tokens: [await tokenOf(writer, personId, organisationId), await tokenOf(writer, personId, organisationId)],
    };
  } finally {
    await writer.end();
  }
}

/** Bodies that one whole protocol names and no other does: of the others there is no more than lists read. */
async function pairsAskedAbout(writer) {
  const { rows } = await writer.query(
    `SELECT json_build_array(json_build_object('id', one.id, 'name', one.name), json_build_object('id', other.id, 'name', other.name)) AS pair
       FROM register_entry e JOIN protocol p ON p.id = e.protocol_id, unnest(e.organisation_ids) AS first (id) JOIN organisation one USING (id),
            unnest(e.organisation_ids) AS second (id) JOIN organisation other USING (id)
      WHERE e.level = 'full' AND right(p.reference, 2) = '00' AND one.id < other.id
        AND (SELECT count(*) FROM register_entry both_in WHERE both_in.organisation_ids @> ARRAY[one.id, other.id]) = 1
        AND NOT EXISTS (SELECT FROM organisation same WHERE same.id NOT IN (one.id, other.id) AND same.name IN (one.name, other.name))
      ORDER BY p.reference, one.id, other.id LIMIT ${QUESTIONS / 2}`,
  );
  return rows.map(({ pair }) => pair);
}

/** One in five misspells a name, by two letters that change places. */
function questionOf([one, other], index) {
  const [from, to] = index % 2 === 0 ? [one, other] : [other, one];
  return { from: index % 5 === 4 ? from.name.replace(/^(..)(.)(.)/, '$1$3$2') : from.name, to: to.name, data: 'health' };
}

async function tokenOf(writer, personId, organisationId) {
  const secret = `isp_ask_${randomBytes(32).toString('hex')}`;
  await writer.query(
    `INSERT INTO organisation_token (id, organisation_id, name, secret_sha256, ending, issued_by, issued_at, expires_at) VALUES ($1, $2, 'A machine', $3, $4, $5, now(), now() + interval '1 day')`,
    [randomUUID(), organisationId, createHash('sha256').update(secret).digest('hex'), secret.slice(-4), personId],
  );
  return secret;
}

/** The statements that each answer came to, by a service that has been asked before. */
async function takeDown(root, url, asked) {
  let heard = [];
  const service = await startService(root, url, { poolSize: 2, heard: (statement) => heard.push(statement) });
  try {
    const all = [];
    for (const question of asked) {
      await answered(service, question);
      heard = [];
      await answered(service, question);
      all.push(heard);
    }
    return all;
  } finally {
    await service.stop();
  }
}

async function answered(service, { path, person, body, headers }) {
  const { status } = await service.send(body === undefined ? 'GET' : 'POST', path, person, body, headers);
  if (status !== 200) throw new Error(`${path} was answered with ${status}.`);
}

async function played(client, statements) {
  for (const { name, text, values } of statements) await client.query({ name, text, values });
}

/** One after the other, so that whatever else the machine does falls on all of them. @returns the median of each */
async function inTurns(works) {
  const times = works.map(() => []);
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    for (const [index, work] of works.entries()) {
      const began = performance.now();
      await work();
      if (run >= 0) times[index].push(performance.now() - began);
    }
  }
  return times.map(median);
}

function linesOf(what, size, { small, large, bare }) {
  const growth = large / small;
  return [
    {
      what: `${what}, of ${size.toLocaleString('en-GB')}`,
      figure: `${large.toFixed(1)} ms`,
      against: `${bare.toFixed(1)} ms by bare pg`,
      ratio: large / bare,
      reach: `≤ ${RATIO_REACH} or +${MORE_MS_REACH} ms`,
      reached: large <= Math.max(bare * RATIO_REACH, bare + MORE_MS_REACH),
    },
    {
      what: '  the same, of few and of many',
      figure: `${large.toFixed(1)} ms`,
      against: `${small.toFixed(1)} ms of ${FEW.toLocaleString('en-GB')}`,
      ratio: growth,
      reach: `≤ ${GROWTH_REACH}; up to ${NOTICEABLE_MS} ms is noise`,
      reached: growth <= GROWTH_REACH || large - small <= NOTICEABLE_MS,
    },
  ];
}

function memoryLine(few, many) {
  const most = Math.max(few.memory(), many.memory());
  return { what: 'Memory of the service after registers and lists', figure: `${most.toFixed(0)} MB`, reach: `< ${MEMORY_REACH_MB} MB`, reached: most < MEMORY_REACH_MB };
}
