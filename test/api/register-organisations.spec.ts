/** The organisations on the public register, and whether each has signed. */
import type { Agent, Answer, Json } from '../support/agent.js';
import { drafted, ifMatch, seen, send } from '../support/protocol-situations.js';
import type { ProtocolLike, TestProtocol } from '../support/protocol-situations.js';
import { signAs, signatoryOf } from '../support/signed-in-signatories.js';
import { startApi, unknownId } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;
let anybody: Agent;
let full: TestProtocol;
let summary: TestProtocol;
let hidden: TestProtocol;

beforeAll(async () => {
  api = await startApi();
  anybody = api.browser();
  full = await published('full', { title: 'Care after hospital', parties: 3 }, 2);
  summary = await published('summary', { title: 'Young people at risk' });
  hidden = await published('none', { title: 'Witness protection moves' });
}, 60_000);

afterAll(() => api.stop());

describe('the organisations on the register', () => {
  it('are those that a published protocol names, by name', async () => {
    const { status, body } = await anybody.get('/api/register/organisations');
    expect(status).toBe(200);
    expect(namesOf(body)).toEqual([...full.parties, ...summary.parties].map(({ name }) => name).sort());
    expect(body).toMatchObject({ total: 5, moreThanTotal: false, searchedWhere: 'published-here', notice: { form: 'short' } });
  });

  it('are found by each word of a name, and by a name much like it', async () => {
    const [party] = full.parties;
    const { body: found } = await list(party!.name);
    expect([found['matched'], namesOf(found)[0]]).toEqual(['every-word', party!.name]);
    expect(namesOf(found)).not.toContain(summary.parties[1]!.name);
    expect((await list('ody')).body['matched']).toBe('similar-names');
    const { body: likely } = await list(party!.name.replace('Body', 'Boddy'));
    expect([likely['matched'], namesOf(likely)[0]]).toEqual(['similar-names', party!.name]);
  });

  it('are found by what they were called before', async () => {
    const [, partner] = summary.parties;
    await api.owner.query('INSERT INTO organisation_former_name (organisation_id, name, until) VALUES ($1, $2, $3)', [partner!.organisationId, 'Ancient Society of Bellringers', '2024-03-31']);
    const { body } = await list('bellringers');
    expect(body['items']).toMatchObject([{ id: partner!.organisationId, name: partner!.name, formerNames: [{ name: 'Ancient Society of Bellringers', until: '2024-03-31' }] }]);
  });

  it('leave out whoever only an unpublished protocol names, with nothing found said in full', async () => {
    for (const { name } of hidden.parties) expect(namesOf((await list(name)).body)).not.toContain(name);
    expect((await list('zzzz nothing like it')).body).toMatchObject({ total: 0, notice: { form: 'full' } });
  });

  it('take signs for what they are', async () => {
    for (const words of ["'", '%', '\\', '(', '*', 'a'.repeat(200)]) expect((await list(words)).status).toBe(200);
  });
});

describe('an organisation on the register', () => {
  it('shows at one look whether it has signed', async () => {
    const [, signed, waiting] = full.parties;
    expect(await linesOf(signed!.organisationId)).toEqual([['Care after hospital', 'in-force', 'signed', '2026-11-23', null]]);
    expect(await linesOf(waiting!.organisationId)).toEqual([['Care after hospital', 'in-force', 'not-signed', null, null]]);
  });

  it('of a summary is told to be named in it, and not whether it has signed', async () => {
    const [, partner] = summary.parties;
    expect(await linesOf(partner!.organisationId)).toEqual([['Young people at risk', 'in-force', 'not-published', null, null]]);
  });

  it('that has left is told to have left, from the day on which it does', async () => {
    const protocol = await published('full', { title: 'Bicycles found', parties: 3 });
    const leaver = protocol.parties[2]!;
    await api.owner.query('INSERT INTO departure (protocol_id, party_id, left_on, reason) VALUES ($1, $2, $3, $4)', [protocol.id, leaver.partyId, '2026-11-25', 'It closed.']);
    expect(await linesOf(leaver.organisationId)).toEqual([['Bicycles found', 'in-force', 'signed', '2026-11-23', null]]);
    const before = api.clock.now();
    api.clock.moveTo('2026-11-25');
    expect(await linesOf(leaver.organisationId)).toEqual([['Bicycles found', 'in-force', 'left', '2026-11-23', '2026-11-25']]);
    api.clock.moveTo(before);
  });

  it('has its protocols searched, and nothing found said in full', async () => {
    const { organisationId } = full.parties[0]!;
    expect((await anybody.get(`/api/register/organisations/${organisationId}?search=hospital`)).body).toMatchObject({ protocols: { total: 1 }, notice: { form: 'short' } });
    expect((await anybody.get(`/api/register/organisations/${organisationId}?search=bicycles`)).body).toMatchObject({ protocols: { total: 0 }, notice: { form: 'full' } });
  });

  it('gives no contact of anybody', async () => {
    const { body } = await anybody.get(`/api/register/organisations/${full.parties[0]!.organisationId}`);
    expect(JSON.stringify(body)).not.toMatch(/@|desk|Signatory|Officer/);
  });

  it('that no published protocol names is answered like one that is not there at all', async () => {
    const answers = await Promise.all([hidden.parties[0]!.organisationId, unknownId()].map((id) => anybody.get(`/api/register/organisations/${id}`)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    const [named, unknown] = answers.map(({ body }) => ({ ...body, instance: '' }));
    expect(named).toEqual(unknown);
  });

  it('is no longer there when the last protocol that names it is taken off the register', async () => {
    const protocol = await published('full', { title: 'Lost property' });
    const path = `/api/register/organisations/${protocol.parties[1]!.organisationId}`;
    expect((await anybody.get(path)).status).toBe(200);
    await protocol.officer.put(`${protocol.path}/publication`, { level: 'none', reason: 'A reason' }, ifMatch(await seen(protocol)));
    expect((await anybody.get(path)).status).toBe(404);
  });
});

/** A protocol that so many of its parties have signed, published as far as said. */
async function published(level: 'full' | 'summary' | 'none', like: ProtocolLike, signing?: number): Promise<TestProtocol> {
  const protocol = await drafted(api, { effectiveOn: '2026-11-01', firstReviewOn: '2027-11-01', ...like });
  await protocol.officer.put(`${protocol.path}/publication`, { level, reason: level === 'none' ? 'It would put people at risk.' : '' }, ifMatch(await seen(protocol)));
  await send(protocol);
  for (const party of protocol.parties.slice(0, signing)) {
    const { status, body } = await signAs(await signatoryOf(api, party), protocol);
    if (status !== 201) throw new Error(JSON.stringify(body));
  }
  return protocol;
}

function list(words: string): Promise<Answer> {
  return anybody.get(`/api/register/organisations?search=${encodeURIComponent(words)}`);
}

function namesOf(body: Json): readonly string[] {
  return (body['items'] as unknown as readonly { name: string }[]).map(({ name }) => name);
}

async function linesOf(organisationId: string): Promise<unknown> {
  const { status, body } = await anybody.get(`/api/register/organisations/${organisationId}`);
  expect(status).toBe(200);
  const { items } = body['protocols'] as unknown as { items: readonly Record<string, unknown>[] };
  return items.map((item) => [item['title'], (item['standing'] as { kind: string }).kind, item['signing'], item['signedOn'], item['leftOn']]);
}
