/** Processes that are asked to stop: what is under way is finished and answered rightly, and nothing else is begun. */
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { eventually } from '../support/eventually.js';
import { OFFICER, Visitor } from '../support/office.js';
import { beginWorkerProcess } from '../support/processes.js';
import { PASSWORD } from '../support/start-api.js';
import { expectWhole } from './aftermath.js';
import { press, pressUntilSigned, Stage } from './stage.js';
import { Tally } from './tally.js';

const tally = new Tally();
let stage: Stage;

beforeAll(async () => {
  stage = await Stage.set();
}, 300_000);

afterAll(async () => {
  tally.close();
  await stage.strike();
}, 60_000);

describe('an API that is asked to stop', () => {
  it('answers a signature that waits, prints what is being printed, reads what is still being sent, and takes no new connection', async () => {
    const [api, another, worker] = [await stage.startApi(), await stage.startApi(), await stage.startWorker()];
    const awaited = await stage.next();
    const visitor = await stage.signatoryOf(awaited, another);
    const [reader, idle] = [await stage.signatoryOf(awaited, another), await openConnection(api.url)];
    const release = await holdProtocol(awaited.protocolId);

    const signing = visitor.goTo(api.url).post(awaited.path, awaited.body);
    const printing = reader.goTo(api.url).get(awaited.path.replace(/signatures$/, 'versions/1.0/document.pdf'));
    const sending = await sendHalfOfSignIn(api.url);
    await signatureWaits();
    const stopped = api.stop();
    await eventually(async () => expect(await refuses(api.url)).toBe(true), 20_000);
    tally.add('process asked to stop');

    const session = await sending.finish();
    expect(session).toMatch(/^HTTP\/1\.1 200 /);
    expect(session).toMatch(/\r\nConnection: close\r\n/i);
    const { status, bytes } = await printing;
    expect(status).toBe(200);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/^%PDF-[^]*%%EOF\s*$/);
    await release();
    const signed = await signing;
    expect([signed.status, signed.headers.get('connection')]).toEqual([201, 'close']);
    await idle.closed;
    expect(await stopped).toBe(0);
    await stage.settle();
    await expectWhole(stage.office, awaited, 1);
    await Promise.all([another.stop(), worker.stop()]);
  }, 240_000);

  it('ends in its time though something never ends, and keeps none of it', async () => {
    const [api, another] = [await stage.startApi({ env: { STOP_WITHIN_SECONDS: '4' } }), await stage.startApi()];
    const awaited = await stage.next();
    const visitor = await stage.signatoryOf(awaited, another);
    const release = await holdProtocol(awaited.protocolId);
    const signing = press(visitor.goTo(api.url), awaited);
    await signatureWaits();
    const began = performance.now();
    await api.stop();
    tally.add('process asked to stop');
    expect(performance.now() - began).toBeLessThan(6_000);
    expect(await signing).not.toBe(201);
    await release();
    const { rows } = await stage.office.api.owner.query('SELECT FROM signature WHERE protocol_id = $1 AND party_id = $2', [awaited.protocolId, awaited.party.partyId]);
    expect(rows).toEqual([]);
    await pressUntilSigned(visitor.goTo(another.url), awaited);
    await another.stop();
    await stage.office.workOff();
  }, 240_000);
});

describe('a worker that is asked to stop', () => {
  it('finishes the mail it is sending, and leaves the others to another, each sent once', async () => {
    const api = await stage.startApi();
    const awaited = await stage.next();
    const worker = await stage.startWorker({ trapped: true });
    let halted = false;
    stage.trap.set(/^answer to the mail/, () => (halted = true));
    const visitor = await stage.signatoryOf(awaited, api);
    expect(await press(visitor, awaited)).toBe(201);
    await eventually(async () => expect(halted).toBe(true), 30_000);
    const stopped = worker.stop();
    await pause(300);
    tally.add('process asked to stop');
    stage.trap.letGo();
    expect(await stopped).toBe(0);
    const { rows } = await stage.office.api.owner.query<{ locked: number; owed: number }>(
      'SELECT count(locked_by)::integer AS locked, count(*)::integer AS owed FROM graphile_worker._private_jobs',
    );
    expect(rows[0]?.locked).toBe(0);
    expect(rows[0]?.owed).toBeGreaterThan(0);
    const other = await stage.startWorker();
    await expectWhole(stage.office, awaited, 1);
    await Promise.all([api.stop(), other.stop()]);
  }, 240_000);

  it('stops also while it starts', async () => {
    const worker = beginWorkerProcess({ databaseUrl: stage.cluster.url, mailUrl: stage.office.mails.url });
    await pause(150);
    expect([0, 'SIGTERM']).toContain(await worker.stop());
    tally.add('process asked to stop');
  }, 60_000);
});

/** Holds the row of a protocol, so that whoever wants to change it waits. @returns lets go of it */
async function holdProtocol(id: string): Promise<() => Promise<void>> {
  const holder = new pg.Client({ connectionString: stage.cluster.ownerUrl });
  holder.on('error', () => undefined);
  await holder.connect();
  await holder.query('BEGIN');
  await holder.query('SELECT FROM protocol WHERE id = $1 FOR UPDATE', [id]);
  return () => holder.end();
}

async function signatureWaits(): Promise<void> {
  await eventually(async () => {
    const waiting = await stage.cluster.asSuperuser((client) => client.query(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = 'isp'`));
    expect(waiting.rowCount).toBeGreaterThanOrEqual(1);
  }, 20_000);
}

/** A connection that has been used and is kept, as a browser keeps it. */
async function openConnection(url: string): Promise<{ readonly closed: Promise<unknown> }> {
  const socket = await dial(url);
  socket.write('GET /api/health/live HTTP/1.1\r\nHost: service\r\n\r\n');
  await once(socket, 'data');
  return { closed: once(socket, 'close') };
}

/** Begins to sign in, and sends the rest when told. */
async function sendHalfOfSignIn(url: string): Promise<{ readonly finish: () => Promise<string> }> {
  const officer = new Visitor(url, '198.51.100.7');
  const { cookie, 'x-csrf-token': token } = await officer.sessionHeaders();
  const body = JSON.stringify({ email: OFFICER, password: PASSWORD });
  const socket = await dial(url);
  const head = ['POST /api/session HTTP/1.1', 'Host: service', 'X-Forwarded-Proto: https', `Cookie: ${cookie}`, `X-Csrf-Token: ${token}`, 'Content-Type: application/json', `Content-Length: ${body.length}`];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 10)}`);
  return {
    finish: async () => {
      const closed = once(socket, 'close');
      let answer = '';
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
      socket.write(body.slice(10));
      await closed;
      return answer;
    },
  };
}

async function dial(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

async function refuses(url: string): Promise<boolean> {
  return dial(url).then(
    (socket) => (socket.destroy(), false),
    () => true,
  );
}
