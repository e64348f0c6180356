import type { Agent, Answer } from '../../support/agent.js';
import { startApi } from '../../support/start-api.js';
import type { RunningApi, TestPerson } from '../../support/start-api.js';

let api: RunningApi;
let known: TestPerson;

beforeAll(async () => {
  api = await startApi();
  known = await api.person('Kim Known');
});

afterAll(() => api.stop());

/** What is the same about two answers, but for the id that every answer has. */
function told({ status, body, headers }: Answer): unknown {
  const { instance: _, ...rest } = (body ?? {}) as unknown as Record<string, unknown>;
  const names = [...headers.keys()].filter((name) => !['date', 'x-request-id', 'set-cookie', 'content-security-policy', 'etag'].includes(name));
  return { status, rest, headers: names, cookie: headers.has('set-cookie') };
}

async function medianMs(ask: (number: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let number = 0; number < 9; number += 1) {
    const before = performance.now();
    await ask(number);
    times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b)[4] as number;
}

describe('an address that somebody has an account under, and one that nobody has,', () => {
  it.each([
    ['signing in', (agent: Agent, email: string) => agent.post('/api/session', { email, password: 'not the password' })],
    ['a forgotten password', (agent: Agent, email: string) => agent.post('/api/password-resets', { email })],
  ])('are answered alike by %s', async (_, ask) => {
    const [one, other] = await Promise.all([ask(api.browser(), known.email), ask(api.browser(), 'unknown@people.example')]);
    expect(told(one)).toEqual(told(other));
  });

  it('take the same time to sign in with, by and large', async () => {
    const browsers = Array.from({ length: 9 }, () => api.browser());
    for (const browser of browsers) await browser.get('/api/session?csrf=1');
    const signIn = (email: string) => medianMs((number) => (browsers[number] as Agent).post('/api/session', { email, password: 'not the password' }));
    await signIn('warm.up@people.example');
    const [one, other] = [await signIn(known.email), await signIn('unknown@people.example')];
    expect(Math.max(one, other) / Math.min(one, other)).toBeLessThan(2);
  });

  it('are invited alike', async () => {
    const organisationId = await api.organisation('Inviting Council');
    const { agent } = await api.signedIn('Ada Administrator', { organisationId, roles: ['administrator'] });
    const invite = (email: string) => agent.post(`/api/organisations/${organisationId}/invitations`, { name: 'In Vited', email, roles: ['member'] });
    const [one, other] = [await invite(known.email), await invite('unknown@people.example')];
    expect(Object.keys(one.body).sort()).toEqual(Object.keys(other.body).sort());
    expect([one.status, other.status]).toEqual([201, 201]);
  });
});

describe('a link that nobody was sent', () => {
  it('is answered like one for something else: neither tells what there is', async () => {
    await api.browser().post('/api/password-resets', { email: known.email });
    await api.workOff();
    const token = api.mails.linkTokenTo(known.email, 'reset-password');
    for (const path of ['/api/invitations', '/api/signing']) {
      const [real, unknown] = await Promise.all([api.browser().get(`${path}/${token}`), api.browser().get(`${path}/${'x'.repeat(43)}`)]);
      expect(told(real)).toEqual(told(unknown));
    }
  });
});

describe('a mail', () => {
  it('leads to the address of the service, whatever host was asked for', async () => {
    const { email } = await api.person('Holly Host');
    const { status } = await api.browser().post('/api/password-resets', { email }, { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'gopher', forwarded: 'host=elsewhere.example' });
    expect(status).toBe(202);
    await api.workOff();
    const [mail] = api.mails.to(email);
    expect(mail?.text).toContain('http://localhost:3000/reset-password/');
    expect(`${mail?.text}${mail?.html}`).not.toContain('elsewhere.example');
  });
});
