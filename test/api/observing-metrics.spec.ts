import { randomUUID } from 'node:crypto';
import { startObservedApi } from '../support/observed-api.js';
import type { ObservedApi } from '../support/observed-api.js';
import { eventually } from '../support/eventually.js';
import { inForce, outForSignature } from '../support/protocol-situations.js';

/** A value of the metrics, with its labels. */
interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

let observed: ObservedApi;

beforeAll(async () => {
  observed = await startObservedApi();
  await inForce(observed.api);
  await observed.api.workOff();
}, 180_000);

afterAll(() => observed?.stop());

async function samples(of: 'service' | 'worker', name?: string): Promise<readonly Sample[]> {
  const text = await (await fetch(`${observed[of].observationUrl}/metrics`)).text();
  return text
    .split('\n')
    .flatMap((line) => {
      const [, found, labels, value] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
      if (found === undefined) return [];
      return [{ name: found, labels: Object.fromEntries([...(labels ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, key, text]) => [key, text])), value: Number(value) }];
    })
    .filter((sample) => name === undefined || sample.name === name);
}

const valueOf = async (of: 'service' | 'worker', name: string, labels: Record<string, string> = {}): Promise<number | undefined> =>
  (await samples(of, name)).find((sample) => Object.entries(labels).every(([label, value]) => sample.labels[label] === value))?.value;

describe('metrics', () => {
  it('count requests by route, method and class of status, and how long they took', async () => {
    const labels = { method: 'POST', route: '/api/protocols/:id/versions', status: '2xx', via: 'network' };
    expect(await valueOf('service', 'isp_http_request_duration_seconds_count', labels)).toBe(1);
    expect(await valueOf('service', 'isp_http_request_duration_seconds_sum', labels)).toBeGreaterThan(0);
  });

  it('count signatures by how they were made', async () => {
    expect(await valueOf('service', 'isp_signatures_total', { method: 'personal-link' })).toBe(2);
  });

  it('count jobs by task and outcome, and mails by what became of them, where the work is done', async () => {
    const jobs = await samples('worker', 'isp_job_duration_seconds_count');
    expect(jobs.filter(({ labels }) => labels['outcome'] === 'done').length).toBeGreaterThan(1);
    expect(await valueOf('worker', 'isp_mails_total', { outcome: 'sent' })).toBe(observed.api.mails.arrived.length);
    expect(await valueOf('worker', 'isp_mails_total', { outcome: 'deferred' })).toBe(0);
  });

  it('tell a mail that has to wait from one that was refused for good, and how many jobs are owed', async () => {
    observed.api.mails.refusing = true;
    await outForSignature(observed.api);
    await eventually(async () => expect(await valueOf('worker', 'isp_mails_total', { outcome: 'deferred' })).toBeGreaterThan(0));
    await eventually(async () => expect(await valueOf('worker', 'isp_jobs_later')).toBeGreaterThan(0));
    expect(await valueOf('worker', 'isp_mails_total', { outcome: 'failed' })).toBe(0);
    expect(await valueOf('worker', 'isp_jobs_given_up')).toBe(0);
    observed.api.mails.refusing = false;
  });

  it('show the pool of connections, the event loop and the process', async () => {
    for (const part of ['service', 'worker'] as const) {
      expect(await valueOf(part, 'isp_database_connections', { state: 'most' })).toBe(10);
      expect(await valueOf(part, 'isp_database_connections', { state: 'open' })).toBeGreaterThan(0);
      expect(await valueOf(part, 'isp_database_connections', { state: 'waiting' })).toBe(0);
      expect(await valueOf(part, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
      expect(await valueOf(part, 'process_resident_memory_bytes')).toBeGreaterThan(50_000_000);
    }
  });

  it('have no more series however many addresses are asked for', async () => {
    const ask = async (): Promise<void> => {
      const paths = [`/api/protocols/${randomUUID()}`, `/api/${randomUUID()}`, `/${randomUUID()}`, `/sign/${randomUUID()}${randomUUID().slice(0, 7)}`, `/assets/${randomUUID()}.js`];
      for (const path of paths) await fetch(`${observed.service.url}${path}`);
      await fetch(`${observed.service.url}/api/session`, { method: 'PROPFIND' });
    };
    await ask();
    await eventually(async () => expect(await valueOf('service', 'isp_http_request_duration_seconds_count', { method: 'other' })).toBeGreaterThan(0));
    // Of what is counted here: the engine adds series of its own, such as one for each kind of garbage collection once it happens.
    const counted = async (): Promise<number> => (await samples('service')).filter(({ name }) => name.startsWith('isp_')).length;
    const before = await counted();
    for (let turn = 0; turn < 5; turn += 1) await ask();
    expect(await counted()).toBe(before);
  });

  it('are not on the public port', async () => {
    for (const path of ['/metrics', '/api/metrics', '/live', '/ready']) expect((await fetch(`${observed.service.url}${path}`)).status).toBe(404);
  });
});

describe('the health of a process', () => {
  it.each(['service', 'worker'] as const)('of the %s is told where its metrics are', async (of) => {
    expect(await (await fetch(`${observed[of].observationUrl}/live`)).json()).toEqual({ status: 'live' });
    const ready = await fetch(`${observed[of].observationUrl}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', process: 'running', database: 'answers', migrations: 'up-to-date', jobs: 'in-time', mail: 'answers' }]);
  });

  it('costs the mail server and the database nothing more, however often it is asked', async () => {
    const before = observed.api.mails.connections;
    await Promise.all(Array.from({ length: 200 }, () => fetch(`${observed.service.url}/api/health/ready`)));
    expect(observed.api.mails.connections - before).toBeLessThanOrEqual(1);
  });

  it('is not ready while the database lacks a migration', async () => {
    const { rows } = await observed.api.owner.query<{ name: string; timestamp: string }>('DELETE FROM schema_migration WHERE id = (SELECT max(id) FROM schema_migration) RETURNING name, timestamp');
    try {
      await eventually(async () => {
        const ready = await fetch(`${observed.worker.observationUrl}/ready`);
        expect([ready.status, await ready.json()]).toEqual([503, expect.objectContaining({ status: 'not-ready', migrations: 'behind', database: 'answers' })]);
      }, 15_000);
    } finally {
      await observed.api.owner.query('INSERT INTO schema_migration (name, timestamp) VALUES ($1, $2)', [rows[0]?.name, rows[0]?.timestamp]);
    }
  });
});
