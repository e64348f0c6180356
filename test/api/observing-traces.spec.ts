import { jest } from '@jest/globals';
import { request } from 'node:http';
import { startObservedApi } from '../support/observed-api.js';
import type { ObservedApi } from '../support/observed-api.js';
import { observe, observeStarted } from '../support/observed-process.js';
import { follow, outForSignature, signByLink } from '../support/protocol-situations.js';
import { createTestDatabase } from '../support/test-database.js';
import { TraceReceiver } from '../support/trace-receiver.js';
import type { ReceivedSpan } from '../support/trace-receiver.js';

// Each claim starts processes of its own.
jest.setTimeout(120_000);

const STRANGERS_TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

let receiver: TraceReceiver;
const theirs = new Set<string>();

beforeAll(async () => {
  receiver = await TraceReceiver.start();
  const observed = await startObservedApi({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_EXPORTER_OTLP_HEADERS: 'x-key=drawn', TRUSTED_PROXIES: '0' });
  try {
    await tellTheStory(observed);
  } finally {
    await observed.stop();
  }
}, 180_000);

afterAll(() => receiver.stop());

const named = (name: string): readonly ReceivedSpan[] => receiver.spans.filter((span) => span.name === name);
const below = (parent: ReceivedSpan | undefined): readonly ReceivedSpan[] => receiver.spans.filter(({ parentSpanId }) => parentSpanId === parent?.spanId);

describe('traces', () => {
  it('arrive when the process stops at the latest, with what the receiver asks for', () => {
    expect(receiver.spans.length).toBeGreaterThan(50);
    expect(receiver.headers[0]).toMatchObject({ 'x-key': 'drawn', 'content-type': 'application/x-protobuf' });
  });

  it('name a request by its route, with the statements that it made below', () => {
    const signature = named('POST /api/signing/:token/signature').find(({ attributes }) => attributes['http.response.status_code'] === 201);
    expect(signature?.attributes).toMatchObject({ 'http.request.method': 'POST', 'http.route': '/api/signing/:token/signature' });
    const statements = below(signature).map(({ attributes }) => String(attributes['db.query.text']));
    expect(statements).toContain('COMMIT');
    expect(statements.some((text) => text.includes('$1'))).toBe(true);
  });

  it('show a page with its calls to the API as one', () => {
    const [page] = named('GET /sign/:token');
    expect(below(page).map(({ name }) => name)).toContain('GET /api/signing/:token');
  });

  it('link a job to the request that owed it', () => {
    const [sent] = named('POST /api/protocols/:id/versions');
    const jobs = receiver.spans.filter(({ name, linkedTo }) => name.startsWith('job ') && linkedTo.includes(sent?.spanId ?? ''));
    expect(jobs.length).toBeGreaterThan(0);
    expect(jobs[0]?.attributes).toMatchObject({ 'isp.job.attempt': 1 });
    expect(below(jobs[0]).length).toBeGreaterThan(0);
  });

  it('hold nobody’s name, address, token or text, and no value of a statement', () => {
    const bytes = Buffer.concat(receiver.bytes).toString('latin1');
    expect(theirs.size).toBeGreaterThan(8);
    expect([...theirs].filter((one) => bytes.includes(one))).toEqual([]);
    expect(bytes).not.toMatch(/user_agent|client\.address|url\.path|url\.query|network\.peer/);
  });

  it('are not continued for a stranger', () => {
    expect(receiver.spans.map(({ traceId }) => traceId)).not.toContain(STRANGERS_TRACE);
  });
});

describe('a receiver of traces that is not there', () => {
  it('harms nothing: the service answers, and stops in time', async () => {
    const database = await createTestDatabase();
    const service = await observeStarted('main.ts', { DATABASE_URL: database.url, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' });
    try {
      expect((await fetch(`${service.url}/api/health/ready`)).status).toBe(200);
      expect((await fetch(`${service.url}/api/session`)).status).toBe(200);
    } finally {
      const began = performance.now();
      expect(await service.stop()).toBe(0);
      expect(performance.now() - began).toBeLessThan(8_000);
      await database.drop();
    }
    expect(service.stderr).toBe('');
  });
});

describe('a process that is to trace nothing', () => {
  it('loads nothing for it', async () => {
    const tell = "import { registerHooks } from 'node:module'; registerHooks({ load: (url, context, next) => (process.stderr.write(url + '\\n'), next(url, context)) });";
    const observed = observe('worker.ts', { NODE_ENV: 'test', DATABASE_URL: 'postgres://nobody@127.0.0.1:9/isp', METRICS_PORT: '', NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tell)}` });
    expect(await observed.exit).toBe(1);
    expect(observed.stderr).toContain('/node_modules/pg/');
    expect(observed.stderr).not.toMatch(/@opentelemetry|prom-client/);
  });
});

async function tellTheStory({ api, service }: ObservedApi): Promise<void> {
  const protocol = await outForSignature(api, { title: 'Falls among older people' });
  const { token } = follow(api, protocol.parties[1]!);
  await api.browser().send('GET', `/sign/${token}?from=alice%40people.example`, undefined, { 'user-agent': 'Alice Smith' });
  await signByLink(api, protocol.parties[1]!);
  for (const one of ['Falls among older people', 'alice', 'Alice Smith', token, protocol.id, protocol.officerPerson.email, protocol.officerPerson.name]) theirs.add(one);
  for (const { signatory, name } of protocol.parties) theirs.add(signatory.email).add(signatory.name).add(name);
  await new Promise<void>((done, failed) => {
    request(`${service.url}/api/session`, { headers: { traceparent: `00-${STRANGERS_TRACE}-00f067aa0ba902b7-01` } }, (answer) => answer.resume().once('end', done)).once('error', failed).end();
  });
}
