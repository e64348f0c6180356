/** A mail server that is down, slow or unwilling: nobody who signs notices, and every mail goes out once it is well again. */
import { eventually } from '../support/eventually.js';
import { FaultyMailServer, type Manner } from '../support/faulty-mail-server.js';
import type { Awaited } from '../support/office.js';
import { startWorkerProcess, type ServiceProcess } from '../support/processes.js';
import { press, Stage } from './stage.js';
import { Tally } from './tally.js';

const tally = new Tally();
let stage: Stage;
let api: ServiceProcess;
let worker: ServiceProcess;
let mails: FaultyMailServer;

beforeAll(async () => {
  stage = await Stage.set();
  mails = await FaultyMailServer.start();
  api = await stage.startApi();
  worker = await startWorkerProcess({ databaseUrl: stage.cluster.url, mailUrl: mails.url });
}, 300_000);

afterAll(async () => {
  tally.close();
  await Promise.all([api.stop(), worker.stop()]);
  await mails.stop();
  await stage.strike();
}, 60_000);

const UNWELL: readonly (readonly [string, Manner])[] = [
  ['refuses for now', { kind: 'refuses', answer: '451 4.3.0 Try again later' }],
  ['has no room', { kind: 'refuses', answer: '452 4.3.1 Insufficient system storage' }],
  ['refuses for good what it takes the next day', { kind: 'refuses', answer: '550 5.7.1 Blocked by a list' }],
  ['says nothing more after EHLO', { kind: 'hangs-after', command: 'EHLO' }],
  ['says nothing more after DATA', { kind: 'hangs-after', command: 'DATA' }],
];

describe('a mail server that', () => {
  it.each(UNWELL)('%s keeps nobody from signing, and gets every mail once when it is well', async (_what, manner) => {
    const awaited = await next();
    mails.behave(manner);
    await sign(awaited);
    tally.add('mail server unwell');
    await eventually(async () => expect(await failures()).toBeGreaterThanOrEqual(1), 45_000);
    expect(about(awaited)).toEqual([]);
    mails.behave({ kind: 'takes' });
    await stage.settle();
    expectEachOnce(awaited);
  }, 240_000);

  it('is down keeps nobody from signing, and gets every mail once when it is up', async () => {
    const awaited = await next();
    await mails.stop();
    await sign(awaited);
    tally.add('mail server unwell');
    await eventually(async () => expect(await failures()).toBeGreaterThanOrEqual(1), 45_000);
    mails = await FaultyMailServer.start(mails.port);
    await stage.settle();
    expectEachOnce(awaited);
  }, 240_000);

  it('refuses one recipient for good gets the mails for all others, and that one is tried again later', async () => {
    const awaited = await next();
    const { email } = awaited.party.signatory;
    mails.behave({ kind: 'refuses', answer: '550 5.1.1 No such mailbox', recipient: email });
    await sign(awaited);
    tally.add('mail server unwell');
    await eventually(async () => {
      const { rows } = await stage.office.api.owner.query<{ attempts: number; last_error: string }>(
        `SELECT attempts, last_error FROM graphile_worker._private_jobs WHERE task_id = (SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'send-protocol-mail') AND run_at > now() AND attempts > 0`,
      );
      expect(rows).toHaveLength(2);
      for (const row of rows) expect(row.attempts).toBeGreaterThanOrEqual(1);
    }, 30_000);
    // The other signatory and the owner have theirs.
    expect(about(awaited).filter((id) => id.startsWith('in-force.'))).toHaveLength(2);
    mails.behave({ kind: 'takes' });
    await stage.settle();
    expectEachOnce(awaited);
  }, 240_000);

  it('has no TLS gets nothing where TLS is asked for', async () => {
    await worker.stop();
    worker = await startWorkerProcess({ databaseUrl: stage.cluster.url, mailUrl: `${mails.url}?requireTLS=true` });
    const awaited = await next();
    await sign(awaited);
    tally.add('mail server unwell');
    await eventually(async () => expect(await failures()).toBeGreaterThanOrEqual(1), 45_000);
    expect(about(awaited)).toEqual([]);
    await worker.stop();
    worker = await startWorkerProcess({ databaseUrl: stage.cluster.url, mailUrl: mails.url });
    await stage.settle();
    expectEachOnce(awaited);
  }, 240_000);
});

/** The next protocol to be signed, all mails about it so far out of the way. */
async function next(): Promise<Awaited> {
  const awaited = await stage.next();
  mails.taken.length = 0;
  return awaited;
}

async function sign(awaited: Awaited): Promise<void> {
  expect(await press(await stage.signatoryOf(awaited, api), awaited)).toBe(201);
}

/** Jobs that have been tried, and are to be tried again. */
async function failures(): Promise<number> {
  const { rowCount } = await stage.office.api.owner.query('SELECT FROM graphile_worker._private_jobs WHERE last_error IS NOT NULL');
  return rowCount ?? 0;
}

function about({ protocolId }: Awaited): readonly string[] {
  return mails.taken.filter((id) => id.includes(protocolId));
}

/** The receipt, word to the owner of the signature, and word that it is in force to everybody who signed and to the owner. */
function expectEachOnce(awaited: Awaited): void {
  const taken = about(awaited);
  expect(taken.map((id) => id.split('.')[0]).toSorted()).toEqual(['in-force', 'in-force', 'in-force', 'signatures-received', 'signed']);
  expect(new Set(taken).size).toBe(taken.length);
}
