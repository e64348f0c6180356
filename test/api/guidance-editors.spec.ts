import type { Agent } from '../support/agent.js';
import { PASSWORD, startApi } from '../support/start-api.js';
import type { RunningApi, TestPerson } from '../support/start-api.js';

let api: RunningApi;
let platform: Agent;
let platformPerson: TestPerson;
let gwen: Agent;
let gwenPerson: TestPerson;

beforeAll(async () => {
  api = await startApi();
  const council = await api.organisation('Exampleshire County Council');
  ({ agent: platform, person: platformPerson } = await api.signedIn('Pat Platform', { platformAdministrator: true }));
  ({ agent: gwen, person: gwenPerson } = await api.signedIn('Gwen Guidance', { organisationId: council, roles: ['member'], email: 'gwen@people.example' }));
});

afterAll(() => api.stop());

interface Editors {
  readonly total: number;
  readonly items: readonly { readonly id: string; readonly name: string; readonly email: string }[];
}

const EDITORS = '/api/guidance-editors';
const editors = async () => (await platform.get<Editors>(EDITORS)).body;
const mayEdit = async () => (await gwen.get('/api/guidance-editor/entries')).status === 200;

async function appointed(): Promise<void> {
  expect((await platform.post(EDITORS, { email: gwenPerson.email })).status).toBe(204);
}

describe('somebody who is let edit the guidance', () => {
  afterEach(() => platform.delete(`${EDITORS}/${gwenPerson.personId}`));

  it('edits it with their next request, and administers nothing', async () => {
    expect(await mayEdit()).toBe(false);
    await appointed();
    expect(await mayEdit()).toBe(true);
    expect((await gwen.get('/api/session')).body).toMatchObject({ person: { platformAdministrator: false, editsGuidance: true } });
    expect([(await gwen.get(EDITORS)).status, (await gwen.post(EDITORS, { email: platformPerson.email })).status, (await gwen.get('/api/intakes')).status]).toEqual([403, 403, 403]);
  });

  it('is found whatever the case of their address, once, and twice is as once', async () => {
    expect((await platform.post(EDITORS, { email: gwenPerson.email.toUpperCase() })).status).toBe(204);
    await appointed();
    expect(await editors()).toMatchObject({ total: 1, items: [{ id: gwenPerson.personId, name: 'Gwen Guidance', email: gwenPerson.email }] });
    const acts = (await api.recordOf(gwenPerson.personId)).filter(({ type }) => type === 'person.made-guidance-editor');
    expect(acts.at(-1)).toMatchObject({ actor: { personId: platformPerson.personId } });
  });

  it('edits no more with the request after it was ended, and what they published stays', async () => {
    await appointed();
    const { lastChecked: _, ...entry } = (await gwen.get<{ entry: { lastChecked: unknown } }>('/api/guidance-editor/entries/key-points')).body.entry;
    const published = await gwen.put('/api/guidance-editor/entries/key-points', { entry, note: 'Read again' }, { 'if-match': '"1"' });
    expect(published.status).toBe(200);
    expect((await platform.delete(`${EDITORS}/${gwenPerson.personId}`)).status).toBe(204);
    expect(await mayEdit()).toBe(false);
    expect((await editors()).total).toBe(0);
    expect((await platform.get('/api/guidance-editor/entries/key-points')).body).toMatchObject({ edition: { number: 2 } });
    expect((await api.recordOf(gwenPerson.personId)).at(-1)).toMatchObject({ type: 'person.ended-as-guidance-editor', actor: { personId: platformPerson.personId } });
  });
});

describe('nobody', () => {
  it('is let edit without an account', async () => {
    const { status, body } = await platform.post(EDITORS, { email: 'never.heard.of@people.example' });
    expect([status, body['errors']]).toEqual([422, [{ pointer: '/email', code: 'no-account-with-that-address', facts: {} }]]);
  });

  it('is ended who is no editor', async () => {
    expect((await platform.delete(`${EDITORS}/${gwenPerson.personId}`)).status).toBe(404);
  });

  it('lets anybody edit but who administers the platform', async () => {
    const { agent: administrator } = await api.signedIn('Ada Administrator', { organisationId: gwenPerson.organisationId ?? '', roles: ['administrator'] });
    expect((await administrator.post(EDITORS, { email: gwenPerson.email })).status).toBe(403);
    expect((await api.browser().get(EDITORS)).status).toBe(401);
  });

  it('edits after their account was erased', async () => {
    const { agent, person } = await api.signedIn('Edda Erased', { email: 'edda@people.example' });
    expect((await platform.post(EDITORS, { email: person.email })).status).toBe(204);
    const { body } = await agent.get('/api/me/personal-data');
    expect(body).toMatchObject({ account: [{ editsGuidance: true }] });
    const { rows } = await api.owner.query<{ total: number }>('SELECT count(*)::integer AS total FROM person WHERE guidance_editor');
    expect(rows).toEqual([{ total: 1 }]);
    expect((await platform.post('/api/personal-data/erasures', { email: person.email, verified: 'known-in-person', password: PASSWORD, confirmed: true })).status).toBeLessThan(300);
    expect((await editors()).total).toBe(0);
  });
});
