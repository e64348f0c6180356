/** Many want to do something to one protocol at once: what waits for its turn goes through the door together. */
import { setTimeout as pause } from 'node:timers/promises';
import { ProtocolError, recordOpening } from '@isp/protocols';
import type { Instant, Protocol } from '@isp/protocols';
import type { PoolClient } from 'pg';
import { Changes } from '../../apps/api/src/protocols/index.js';
import type { Changed } from '../../apps/api/src/protocols/index.js';
import { SYSTEM_ACTOR } from '../../apps/api/src/platform/audit/index.js';
import { outForSignature, seen } from '../support/protocol-situations.js';
import type { TestProtocol } from '../support/protocol-situations.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

type Act = (protocol: Protocol, at: Instant) => Changed;

const refused: Act = () => {
  throw new ProtocolError('not-asked-to-sign');
};

/** A change that the database does not take. */
const impossible: Act = (protocol) => ({
  protocol: { ...protocol, publication: { level: 'nowhere' as never, reason: '' } },
  events: [{ type: 'publication.set', payload: { level: 'nowhere' as never, reason: '' } }],
});

async function openings(protocol: TestProtocol): Promise<readonly Act[]> {
  const requests = (await seen(protocol)).parties.map(({ signatories }) => String(signatories[0]?.requestId));
  return requests.map((requestId) => (before, at) => recordOpening(before, { requestId }, at));
}

function together(protocol: TestProtocol, acts: readonly Act[]): Promise<PromiseSettledResult<Protocol>[]> {
  const authority = { actor: SYSTEM_ACTOR, check: () => undefined };
  return Promise.allSettled(acts.map((act) => api.part(Changes).applyWithOthers(authority, protocol.id, act)));
}

const came = (outcomes: readonly PromiseSettledResult<Protocol>[]): unknown[] =>
  outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value.revision : (outcome.reason as { code?: string }).code));

async function keptIn(protocol: TestProtocol): Promise<{ entries: number; transactions: number }> {
  const { rows } = await api.owner.query<{ entries: number; transactions: number }>(
    `SELECT count(*)::integer AS entries, count(DISTINCT xmin::text)::integer AS transactions
     FROM audit_entry WHERE chain = $1 AND type = 'request.opened'`,
    [protocol.id],
  );
  return rows[0] as { entries: number; transactions: number };
}

describe('changes of one protocol that wait for their turn together', () => {
  it('are kept in one transaction, each with its own revision and its own entry of the record', async () => {
    const protocol = await outForSignature(api, { parties: 3 });
    const { revision } = await seen(protocol);
    expect(came(await together(protocol, await openings(protocol)))).toEqual([revision + 1, revision + 2, revision + 3]);
    expect(await keptIn(protocol)).toEqual({ entries: 3, transactions: 1 });
    const { parties, revision: after } = await seen(protocol);
    expect([after, ...parties.map(({ progress }) => progress)]).toEqual([revision + 3, 'opened', 'opened', 'opened']);
  });

  it('are refused each for itself', async () => {
    const protocol = await outForSignature(api);
    const { revision } = await seen(protocol);
    const [first, second] = (await openings(protocol)) as [Act, Act];
    expect(came(await together(protocol, [first, refused, second]))).toEqual([revision + 1, 'not-asked-to-sign', revision + 2]);
    expect(await keptIn(protocol)).toEqual({ entries: 2, transactions: 1 });
  });

  it('are each done alone, if the database refuses what they come to together', async () => {
    const protocol = await outForSignature(api);
    const { revision } = await seen(protocol);
    const [first, second] = (await openings(protocol)) as [Act, Act];
    expect(came(await together(protocol, [first, impossible, second]))).toEqual([revision + 1, '23514', revision + 2]);
    expect(await keptIn(protocol)).toEqual({ entries: 2, transactions: 2 });
    expect((await seen(protocol)).publication).not.toHaveProperty('level', 'nowhere');
  });

  it('are all told that there is no such protocol', async () => {
    const nowhere = { ...(await outForSignature(api)), id: '00000000-0000-4000-8000-000000000000' };
    expect(came(await together(nowhere, [refused, refused]))).toEqual(['not-found', 'not-found']);
  });
});

describe('changes of a protocol whose row is locked from elsewhere', () => {
  it.each([1, 3])('do not hold up those of others, with %i locked', async (count) => {
    const stuck = await several(count);
    const others = await several(3);
    const elsewhere = await lockedElsewhere(stuck);
    try {
      let over = false;
      const held = Promise.all(stuck.map(async (protocol) => together(protocol, await openings(protocol)))).finally(() => {
        over = true;
      });
      await waitedFor(count);
      for (const protocol of others) expect(came(await together(protocol, await openings(protocol)))).toHaveLength(2);
      for (const protocol of others) expect(await keptIn(protocol)).toEqual({ entries: 2, transactions: 1 });
      expect(over).toBe(false);
      await elsewhere.query('ROLLBACK');
      expect((await held).flat().map(({ status }) => status)).toEqual(Array.from({ length: 2 * count }, () => 'fulfilled'));
    } finally {
      elsewhere.release(true);
    }
  });

  it('leave connections to others, however many such protocols there are', async () => {
    const stuck = await several(6);
    const elsewhere = await lockedElsewhere(stuck);
    try {
      const held = Promise.all(stuck.map(async (protocol) => together(protocol, await openings(protocol))));
      await waitedFor(4);
      await pause(600);
      expect(await waiting()).toBe(4);
      await elsewhere.query('ROLLBACK');
      expect((await held).flat().map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 'fulfilled'));
    } finally {
      elsewhere.release(true);
    }
  });
});

async function several(count: number): Promise<readonly TestProtocol[]> {
  const made: TestProtocol[] = [];
  while (made.length < count) made.push(await outForSignature(api));
  return made;
}

/** A transaction of somebody else, which has these protocols for as long as it lasts. */
async function lockedElsewhere(protocols: readonly TestProtocol[]): Promise<PoolClient> {
  const elsewhere = await api.owner.connect();
  await elsewhere.query('BEGIN');
  await elsewhere.query('SELECT FROM protocol WHERE id = ANY ($1) FOR UPDATE', [protocols.map(({ id }) => id)]);
  return elsewhere;
}

/** How many connections wait for a lock. */
async function waiting(): Promise<number> {
  const { rows } = await api.owner.query<{ waiting: number }>(
    `SELECT count(DISTINCT pid)::integer AS waiting FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`,
  );
  return rows[0]?.waiting ?? 0;
}

async function waitedFor(count: number): Promise<void> {
  for (let look = 0; look < 200 && (await waiting()) < count; look += 1) await pause(20);
  expect(await waiting()).toBe(count);
}
