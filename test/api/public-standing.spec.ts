/** What the register tells of how a protocol stands follows from what is published of it: not from what its parties are about. */
import { completeContent } from '@isp/protocols/testing';
import { CompleteRegisterEntries } from '../../apps/api/src/protocols/complete-register-entries.js';
import { ArriveAtDates } from '../../apps/api/src/protocols/arrive-at-dates.js';
import type { Agent, Json } from '../support/agent.js';
import { drafted, ifMatch, seen, send } from '../support/protocol-situations.js';
import type { ProtocolLike, TestProtocol } from '../support/protocol-situations.js';
import { signAs, signatoryOf } from '../support/signed-in-signatories.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

interface Published extends TestProtocol {
  readonly reference: string;
  readonly signatories: readonly Agent[];
}

let api: RunningApi;
let anybody: Agent;
const LAST_DAY = '2026-12-31';

beforeEach(async () => {
  api = await startApi();
  anybody = api.browser();
});
afterEach(() => api.stop());

describe.each(['full', 'summary'] as const)('published as %s,', (level) => {
  it('a protocol whose term is over is over, whatever is drafted, sent or signed after it', async () => {
    const protocol = await published(level);
    api.clock.moveTo('2027-01-20');
    const before = await told(protocol);
    expect(before.kinds).toEqual(['ended', 'ended', 'ended', 'ended', 'ended', 'ended']);
    await changed(protocol, '2027-03-01');
    expect(await told(protocol)).toEqual(before);
    await send(protocol);
    expect(await told(protocol)).toEqual(before);
    for (const signatory of protocol.signatories) {
      expect((await signAs(signatory, protocol, '2.0')).status).toBe(201);
      expect(await told(protocol)).toEqual(before);
    }
  });

  it('a later version that all have signed is told from the day it takes effect, before anybody has recorded that', async () => {
    const protocol = await published(level);
    api.clock.moveTo('2026-11-30');
    const before = await told(protocol);
    expect([before.until, before.changedOn]).toEqual([LAST_DAY, '2026-11-23']);
    await changed(protocol, '2027-01-01');
    await send(protocol);
    for (const signatory of protocol.signatories) expect((await signAs(signatory, protocol, '2.0')).status).toBe(201);
    expect(await told(protocol)).toEqual(before);
    api.clock.moveTo('2027-01-01');
    const arrived = { kinds: before.kinds, until: null, changedOn: '2027-01-01' };
    expect(await told(protocol)).toMatchObject(arrived);
    await api.part(ArriveAtDates).handle({}, { signal: new AbortController().signal });
    expect(await told(protocol)).toMatchObject(arrived);
  });

  it('what a release wrote that kept no such facts is told by the whole protocol, until a job has reckoned them', async () => {
    const protocol = await published(level);
    api.clock.moveTo('2027-01-20');
    await changed(protocol, '2027-03-01');
    await send(protocol);
    await api.owner.query('UPDATE protocol SET published_from = NULL, published_until = NULL, published_review_on = NULL, published_departures = NULL, published_reckoned_at = revision - 1');
    expect(await kindInList(protocol)).toBe('out-for-signature');
    await api.part(CompleteRegisterEntries).handle({}, { signal: new AbortController().signal });
    expect(await kindInList(protocol)).toBe('ended');
    expect((await api.owner.query<{ until: string }>('SELECT published_until::text AS until FROM protocol WHERE id = $1', [protocol.id])).rows).toEqual([{ until: LAST_DAY }]);
  });
});

describe('that a party is to leave', () => {
  it.each([
    ['full', '2026-12-10'],
    ['summary', '2026-11-23'],
  ] as const)('is told on the day it does, of what is published as: %s', async (level, changedOn) => {
    const protocol = await published(level, { parties: 3 });
    api.clock.moveTo('2026-11-28');
    const { status } = await protocol.officer.post(`${protocol.path}/departures`, { partyId: 'party-3', leftOn: '2026-12-10', reason: 'It is being merged.' }, ifMatch(await seen(protocol)));
    expect(status).toBe(201);
    expect((await told(protocol)).changedOn).toBe('2026-11-23');
    api.clock.moveTo('2026-12-09');
    expect((await told(protocol)).changedOn).toBe('2026-11-23');
    api.clock.moveTo('2026-12-11');
    expect((await told(protocol)).changedOn).toBe(changedOn);
  });

  it('is told at once, where it leaves at once', async () => {
    const protocol = await published('full', { parties: 3 });
    api.clock.moveTo('2026-11-28');
    await protocol.officer.post(`${protocol.path}/departures`, { partyId: 'party-3', leftOn: '2026-11-28', reason: 'It is being merged.' }, ifMatch(await seen(protocol)));
    expect((await told(protocol)).changedOn).toBe('2026-11-28');
  });
});

