import type { Agent } from '../support/agent.js';
import { organisationInput, startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;
let council: string;
let officer: Agent;

beforeAll(async () => {
  api = await startApi();
  council = await api.organisation('Exampleshire County Council');
  ({ agent: officer } = await api.signedIn('Olu Officer', { organisationId: council, roles: ['ig-officer'] }));
});

afterAll(() => api.stop());

const named = (name: string) => officer.post('/api/organisations', organisationInput(name));

describe('an organisation', () => {
  it('is named by an officer who needs it as a partner, and comes back in full', async () => {
    const { status, body, headers } = await named('  Example Women’s Aid ');
    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"1"');
    expect(headers.get('location')).toBe(`/api/organisations/${body.id}`);
    expect(body).toEqual({ ...organisationInput('Example Women’s Aid'), id: body.id, formerNames: [], hasMembers: false, revision: 1 });
    expect((await officer.get(`/api/organisations/${body.id}`)).body).toEqual(body);
  });

  it.each([['EXAMPLESHIRE county-council'], ['Exampleshire  County Council.']])('is not entered twice: %s', async (name) => {
    const { status, body } = await named(name);
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'organisation-exists', facts: { id: council, name: 'Exampleshire County Council' } });
  });

  it('is entered twice when the officer has seen the other and means another', async () => {
    await named('St Mary’s Primary School');
    const second = await officer.post('/api/organisations', { ...organisationInput('St Mary’s Primary School'), despiteSameName: true });
    expect(second.status).toBe(201);
  });

  it('entered by many at once is entered once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => named('Example Fire and Rescue')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  });

  it('is found by its name, by one it had, and by an area', async () => {
    const { body } = await officer.post('/api/organisations', { ...organisationInput('Old Name Trust'), areas: ['Otherton'] });
    await officer.put(`/api/organisations/${body.id}`, organisationInput('New Name Trust'), { 'if-match': '"1"' });
    await officer.put(`/api/organisations/${body.id}`, { ...organisationInput('New Name Trust'), areas: ['Thirdham'] }, { 'if-match': '"2"' });
    const find = async (search: string) => (await officer.get<{ items: { id: string }[] }>(`/api/organisations?search=${encodeURIComponent(search)}`)).body.items.map(({ id }) => id);
    for (const search of ['new trust', 'OLD name', 'thirdham']) expect(await find(search)).toEqual([body.id]);
    for (const search of ['otherton', '%', 'new trust nowhere']) expect(await find(search)).toEqual([]);
    expect((await officer.get(`/api/organisations/${body.id}`)).body).toMatchObject({ formerNames: [{ name: 'Old Name Trust', until: '2026-11-23' }], revision: 3 });
  });

  it('is changed only against the revision that was seen', async () => {
    const { body } = await named('Example Housing');
    const path = `/api/organisations/${body.id}`;
    expect((await officer.put(path, organisationInput('Example Housing'))).status).toBe(428);
    expect((await officer.put(path, organisationInput('Example Housing'), { 'if-match': 'yesterday' })).body.code).toBe('if-match-not-a-revision');
    const changed = await officer.put(path, { ...organisationInput('Example Housing'), sector: 'housing' }, { 'if-match': '"1"' });
    expect(changed.headers.get('etag')).toBe('"2"');
    const stale = await officer.put(path, organisationInput('Example Homes'), { 'if-match': '"1"' });
    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({ code: 'revision-changed', facts: { currentRevision: 2 } });
  });

  it('is looked after by who named it until it has members, and by its own administrator from then on', async () => {
    const { body } = await named('Example Charity');
    const path = `/api/organisations/${body.id}`;
    const { agent: administrator } = await api.signedIn('Cherry Charity', { organisationId: String(body.id), roles: ['administrator'] });
    expect((await officer.put(path, organisationInput('Example Charity'), { 'if-match': '"1"' })).body.code).toBe('not-its-administrator');
    expect((await administrator.put(path, organisationInput('Example Charity'), { 'if-match': '"1"' })).status).toBe(200);
  });

  it('keeps the people it names where they can be erased', async () => {
    const contact = { name: 'Dee Peeoh', email: 'dpo@charity.example', telephone: '01632 960000' };
    const { body } = await officer.post('/api/organisations', { ...organisationInput('Example Contacts'), dataProtectionOfficer: contact });
    const [created] = await api.recordOf(String(body.id));
    expect(created).toMatchObject({ type: 'organisation.created', personal: { dataProtectionOfficer: contact } });
    expect(JSON.stringify(created?.payload)).not.toContain('Dee Peeoh');
  });

  it.each([
    ['/kind', { kind: 'cabal' }, 'not-one-of'],
    ['/name', { name: 'x'.repeat(201) }, 'too-long'],
    ['/areas', { areas: 'Exampleshire' }, 'not-a-list'],
    ['/dataProtectionOfficer', { dataProtectionOfficer: null }, 'not-an-object'],
    ['/assurance/dsptStatus', { assurance: { dsptStatus: 'best', dsptStatedOn: null, cyberEssentials: '', cyberEssentialsStatedOn: null } }, 'not-one-of'],
  ])('is refused with a pointer to what is wrong: %s', async (pointer, wrong, code) => {
    const { status, body } = await officer.post('/api/organisations', { ...organisationInput('Example Wrong'), ...wrong });
    expect(status).toBe(422);
    expect(body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer, code })]));
  });
});
