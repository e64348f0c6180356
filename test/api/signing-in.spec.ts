import { randomUUID } from 'node:crypto';
import { PASSWORD, startApi } from '../support/start-api.js';
import type { RunningApi, TestPerson } from '../support/start-api.js';

let api: RunningApi;
let officer: TestPerson;
let council: string;

beforeAll(async () => {
  api = await startApi();
  council = await api.organisation('Exampleshire County Council');
  officer = await api.person('Olu Officer', { organisationId: council, roles: ['ig-officer'] });
});

afterAll(() => api.stop());

describe('signing in', () => {
  it('says who is signed in, where they belong and for which organisation they act', async () => {
    const browser = api.browser();
    const { status, body } = await browser.post('/api/session', { email: ' Olu.Officer@People.example ', password: PASSWORD });
    expect(status).toBe(200);
    expect(body).toEqual({
      csrfToken: expect.stringMatching(/^[0-9a-f]{64}$/),
      person: { id: officer.personId, name: 'Olu Officer', email: officer.email, platformAdministrator: false, editsGuidance: false },
      memberships: [{ organisation: { id: council, name: 'Exampleshire County Council' }, roles: ['ig-officer'] }],
      actingFor: { id: council, name: 'Exampleshire County Council', roles: ['ig-officer'] },
    });
    const again = await browser.get('/api/session');
    expect(again.body).toEqual(body);
  });

  it('answers a wrong password and an unknown person alike', async () => {
    const wrong = await api.browser().post('/api/session', { email: officer.email, password: 'not this sentence' });
    const unknown = await api.browser().post('/api/session', { email: 'nobody@people.example', password: PASSWORD });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('content-type')).toMatch('application/problem+json');
    const { instance, ...told } = wrong.body;
    expect(told).toEqual({ type: 'urn:isp:problem:wrong-credentials', title: 'Wrong credentials', status: 401, code: 'wrong-credentials', facts: {} });
    expect(instance).toBe(`urn:isp:request:${wrong.headers.get('x-request-id') ?? ''}`);
    expect(unknown.body).toEqual({ ...told, instance: `urn:isp:request:${unknown.headers.get('x-request-id') ?? ''}` });
  });

  it('takes no password from an address, where it would stand in logs', async () => {
    const path = `/api/session?email=${encodeURIComponent(officer.email)}&password=${encodeURIComponent(PASSWORD)}`;
    const answer = await api.browser().post(path, { email: '', password: '' });
    expect([answer.status, answer.body['code']]).toEqual([401, 'wrong-credentials']);
  });

  it('gives the session a new id, so that a cookie planted before is worth nothing', async () => {
    const browser = api.browser();
    const before = await browser.get('/api/session?csrf=1');
    const after = await browser.post('/api/session', { email: officer.email, password: PASSWORD });
    const [planted, own] = [before, after].map(({ headers }) => sessionCookieOf(headers).split(';')[0] ?? '');
    expect(own).toMatch(/^isp-session=/);
    expect(own).not.toBe(planted);
    const thief = api.browser();
    const { body } = await thief.get('/api/session', { cookie: planted ?? '' });
    expect(body.person).toBeNull();
  });

  it('sets a cookie that scripts and other sites cannot use', async () => {
    const { headers } = await api.browser().post('/api/session', { email: officer.email, password: PASSWORD });
    const cookie = sessionCookieOf(headers);
    expect(cookie).toMatch(/; Path=\/; /);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
  });

  it('is on the record', async () => {
    await api.browser().post('/api/session', { email: officer.email, password: PASSWORD });
    const last = (await api.recordOf(officer.personId)).at(-1);
    expect(last).toMatchObject({ type: 'person.signed-in', actor: { personId: officer.personId, name: 'Olu Officer' }, payload: {} });
  });
});

