import { PASSWORD, startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';
import type { Agent } from '../support/agent.js';

let api: RunningApi;
let council: string;
let administrator: Agent;

beforeAll(async () => {
  api = await startApi();
  council = await api.organisation('Exampleshire County Council');
  ({ agent: administrator } = await api.signedIn('Ada Administrator', { organisationId: council, roles: ['administrator'] }));
});

afterAll(() => api.stop());

const invite = (email: string, roles = ['ig-officer']) =>
  administrator.post(`/api/organisations/${council}/invitations`, { name: 'Ina Invited', email, roles });

async function invited(email: string, roles?: string[]): Promise<string> {
  expect((await invite(email, roles)).status).toBe(201);
  await api.workOff();
  return api.mails.linkTokenTo(email, 'invitation');
}

describe('an invitation', () => {
  it('reaches the person by mail, says who invites to what, and opens an account with the roles it gives', async () => {
    const token = await invited('ina@people.example');
    const [mail] = api.mails.to('ina@people.example');
    expect(mail?.subject).toBe('Join Exampleshire County Council on Manage information sharing protocols');
    expect(mail?.text).toContain('Ada Administrator');
    expect(mail?.html).toContain(token);

    const browser = api.browser();
    const shown = await browser.get(`/api/invitations/${token}`);
    expect(shown.body).toMatchObject({ organisation: { id: council }, name: 'Ina Invited', email: 'ina@people.example', roles: ['ig-officer'], hasAccount: false });

    const accepted = await browser.post(`/api/invitations/${token}`, { name: 'Ina Newname', password: PASSWORD });
    expect(accepted.status).toBe(200);
    expect(accepted.body).toMatchObject({ person: { name: 'Ina Newname' }, actingFor: { id: council, roles: ['ig-officer'] } });
    expect((await browser.get('/api/session')).body).toMatchObject({ person: { email: 'ina@people.example' } });
  });

  it('works once', async () => {
    const token = await invited('once@people.example');
    expect((await api.browser().post(`/api/invitations/${token}`, { password: PASSWORD })).status).toBe(200);
    const second = await api.browser().post(`/api/invitations/${token}`, { password: PASSWORD });
    expect(second.status).toBe(404);
    expect(second.body).toMatchObject({ code: 'link-not-usable', facts: { why: 'used' } });
  });

  it('accepted twice at once makes one account', async () => {
    const token = await invited('twice@people.example');
    const answers = await Promise.all([1, 2, 3].map(() => api.browser().post(`/api/invitations/${token}`, { password: PASSWORD })));
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    expect(answers.every(({ status }) => status < 500)).toBe(true);
  });

  it('asked for by many at once is one, and nobody is told of a failure of ours', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => invite('sought@people.example')));
    for (const { status } of answers) expect([201, 409]).toContain(status);
    expect(answers.map(({ status }) => status)).toContain(201);
    const { rows } = await api.owner.query("SELECT FROM invitation WHERE email = 'sought@people.example' AND ended_at IS NULL");
    expect(rows).toHaveLength(1);
  });

  it('asked for again kills the link before it', async () => {
    const first = await invited('again@people.example');
    const second = await invited('again@people.example', ['member']);
    expect((await api.browser().get(`/api/invitations/${first}`)).body).toMatchObject({ code: 'link-not-usable', facts: { why: 'replaced' } });
    expect((await api.browser().get(`/api/invitations/${second}`)).body).toMatchObject({ roles: ['member'] });
  });

  it('taken back is dead, and mails that were not sent yet are not', async () => {
    const { body } = await invite('withdrawn@people.example');
    expect((await administrator.delete(`/api/organisations/${council}/invitations/${body.id}`)).status).toBe(204);
    await api.workOff();
    expect(api.mails.to('withdrawn@people.example')).toEqual([]);
    expect((await administrator.delete(`/api/organisations/${council}/invitations/${body.id}`)).status).toBe(404);
  });

  it('ends after fourteen days', async () => {
    const token = await invited('late@people.example');
    const before = api.clock.now();
    api.clock.forward({ days: 14 });
    expect((await api.browser().get(`/api/invitations/${token}`)).body).toMatchObject({ code: 'link-not-usable', facts: { why: 'expired' } });
    api.clock.moveTo(before);
  });

  it('to somebody with an account asks for the password they have', async () => {
    const hospital = await api.organisation('Example Hospitals');
    const person = await api.person('Hal Hospital', { organisationId: hospital, roles: ['member'] });
    const token = await invited(person.email, ['signatory']);
    const browser = api.browser();
    expect((await browser.get(`/api/invitations/${token}`)).body).toMatchObject({ hasAccount: true });
    expect((await browser.post(`/api/invitations/${token}`, {})).body).toMatchObject({ errors: [{ pointer: '/password', code: 'missing' }] });
    expect((await browser.post(`/api/invitations/${token}`, { password: 'another sentence entirely' })).status).toBe(401);
    const accepted = await browser.post(`/api/invitations/${token}`, { password: PASSWORD });
    expect(accepted.body).toMatchObject({ actingFor: { id: council, roles: ['signatory'] }, memberships: [{ organisation: { id: hospital } }, { organisation: { id: council } }] });
  });

  it('needs no password from the very person, signed in', async () => {
    const hospital = await api.organisation('Example Ambulances');
    const { agent, person } = await api.signedIn('Sam Signedin', { organisationId: hospital });
    const token = await invited(person.email);
    expect((await agent.post(`/api/invitations/${token}`, {})).status).toBe(200);
  });

  it('for a member already is refused', async () => {
    const { status, body } = await invite('ina@people.example');
    expect(status).toBe(409);
    expect(body.code).toBe('already-member');
  });

  it('leaves its link nowhere but in the mail', async () => {
    const { body } = await invite('secret@people.example');
    const { rows: jobs } = await api.owner.query('SELECT payload FROM graphile_worker._private_jobs');
    expect(jobs).toEqual([{ payload: { invitationId: body.id } }]);
    await api.workOff();
    const token = api.mails.linkTokenTo('secret@people.example', 'invitation');
    const { rows } = await api.owner.query<{ dump: string }>("SELECT (SELECT string_agg(link::text, ' ') FROM personal_link AS link) || (SELECT string_agg(entry::text, ' ') FROM audit_entry AS entry) AS dump");
    expect(rows[0]?.dump).not.toContain(token);
  });

  it.each([
    ['too-short', 'eleven char'],
    ['too-common', 'Password123!'],
    ['too-common', '123456789012'],
    ['names-its-owner', 'weak@people.example'],
  ])('refuses a password that is %s', async (weakness, password) => {
    const token = await invited('weak@people.example');
    const { status, body } = await api.browser().post(`/api/invitations/${token}`, { password });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '/password', code: expect.stringContaining(`password-${weakness}`) }]);
  });
});