/** What the public answers say of how it stands: list, page, feed, organisation, a list by standing, agreement; and each to the byte. */
async function told({ reference, parties }: Published): Promise<{ readonly kinds: readonly string[]; readonly until: string | null; readonly changedOn: string; readonly everything: readonly string[] }> {
  const [from, to] = parties.map(({ organisationId }) => organisationId);
  const paths = [
    '/api/register',
    `/api/register/${reference}`,
    '/api/register/changes',
    `/api/register/organisations/${to!}`,
    `/api/register/agreement?from=${from!}&to=${to!}`,
    '/api/register?standing=over',
    '/api/register?standing=in-force',
    '/api/register?sort=newest',
    '/api/register?sort=review',
    '/api/register.csv',
  ];
  const answers = await Promise.all(paths.map((path) => anybody.get(path)));
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
  const [list, page, changes, organisation, agreement, over, inForce] = answers.map(({ body }) => body);
  const found = [...itemsOf(over), ...itemsOf(inForce)];
  expect(found).toHaveLength(1);
  const standings = [itemsOf(list)[0], page, itemsOf(changes, 'changes')[0], itemsOf(organisation?.['protocols'])[0], found[0]].map((each) => (each as Json)['standing'] as unknown as Json);
  const kind = (itemsOf(agreement, 'protocols')[0] as Json)['standing'] as unknown as string;
  return {
    kinds: [...standings.map((each) => String(each['kind'])), kind],
    until: standings[0]?.['inForceUntil'] as unknown as string | null,
    changedOn: String((itemsOf(changes, 'changes')[0] as Json)['changedOn']),
    everything: answers.map(({ bytes }) => new TextDecoder().decode(bytes)),
  };
}

function itemsOf(body: unknown, member = 'items'): readonly unknown[] {
  return (body as Record<string, readonly unknown[]>)[member] ?? [];
}

async function kindInList({ reference }: Published): Promise<string | undefined> {
  const items = itemsOf((await anybody.get('/api/register')).body) as readonly { readonly reference: string; readonly standing: { readonly kind: string } }[];
  return items.find((item) => item.reference === reference)?.standing.kind;
}

/** A major change with a term of its own, drafted. */
async function changed(protocol: Published, effectiveOn: string): Promise<void> {
  const started = await protocol.officer.post(`${protocol.path}/draft`, { kind: 'major', reason: 'It goes on' }, ifMatch(await seen(protocol)));
  expect(started.status).toBe(201);
  const term = { ...completeContent({ effectiveOn, firstReviewOn: '2028-01-01' }).term, entryIntoForce: { rule: 'as-each-signs', partyIds: [] } };
  expect((await protocol.officer.patch(`${protocol.path}/draft`, { term }, ifMatch(await seen(protocol)))).status).toBe(200);
}

/** A protocol in force between all its parties until its last day. */
async function published(level: 'full' | 'summary', like: ProtocolLike = {}): Promise<Published> {
  const protocol = await drafted(api, { effectiveOn: '2026-11-01', endsOn: LAST_DAY, firstReviewOn: '2027-06-01', ...like });
  await protocol.officer.put(`${protocol.path}/publication`, { level, reason: '' }, ifMatch(await seen(protocol)));
  await send(protocol);
  const signatories: Agent[] = [];
  for (const party of protocol.parties) {
    const signatory = await signatoryOf(api, party);
    expect((await signAs(signatory, protocol)).status).toBe(201);
    signatories.push(signatory);
  }
  return { ...protocol, signatories, reference: (await seen(protocol))['reference'] };
}
