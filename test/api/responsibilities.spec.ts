import { drafted, ifMatch, inForce, seen } from '../support/protocol-situations.js';
import { organisationInput, startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

describe('protocols whose owner has left', () => {
  it('are listed to the administrators and mailed to them with the notice, once, until they have another owner', async () => {
    const protocol = await drafted(api, { title: 'Left behind' });
    const { agent: administrator, person } = await api.signedIn('Ada Left', { organisationId: protocol.leadOrganisationId, roles: ['administrator', 'ig-officer'] });
    const list = `/api/organisations/${protocol.leadOrganisationId}/left-protocols`;
    expect((await administrator.get(list)).body).toMatchObject({ items: [], total: 0, notice: { form: 'full' } });
    expect((await administrator.delete(`/api/organisations/${protocol.leadOrganisationId}/members/${protocol.officerPerson.personId}`)).status).toBe(204);
    await api.workOff();
    expect((await administrator.get(list)).body).toMatchObject({ items: [{ id: protocol.id, title: 'Left behind', ownerName: protocol.officerPerson.name }], total: 1 });
    expect((await administrator.get(`${list}?page=7`)).body).toMatchObject({ items: [], total: 1 });
    const mails = api.mails.to(person.email);
    expect(mails.map(({ subject }) => subject)).toEqual(['A protocol needs a new owner']);
    expect(mails[0]?.text).toContain('Left behind');
    expect(mails[0]?.text).toMatch(/nobody needs one to share information/);
    expect((await administrator.put(`${protocol.path}/owner`, { personId: person.personId }, ifMatch((await administrator.get(protocol.path)).body))).status).toBe(200);
    expect((await administrator.get(list)).body).toMatchObject({ total: 0 });
    const { agent: member } = await api.signedIn('Mo Member', { organisationId: protocol.leadOrganisationId });
    expect((await member.get(list)).status).toBe(403);
  });

  it('are no reason for a mail where whoever left owned none', async () => {
    const council = await api.organisation('Quiet Council');
    const { agent, person } = await api.signedIn('Ada Quiet', { organisationId: council, roles: ['administrator'] });
    const leaver = await api.person('Lea Leaver', { organisationId: council });
    expect((await agent.delete(`/api/organisations/${council}/members/${leaver.personId}`)).status).toBe(204);
    await api.workOff();
    expect(api.mails.to(person.email)).toEqual([]);
  });
});

describe('what somebody signed', () => {
  it('is listed to them though they belong nowhere, and to nobody else', async () => {
    const protocol = await inForce(api);
    const [, party] = protocol.parties;
    const { agent } = await api.signedIn('Nowhere Signatory', { email: party?.signatory.email ?? '' });
    expect((await agent.get('/api/me/signatures')).body).toMatchObject({
      items: [{ protocolId: protocol.id, version: '1.0', title: expect.any(String), signedOn: '2026-11-23' }],
      total: 1,
      notice: { form: 'short' },
    });
    expect((await agent.get(protocol.path)).status).toBe(200);
    expect((await agent.get('/api/me/signatures?page=3')).body).toMatchObject({ items: [], total: 1 });
    const { agent: other } = await api.signedIn('Other Signatory');
    expect((await other.get('/api/me/signatures')).body).toMatchObject({ items: [], total: 0, notice: { form: 'full' } });
    expect((await seen(protocol)).id).toBe(protocol.id);
  });
});

describe('lists', () => {
  it('of members, invitations and organisations tell their true length past the last page', async () => {
    const council = await api.organisation('Counting Council');
    const { agent } = await api.signedIn('Ada Counting', { organisationId: council, roles: ['administrator'] });
    await agent.post(`/api/organisations/${council}/invitations`, { name: 'Ina Counted', email: 'ina.counted@people.example', roles: ['member'] });
    expect((await agent.get(`/api/organisations/${council}/members?page=9`)).body).toMatchObject({ items: [], total: 1 });
    expect((await agent.get(`/api/organisations/${council}/invitations?page=9`)).body).toMatchObject({ items: [], total: 1 });
    expect((await agent.get('/api/organisations?search=counting&page=9')).body).toMatchObject({ items: [], total: 1 });
  });
});

describe('an organisation with members but no administrator', () => {
  it('is still looked after by the one that named it', async () => {
    const council = await api.organisation('Naming Council');
    const { agent: officer } = await api.signedIn('Olga Naming', { organisationId: council, roles: ['ig-officer'] });
    const named = await officer.post('/api/organisations', organisationInput('Named School'));
    expect(named.status).toBe(201);
    const id = named.body['id'];
    await api.person('Mia Member', { organisationId: id, roles: ['member'] });
    const change = { ...organisationInput('Named School'), icoNumber: 'ZA111111' };
    const changed = await officer.put(`/api/organisations/${id}`, change, ifMatch(named.body));
    expect(changed.body).toMatchObject({ icoNumber: 'ZA111111', hasMembers: false });
    await api.person('Head Teacher', { organisationId: id, roles: ['administrator'] });
    expect((await officer.put(`/api/organisations/${id}`, change, ifMatch(changed.body))).status).toBe(403);
  });
});