describe('the mail server', () => {
  it('being down loses no mail, and its return doubles none', async () => {
    api.mails.refusing = true;
    await invite('patience@people.example');
    await api.workOff();
    expect(api.mails.to('patience@people.example')).toEqual([]);
    api.mails.refusing = false;
    await api.owner.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
    await api.workOff();
    await api.owner.query("SELECT graphile_worker.add_job('send-invitation', json_build_object('invitationId', id)) FROM invitation WHERE email = 'patience@people.example'");
    await api.workOff();
    expect(api.mails.to('patience@people.example')).toHaveLength(1);
  });
});

describe('members', () => {
  it('lose what a role gave with the next request', async () => {
    const { agent, person } = await api.signedIn('Rita Removed', { organisationId: council, roles: ['administrator'] });
    expect((await agent.get(`/api/organisations/${council}/invitations`)).status).toBe(200);
    expect((await administrator.put(`/api/organisations/${council}/members/${person.personId}`, { roles: ['member'] })).status).toBe(204);
    expect((await agent.get(`/api/organisations/${council}/invitations`)).status).toBe(403);
    expect((await administrator.delete(`/api/organisations/${council}/members/${person.personId}`)).status).toBe(204);
    expect((await agent.get(`/api/organisations/${council}/members`)).status).toBe(403);
    expect((await agent.get('/api/session')).body).toMatchObject({ person: { name: 'Rita Removed' }, actingFor: null });
  });

  it('cannot leave an organisation without an administrator, even two at once', async () => {
    const school = await api.organisation('Example Primary School');
    const [one, other] = await Promise.all([
      api.signedIn('Head One', { organisationId: school, roles: ['administrator'] }),
      api.signedIn('Head Two', { organisationId: school, roles: ['administrator'] }),
    ]);
    const answers = await Promise.all([
      one.agent.delete(`/api/organisations/${school}/members/${one.person.personId}`),
      other.agent.delete(`/api/organisations/${school}/members/${other.person.personId}`),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('last-administrator');
  });

  it('are listed by name, a page at a time', async () => {
    const { body } = await administrator.get<{ items: { person: { name: string } }[]; total: number }>(`/api/organisations/${council}/members?pageSize=2&page=1`);
    expect(body.items).toHaveLength(2);
    expect(body.total).toBeGreaterThan(2);
    expect((await administrator.get(`/api/organisations/${council}/members?pageSize=1000`)).status).toBe(422);
  });

  it('are on the record of the organisation', async () => {
    const types = (await api.recordOf(council)).map(({ type }) => type);
    expect(new Set(types)).toEqual(
      new Set(['organisation.created', 'membership.added', 'membership.roles-changed', 'membership.ended', 'invitation.sent', 'invitation.withdrawn', 'invitation.accepted']),
    );
  });
});