describe('guessing', () => {
  it('ends after ten tries at one person from one address, and does not keep that person out from elsewhere', async () => {
    const guesser = api.browser();
    const statuses: number[] = [];
    for (let attempt = 1; attempt <= 11; attempt += 1) {
      statuses.push((await guesser.post('/api/session', { email: officer.email, password: `guess number ${attempt}` })).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    const refused = await guesser.post('/api/session', { email: officer.email, password: PASSWORD });
    expect(refused.body).toMatchObject({ code: 'too-many-attempts', facts: { retryAfterSeconds: expect.any(Number) } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
    const elsewhere = await api.browser().post('/api/session', { email: officer.email, password: PASSWORD });
    expect(elsewhere.status).toBe(200);
  });

  it('keeps no address and no e-mail in the count', async () => {
    const { rows } = await api.owner.query<{ key: string }>('SELECT key FROM throttle');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ key }) => /^[a-z-]+:[0-9a-f]{64}$/.test(key))).toBe(true);
  });
});

describe('a session', () => {
  it('is not started for somebody who is shown no form', async () => {
    const browser = api.browser();
    const { body } = await browser.get('/api/session');
    expect(body).toEqual({ csrfToken: null, person: null, memberships: [], actingFor: null });
    expect(browser.hasCookie()).toBe(false);
  });

  it('is over after signing out', async () => {
    const browser = await api.signedInAs(officer);
    expect((await browser.delete('/api/session')).status).toBe(204);
    expect(browser.hasCookie()).toBe(false);
    expect((await browser.get('/api/session')).body.person).toBeNull();
  });

  it('is over twelve hours after it began, however much it is used', async () => {
    const browser = await api.signedInAs(officer);
    expect((await browser.get('/api/session')).body.person).not.toBeNull();
    await api.owner.query("UPDATE session SET sess = jsonb_set(sess::jsonb, '{startedAt}', to_jsonb($1::bigint))", [Date.now() - 12.1 * 3_600_000]);
    expect((await browser.get('/api/session')).body.person).toBeNull();
  });

  it('acts for another organisation of the person, and for no other', async () => {
    const trust = await api.organisation('Example Academy Trust');
    const hospital = await api.organisation('Example Hospitals');
    const { agent, person } = await api.signedIn('Two Hats', { organisationId: council, roles: ['administrator'] });
    await api.owner.query("INSERT INTO membership (person_id, organisation_id, roles, joined_at) VALUES ($1, $2, '{member}', now())", [person.personId, trust]);
    const turned = await agent.put('/api/session/organisation', { organisationId: trust });
    expect(turned.body.actingFor).toEqual({ id: trust, name: 'Example Academy Trust', roles: ['member'] });
    expect((await agent.get(`/api/organisations/${trust}/invitations`)).status).toBe(403);
    expect((await agent.put('/api/session/organisation', { organisationId: hospital })).status).toBe(404);
  });
});

describe('a body', () => {
  it('with what nobody asked for is refused, with a pointer to it', async () => {
    const browser = await api.signedInAs(officer);
    const { status, body } = await browser.put('/api/me', { name: '', administrator: true });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'not-valid',
      errors: [
        { pointer: '/administrator', code: 'not-known', facts: {} },
        { pointer: '/name', code: 'too-short', facts: { min: 1 } },
      ],
    });
  });

  it.each([
    ['is not JSON', '{"name":', 400, 'body-not-readable'],
    ['holds NUL', '{"name":"a\\u0000b"}', 400, 'body-not-readable'],
    ['holds half a character', '{"name":"a\\ud800b"}', 400, 'body-not-readable'],
    ['is larger than 1 MB', JSON.stringify({ name: 'x'.repeat(1_100_000) }), 413, 'body-too-large'],
  ])('that %s is refused', async (_, body, status, code) => {
    const response = await fetch(`${api.url}/api/session`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  it('of a draft may be long, from somebody who is signed in', async () => {
    const draft = { revision: 1, content: { title: 'x'.repeat(2_000_000) } };
    const path = `/api/protocols/${randomUUID()}/draft`;
    const officers = await api.signedInAs(officer);
    expect((await officers.patch(path, draft)).body).not.toMatchObject({ code: 'body-too-large' });
    const anybodys = await fetch(`${api.url}${path}`, { method: 'PATCH', body: JSON.stringify(draft), headers: { 'content-type': 'application/json' } });
    expect(anybodys.status).toBe(413);
    expect(await anybodys.json()).toMatchObject({ code: 'body-too-large' });
  });
});

function sessionCookieOf(headers: Headers): string {
  return headers.getSetCookie().find((cookie) => cookie.startsWith('isp-session=')) ?? '';
}
