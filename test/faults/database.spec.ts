/** A database without room, without connections, or restarted in a storm: who asks is told when to ask again, and nothing acknowledged is lost. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { verifyChain } from '@isp/evidence';
import type { Answer } from '../support/agent.js';
import { eventually } from '../support/eventually.js';
import { Office, Visitor, type Awaited } from '../support/office.js';
import { OwnCluster } from '../support/own-cluster.js';
import { PostgresWire } from '../support/postgres-wire.js';
import { startApiProcess, type ServiceProcess } from '../support/processes.js';
import { Trap } from '../support/trap.js';
import { chainOf } from './aftermath.js';
import { Tally } from './tally.js';

const tally = new Tally();

afterAll(() => tally.close());

describe('connections', () => {
  let cluster: OwnCluster;
  let office: Office;
  let api: ServiceProcess;

  beforeAll(async () => {
    cluster = await OwnCluster.start({ max_connections: '30', superuser_reserved_connections: '3' });
    office = await Office.open({ url: cluster.url, ownerUrl: cluster.ownerUrl, drop: async () => undefined });
    api = await startApiProcess({ databaseUrl: cluster.url, mailUrl: office.mails.url, env: { DATABASE_POOL_SIZE: '2' } });
  }, 240_000);

  afterAll(async () => {
    await api.stop();
    await office.close();
    await cluster.stop();
  }, 60_000);

  it('of the pool that are all taken keep people waiting for a bounded time, after which they are told when to ask again', async () => {
    const awaited = (await office.outForSignature(2)).map(([first]) => first!);
    const visitor = await office.signIn(new Visitor(api.url, '198.51.100.1'), awaited[0]!.party.signatory);
    const holder = new pg.Client({ connectionString: cluster.ownerUrl });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM person FOR UPDATE');
    // Signing in writes of the person; both connections are taken by two who wait for that.
    const stuck = [1, 2].map((nth) => visitor.put('/api/me', { name: `Sam Signatory ${nth}` }));
    await eventually(async () => expect(await waiting(cluster)).toBe(2), 30_000);
    const began = performance.now();
    const answer = await visitor.get('/api/session');
    tally.add('pool exhausted');
    expectUnavailable(answer);
    expect(performance.now() - began).toBeLessThan(15_000);
    await holder.end();
    expect((await Promise.all(stuck)).map(({ status }) => status)).toEqual([204, 204]);
    expect((await visitor.get('/api/session')).status).toBe(200);
    expect(api.running).toBe(true);
  }, 240_000);

  it('that PostgreSQL has none left of are a reason to be asked again, and no longer than that', async () => {
    const another = await startApiProcess({ databaseUrl: cluster.url, mailUrl: office.mails.url, env: { DATABASE_POOL_SIZE: '20' } });
    const visitors = await Promise.all(office.parties.map(({ signatory }) => office.signIn(new Visitor(another.url, '198.51.100.2'), signatory)));
    const taken: pg.Client[] = [];
    const refused = await takeAll(cluster, taken);
    expect(refused).toBe('53300');
    const answers = await Promise.all(Array.from({ length: 30 }, (_, nth) => visitors[nth % 2]!.get('/api/organisations')));
    tally.add('no connection left');
    const full = answers.filter(({ status }) => status !== 200);
    for (const answer of full) expectUnavailable(answer);
    expect(full.length).toBeGreaterThanOrEqual(1);
    await Promise.all(taken.map((client) => client.end()));
    await eventually(async () => {
      const after = await Promise.all(Array.from({ length: 30 }, (_, nth) => visitors[nth % 2]!.get('/api/organisations')));
      expect(after.map(({ status }) => status)).toEqual(Array<number>(30).fill(200));
    }, 30_000);
    await another.stop();
  }, 240_000);
});

describe('PostgreSQL killed and started again in the middle of a storm of signings', () => {
  it('loses no signature that was acknowledged, and doubles none', async () => {
    const cluster = await OwnCluster.start();
    const wire = await PostgresWire.start(() => cluster.port, new Trap());
    const office = await Office.open({ url: wire.over(cluster.url), ownerUrl: wire.over(cluster.ownerUrl), drop: async () => undefined }, 6);
    const apis = await Promise.all([1, 2].map(() => startApiProcess({ databaseUrl: wire.over(cluster.url), mailUrl: office.mails.url })));
    const protocols = await office.outForSignature(20);
    const people = await Promise.all(office.parties.map(async ({ signatory }) => (await office.signIn(new Visitor(apis[0]!.url, '198.51.100.3'), signatory)).sessionHeaders()));

    const acknowledged: Awaited[] = [];
    const signings = protocols.flatMap((awaited) => awaited.map((each, who) => ({ each, who })));
    const storm = Promise.all(
      signings.map(async ({ each, who }, nth) => {
        await eventually(async () => {
          const { url } = apis[nth % 2]!;
          const { status, body } = await new Visitor(url, '198.51.100.3').send('POST', each.path, each.body, people[who]);
          if (status === 201) acknowledged.push(each);
          else expect(body['code']).toBe('already-signed');
        }, 60_000);
      }),
    );
    await eventually(async () => expect(acknowledged.length).toBeGreaterThanOrEqual(12), 60_000);
    for (let time = 1; time <= 2; time += 1) {
      await cluster.kill();
      tally.add('PostgreSQL killed in a storm');
      await cluster.restart();
      await eventually(async () => expect(acknowledged.length).toBeGreaterThanOrEqual(12 + time * 12), 60_000);
    }
    await storm;

    const { rows } = await office.api.owner.query<{ protocol_id: string; party_id: string }>('SELECT protocol_id, party_id FROM signature');
    expect(rows).toHaveLength(signings.length);
    const kept = new Set(rows.map((row) => `${row.protocol_id} ${row.party_id}`));
    expect(acknowledged.filter(({ protocolId, party }) => !kept.has(`${protocolId} ${party.partyId}`))).toEqual([]);
    for (const [first] of protocols) expect(verifyChain(await chainOf(office, first!.protocolId))).toEqual({ ok: true });
    expect(apis.map(({ running }) => running)).toEqual([true, true]);
    await Promise.all(apis.map((api) => api.stop()));
    await office.close();
    await wire.stop();
    await cluster.stop();
  }, 240_000);
});

const canMount = mountsSmallDisk();
if (!canMount) console.warn('A small disk cannot be mounted here: what happens when PostgreSQL has no room is NOT tested in this run.');

(canMount ? describe : describe.skip)('a disk without room for PostgreSQL', () => {
  it('is a reason to be asked again, loses nothing acknowledged, and is no obstacle once there is room', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'isp-small-disk-'));
    mountSmallDisk(folder);
    const filler = join(folder, 'filler');
    try {
      const cluster = await OwnCluster.start({ min_wal_size: '32MB', max_wal_size: '64MB', wal_recycle: 'off', autovacuum: 'off' }, join(folder, 'cluster'));
      const wire = await PostgresWire.start(() => cluster.port, new Trap());
      const office = await Office.open({ url: wire.over(cluster.url), ownerUrl: wire.over(cluster.ownerUrl), drop: async () => undefined });
      const api = await startApiProcess({ databaseUrl: wire.over(cluster.url), mailUrl: office.mails.url });
      const signings = (await office.outForSignature(60)).flat();
      const people = await Promise.all(office.parties.map(async ({ signatory }) => office.signIn(new Visitor(api.url, '198.51.100.4'), signatory)));
      const sign = async (awaited: Awaited): Promise<Answer> => people[office.parties.indexOf(awaited.party)]!.post(awaited.path, awaited.body);

      await cluster.asSuperuser((client) => client.query('CHECKPOINT'));
      fillUp(folder, filler);
      tally.add('disk full');
      const acknowledged: Awaited[] = [];
      const refused: Answer[] = [];
      for (const awaited of signings) {
        const answer = await sign(awaited);
        if (answer.status === 201) acknowledged.push(awaited);
        else refused.push(answer);
        if (refused.length >= 5) break;
      }
      expect(refused.length).toBeGreaterThanOrEqual(1);
      for (const answer of refused) expectUnavailable(answer);

      unlinkSync(filler);
      await cluster.ensureRunning();
      for (const awaited of signings) {
        await eventually(async () => {
          const { status, body } = await sign(awaited);
          if (status !== 201) expect(body['code']).toBe('already-signed');
        }, 30_000);
      }
      const { rows } = await office.api.owner.query<{ protocol_id: string; party_id: string }>('SELECT protocol_id, party_id FROM signature');
      expect(rows).toHaveLength(signings.length);
      const kept = new Set(rows.map((row) => `${row.protocol_id} ${row.party_id}`));
      expect(acknowledged.filter(({ protocolId, party }) => !kept.has(`${protocolId} ${party.partyId}`))).toEqual([]);
      for (const { protocolId } of signings) expect(verifyChain(await chainOf(office, protocolId))).toEqual({ ok: true });
      await api.stop();
      await office.close();
      await wire.stop();
      await cluster.stop();
    } finally {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    }
  }, 240_000);
});

/** Whether this process may mount a disk: it takes root, and a sandbox that leaves root the right. */
function mountsSmallDisk(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'isp-may-mount-'));
  try {
    mountSmallDisk(folder);
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function mountSmallDisk(folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256m,mode=755', 'tmpfs', folder], { stdio: 'ignore' });
}

/** Takes what room is left, to the last block. */
function fillUp(folder: string, filler: string): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(filler, Buffer.alloc(bavail * bsize));
}

function expectUnavailable({ status, body, headers }: Answer): void {
  expect([status, body['code'], headers.get('content-type')?.split(';', 1)[0]]).toEqual([503, 'database-unavailable', 'application/problem+json']);
  expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
}

async function waiting(cluster: OwnCluster): Promise<number> {
  return cluster.asSuperuser(async (client) => (await client.query(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND usename = 'isp_app'`)).rowCount ?? 0);
}

/** Takes connections until there are no more; answers with what PostgreSQL says then. */
async function takeAll(cluster: OwnCluster, taken: pg.Client[]): Promise<string> {
  for (;;) {
    const client = new pg.Client({ connectionString: cluster.url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      taken.push(client);
    } catch (error) {
      return String((error as { readonly code?: string }).code);
    }
  }
}
