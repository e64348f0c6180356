import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { completeContent, completeRow } from '@isp/protocols/testing';
import { startCluster } from '../../tools/postgres/cluster.mjs';
import { median } from './figures.mjs';
import { memoryOf } from './processes.mjs';
import { startService } from './signing-storm-service.mjs';
import { NO_SECTIONS, peopleOf } from './signing-storm-situation.mjs';

const PARTIES = 500;
const ROWS = 2_000;
const RUNS = 3;
const REACH_MS = 2_000;
const PAGE_REACH_KB = 1_000;
const MEMORY_REACH_MB = 400;

/**
 * A protocol with as many parties and data rows as there may be, from its draft to its print: over HTTP to the built service.
 *
 * @param {import('../../tools/bench.mjs').Bench} bench
 * @returns {Promise<import('../../tools/bench.mjs').Line[]>}
 */
export async function measure({ root }) {
  const folder = mkdtempSync(join(tmpdir(), 'isp-bench-large-'));
  const cluster = await startCluster(folder);
  const owner = new pg.Client({ connectionString: cluster.url('isp_owner', 'large') });
  let service;
  let watch;
  try {
    await migrated(root, cluster);
    await owner.connect();
    const people = await peopleOf(owner, PARTIES);
    service = await startService(root, cluster.url('isp_app', 'large'), { poolSize: 5 });
    let most = memoryOf(service.pid);
    watch = setInterval(() => (most = Math.max(most, memoryOf(service.pid))), 50);
    const lines = await throughItsLife(service, people);
    const memory = most / 1e6;
    return [...lines, { what: 'Most memory of the service meanwhile', figure: `${memory.toFixed(0)} MB`, reach: `< ${MEMORY_REACH_MB} MB`, reached: memory < MEMORY_REACH_MB }];
  } finally {
    clearInterval(watch);
    await service?.stop();
    await owner.end();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function migrated(root, cluster) {
  const admin = new pg.Client({ connectionString: cluster.url('postgres', 'postgres') });
  await admin.connect();
  await admin.query('CREATE DATABASE large OWNER isp_owner');
  await admin.end();
  const { status } = spawnSync(process.execPath, [join(root, 'apps/api/dist/platform/database/migrate.js')], {
    env: { NODE_ENV: 'development', DATABASE_URL: cluster.url('isp_app', 'large'), DATABASE_OWNER_URL: cluster.url('isp_owner', 'large') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The bench has no database.');
}

async function throughItsLife(service, { parties, officer }) {
  const lines = [];
  const timed = async (what, method, path, person, body, headers) => {
    const runs = method === 'GET' ? RUNS : 1;
    const times = [];
    let answer;
    for (let run = 0; run < runs; run += 1) {
      const began = performance.now();
      answer = await service.send(method, path, person, body, { 'accept-encoding': 'gzip', ...headers });
      times.push(performance.now() - began);
      if (answer.status >= 300 && method !== 'GET') throw new Error(`${what}: ${answer.status} ${answer.bytes.toString().slice(0, 500)}`);
      if (answer.status >= 300) break;
    }
    if (answer.status >= 300) {
      lines.push({ what: `${PARTIES} parties, ${ROWS} rows: ${what}`, figure: `answered with ${answer.status}`, reached: false });
      return answer;
    }
    const ms = median(times);
    const kilobytes = answer.bytes.length / 1_000;
    const weighs = path.startsWith('/api') ? '' : `, ${kilobytes.toFixed(0)} kB on the wire`;
    const light = weighs === '' || kilobytes <= PAGE_REACH_KB;
    const reach = weighs === '' ? `≤ ${REACH_MS / 1_000} s` : `≤ ${REACH_MS / 1_000} s, ≤ ${PAGE_REACH_KB} kB`;
    lines.push({ what: `${PARTIES} parties, ${ROWS} rows: ${what}`, figure: `${ms.toFixed(0)} ms${weighs}`, reach, reached: ms <= REACH_MS && light });
    return answer;
  };
  const ifMatch = (revision) => ({ 'if-match': `"${revision}"` });

  const { body: started } = await timed('started', 'POST', '/api/protocols', officer, { templateKey: 'routine-sharing', title: 'Everybody with everybody' });
  const path = `/api/protocols/${started.id}`;
  const page = `/protocols/${started.id}`;
  const sections = sectionsOf(parties);
  const { body: filled } = await timed('all of it typed in at once', 'PATCH', `${path}/draft`, officer, sections, ifMatch(started.revision));
  await timed('read', 'GET', path, officer);
  await timed('draft read', 'GET', `${path}/draft`, officer);
  await timed('its page', 'GET', page, officer);
  await timed('page of its draft', 'GET', `${page}/draft`, officer);
  await timed('page of its parties', 'GET', `${page}/draft/parties`, officer);
  await timed('page of what is shared', 'GET', `${page}/draft/data`, officer);
  const edits = [
    ['a party edited', { parties: sections.parties.map((party, index) => (index === 250 ? { ...party, name: 'Renamed' } : party)) }],
    ['a data row edited', { dataRows: sections.dataRows.map((row, index) => (index === 1_000 ? { ...row, purpose: 'Told anew' } : row)) }],
    ['a section edited', { practitionerSummary: 'Told anew.' }],
  ];
  let { revision } = filled;
  for (const [what, body] of edits) ({ body: { revision } } = await timed(what, 'PATCH', `${path}/draft`, officer, body, ifMatch(revision)));
  const requests = parties.map(({ partyId, email, name }) => ({ partyId, name, email, role: 'Chief executive' }));
  await timed('frozen and sent', 'POST', `${path}/versions`, officer, { requests, deadline: null }, ifMatch(revision));
  await timed('its page, out for signature', 'GET', page, officer);
  const { body: version } = await timed('the version read', 'GET', `${path}/versions/1.0`, officer);
  await timed('page of the version', 'GET', `${page}/versions/1.0`, officer);
  const { contentSha256, documentSha256 } = version;
  const statement = { name: 'Signatory', jobTitle: 'Chief executive', capacity: 'chief-executive', authority: 'By my post.', confirmed: true, versionNumber: '1.0', contentSha256, documentSha256 };
  await timed('signed', 'POST', `${path}/signatures`, parties[0].person, statement);
  await timed('signed again, by another', 'POST', `${path}/signatures`, parties[1].person, statement);
  await timed('its page, partly signed', 'GET', page, officer);
  await timed('printed', 'GET', `${path}/versions/1.0/document.pdf`, officer);
  return lines;
}

function sectionsOf(parties) {
  const content = completeContent({ parties: PARTIES, effectiveOn: '2026-11-01', firstReviewOn: '2027-11-01' });
  return {
    ...Object.fromEntries(Object.entries(content).filter(([name]) => !NO_SECTIONS.includes(name))),
    parties: content.parties.map((party, index) => ({ ...party, organisationId: parties[index].organisationId })),
    dataRows: Array.from({ length: ROWS }, (_, index) => completeRow(`row-${index + 1}`, `party-${(index % PARTIES) + 1}`, [`party-${((index + 1) % PARTIES) + 1}`])),
    term: { ...content.term, entryIntoForce: { partyIds: [], ...content.term.entryIntoForce } },
  };
}
