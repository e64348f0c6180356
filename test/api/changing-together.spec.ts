/** Many want to do something to one protocol at once: what waits for its turn goes through the door together. */
import { ProtocolError, recordOpening } from '@isp/protocols';
import type { Instant, Protocol } from '@isp/protocols';
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
