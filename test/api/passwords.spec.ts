import { AppointPlatformAdministrator } from '../../apps/api/src/people/index.js';
import { organisationInput, PASSWORD, startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;
const NEW = 'another sentence nobody guesses';

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

async function resetToken(email: string): Promise<string> {
  expect((await api.browser().post('/api/password-resets', { email })).status).toBe(202);
  await api.workOff();
  return api.mails.linkTokenTo(email, 'reset-password');
}

describe('a forgotten password', () => {
  it('is chosen anew by a link in a mail, which ends every session of before', async () => {
    const { agent, person } = await api.signedIn('Fay Forgetful');
    const token = await resetToken(person.email);
    const browser = api.browser();
    expect((await browser.get(`/api/password-resets/${token}`)).body).toEqual({ email: person.email });
    expect((await browser.post(`/api/password-resets/${token}`, { password: NEW })).status).toBe(204);
    expect((await agent.get('/api/session')).body.person).toBeNull();
    expect((await browser.post('/api/session', { email: person.email, password: PASSWORD })).status).toBe(401);
    expect((await browser.post('/api/session', { email: person.email, password: NEW })).status).toBe(200);
    expect((await browser.post(`/api/password-resets/${token}`, { password: NEW })).body).toMatchObject({ code: 'link-not-usable', facts: { why: 'used' } });
  });

  it('is answered alike for somebody unknown, and mails nobody', async () => {
    const known = await api.person('Kim Known');
    const answers = await Promise.all([known.email, 'unknown@people.example'].map((email) => api.browser().post('/api/password-resets', { email })));
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect(answers[0]?.bytes).toEqual(answers[1]?.bytes);
    await api.workOff();
    expect(api.mails.to('unknown@people.example')).toEqual([]);
  });

  it('has one link at a time, for an hour', async () => {
    const person = await api.person('Ola Onelink');
    const first = await resetToken(person.email);
    const second = await resetToken(person.email);
    expect((await api.browser().get(`/api/password-resets/${first}`)).body).toMatchObject({ facts: { why: 'replaced' } });
    api.clock.forward({ minutes: 60 });
    expect((await api.browser().get(`/api/password-resets/${second}`)).body).toMatchObject({ facts: { why: 'expired' } });
  });

  it('cannot be used to flood a mailbox', async () => {
    const statuses: number[] = [];
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      statuses.push((await api.browser().post('/api/password-resets', { email: 'flooded@people.example' })).status);
    }
    expect(statuses).toEqual([202, 202, 202, 429]);
  });

  it('mail says nothing of protocols that are agreed or not', async () => {
    const person = await api.person('Nia Notice');
    await resetToken(person.email);
    expect(api.mails.to(person.email)[0]?.text).not.toMatch(/\bISP\b|consent/i);
  });
});

describe('a password', () => {
  it('is changed with the present one; other sessions end and this one goes on', async () => {
    const { agent, person } = await api.signedIn('Cass Changer');
    const other = await api.signedInAs(person);
    const wrong = await agent.put('/api/me/password', { current: NEW, password: NEW });
    expect(wrong.body).toMatchObject({ code: 'not-valid', errors: [{ pointer: '/current', code: 'password-wrong' }] });
    expect((await agent.put('/api/me/password', { current: PASSWORD, password: NEW })).status).toBe(204);
    expect((await agent.get('/api/session')).body).toMatchObject({ person: { name: 'Cass Changer' } });
    expect((await other.get('/api/session')).body.person).toBeNull();
  });

  it('is kept as argon2id at the cost that OWASP recommends', async () => {
    const { rows } = await api.owner.query<{ password_hash: string }>('SELECT password_hash FROM person LIMIT 1');
    expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('the first platform administrator', () => {
  it('is appointed by whoever runs the service, and chooses a password by a link', async () => {
    const address = await api.part(AppointPlatformAdministrator).execute('First Administrator', 'first@people.example');
    const token = /^http:\/\/localhost:3000\/reset-password\/([\w-]{43})$/.exec(address)?.[1];
    const browser = api.browser();
    expect((await browser.post(`/api/password-resets/${token}`, { password: NEW })).status).toBe(204);
    const { body } = await browser.post('/api/session', { email: 'first@people.example', password: NEW });
    expect(body).toMatchObject({ person: { platformAdministrator: true }, memberships: [], actingFor: null });
    expect((await browser.post('/api/organisations', organisationInput('Example Founders'))).status).toBe(201);
  });
});

describe('a name', () => {
  it('is changed by its owner, and the record keeps both', async () => {
    const { agent, person } = await api.signedIn('Old Name');
    expect((await agent.put('/api/me', { name: '  New Name ' })).status).toBe(204);
    expect((await agent.get('/api/session')).body).toMatchObject({ person: { name: 'New Name' } });
    expect((await api.recordOf(person.personId)).at(-1)).toMatchObject({ type: 'person.renamed', payload: {}, personal: { before: 'Old Name', after: 'New Name' } });
  });
});
