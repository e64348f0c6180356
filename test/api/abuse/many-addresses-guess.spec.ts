import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../../../apps/api/src/create-app.js';
import { Config } from '../../../apps/api/src/platform/config/index.js';
import { Agent } from '../../support/agent.js';
import type { Answer } from '../../support/agent.js';
import { PASSWORD, startApi } from '../../support/start-api.js';
import type { RunningApi } from '../../support/start-api.js';

const NEW = 'another sentence nobody guesses';
/** What all browsers have together that have not signed in to an account. */
const TRIES = 30;

let api: RunningApi;
let others: readonly NestExpressApplication[];
let urls: readonly string[];
let used = 0;

beforeAll(async () => {
  api = await startApi();
  others = await Promise.all([1, 2].map(() => createApp(api.part(Config), { clock: api.clock, pages: false })));
  await Promise.all(others.map((other) => other.listen(0, '127.0.0.1')));
  urls = [api.url, ...others.map((other) => `http://127.0.0.1:${(other.getHttpServer().address() as AddressInfo).port}`)];
});

afterAll(async () => {
  await Promise.all(others.map((other) => other.close()));
  await api.stop();
});

/** A browser that nobody knows, at an address of its own, at one process after the other. */
function stranger(): Agent {
  used += 1;
  return new Agent(urls[used % urls.length] as string, `10.20.${used >> 8}.${used & 255}`);
}

/** A stranger whose browser shows this of the accounts that signed in with it. */
async function showing(known: string): Promise<Agent> {
  const browser = stranger();
  const { 'x-csrf-token': token = '' } = await browser.sessionHeaders();
  browser.adopt(`isp-known=${known}`, token);
  return browser;
}

function signIn(browser: Agent, email: string, password = PASSWORD): Promise<Answer> {
  return browser.post('/api/session', { email, password });
}

/** A wave of guesses, each from another address, several at once. */
async function guessed(email: string, count: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let from = 0; from < count; from += 5) {
    const at = Array.from({ length: Math.min(5, count - from) }, (_, one) => signIn(stranger(), email, `guess number ${from + one}`));
    statuses.push(...(await Promise.all(at)).map(({ status }) => status));
  }
  return statuses;
}

const said = ({ status, body, headers }: Answer): unknown => {
  const { instance: _, facts: __, ...rest } = body as unknown as Record<string, unknown>;
  return { status, rest, cookies: headers.getSetCookie().length, waits: headers.has('retry-after') };
};

describe('many addresses that guess at one password', () => {
  it('have thirty tries together, over all processes, and then not even the right one counts', async () => {
    const { email } = await api.person('Gwen Guessed');
    expect(await guessed(email, TRIES)).toEqual(Array<number>(TRIES).fill(401));
    for (const _ of urls) expect((await signIn(stranger(), email)).status).toBe(429);
  });

  it('hear the same of an address that nobody has an account under', async () => {
    const { email } = await api.person('Kim Known');
    const [known, unknown] = [await guessed(email, TRIES + 2), await guessed('nobody.at.all@people.example', TRIES + 2)];
    expect(unknown.toSorted()).toEqual(known.toSorted());
    expect(said(await signIn(stranger(), 'nobody.at.all@people.example'))).toEqual(said(await signIn(stranger(), email)));
  });

  it('keep nobody out of a browser that has signed in before, from wherever it is used', async () => {
    const { email } = await api.person('Olive Owner');
    const own = stranger();
    expect((await signIn(own, email)).status).toBe(200);
    await own.delete('/api/session');
    expect((await guessed(email, TRIES + 1)).filter((status) => status === 429)).not.toEqual([]);
    expect((await signIn(own, email, 'a slip')).status).toBe(401);
    expect((await signIn(own, email)).status).toBe(200);
    expect((await signIn(stranger(), email)).status).toBe(429);
  });

  it('leave the owner of a new browser the link to choose a new password', async () => {
    const { email } = await api.person('Nora New');
    await guessed(email, TRIES + 1);
    const browser = stranger();
    expect((await signIn(browser, email)).status).toBe(429);
    expect((await browser.post('/api/password-resets', { email })).status).toBe(202);
    await api.workOff();
    const token = api.mails.linkTokenTo(email, 'reset-password');
    expect((await browser.post(`/api/password-resets/${token}`, { password: NEW })).status).toBe(204);
    expect((await signIn(browser, email, NEW)).status).toBe(200);
    expect((await signIn(stranger(), email, NEW)).status).toBe(429);
  });

  it('are told of to the owner once, and of nobody to nobody', async () => {
    const { email } = await api.person('Tess Told');
    const sent = api.mails.to('nobody.told@people.example').length;
    await guessed(email, TRIES + 5);
    await guessed('nobody.told@people.example', TRIES + 5);
    await api.workOff();
    expect(api.mails.to(email).map(({ subject }) => subject)).toEqual(['Wrong passwords were tried for your account']);
    expect(api.mails.to(email)[0]?.text).toContain('/forgotten-password');
    expect(api.mails.to('nobody.told@people.example')).toHaveLength(sent);
  });

  it('are forgiven in time', async () => {
    const { email } = await api.person('Lee Later');
    await guessed(email, TRIES + 1);
    await api.owner.query(`UPDATE throttle SET expire = expire - 3 * 60 * 60 * 1000 WHERE key LIKE 'sign-in-by-person-from-unknown-browsers:%'`);
    expect((await signIn(stranger(), email)).status).toBe(200);
  });
});

describe('somebody who signs in again and again from new browsers', () => {
  it('uses no tries up', async () => {
    const { email } = await api.person('Rita Roaming');
    await guessed(email, TRIES - 1);
    for (let time = 0; time < 3; time += 1) expect((await signIn(stranger(), email)).status).toBe(200);
    expect(await guessed(email, 1)).toEqual([401]);
    expect((await signIn(stranger(), email)).status).toBe(429);
  });
});

describe('a browser that has signed in before', () => {
  it('has ten tries of its own', async () => {
    const { email } = await api.person('Ten Tries');
    const own = stranger();
    await signIn(own, email);
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) statuses.push((await signIn(own, email, 'a guess')).status);
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    expect((await signIn(stranger(), email)).status).toBe(200);
  });

  it('is known at its own account alone', async () => {
    const [one, other] = [await api.person('One Account'), await api.person('Other Account')];
    const own = stranger();
    await signIn(own, one.email);
    await guessed(other.email, TRIES + 1);
    expect((await signIn(own, other.email)).status).toBe(429);
  });

  it('is known at each account that signed in with it', async () => {
    const [one, other] = [await api.person('Early Shift'), await api.person('Late Shift')];
    const desk = stranger();
    for (const { email } of [one, other]) await signIn(desk, email);
    for (const { email } of [one, other]) {
      await guessed(email, TRIES + 1);
      expect((await signIn(desk, email)).status).toBe(200);
    }
  });

  it('is nobody to an account whose password was changed elsewhere, and known where it was changed', async () => {
    const { email } = await api.person('Chester Changed');
    const [old, own] = [stranger(), stranger()];
    for (const browser of [old, own]) await signIn(browser, email);
    expect((await own.put('/api/me/password', { current: PASSWORD, password: NEW })).status).toBe(204);
    await guessed(email, TRIES + 1);
    expect((await signIn(old, email, NEW)).status).toBe(429);
    expect((await signIn(own, email, NEW)).status).toBe(200);
  });

  it('shows it by a cookie that scripts and other sites cannot use, that names nobody and cannot be made up', async () => {
    const { email, personId, name } = await api.person('Cora Cookie');
    const { headers } = await signIn(stranger(), email);
    const cookie = headers.getSetCookie().find((one) => one.startsWith('isp-known=')) ?? '';
    expect(cookie).toMatch(/^isp-known=[\w-]{22}\.[0-9a-z]+\.[\w-]{43}; Max-Age=7776000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    for (const told of [email, personId, name]) expect(decodeURIComponent(cookie)).not.toContain(told);
    await guessed(email, TRIES + 1);
    const value = cookie.split(';')[0]?.split('=')[1] ?? '';
    const [id = '', until = '', mac = ''] = value.split('.');
    const made = [`${id}.${until}.${mac.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`, `${id}.zzzzzz.${mac}`, `${'x'.repeat(22)}.${until}.${mac}`, '..', '~~~', 'x'];
    for (const shown of made) expect((await signIn(await showing(shown), email)).status).toBe(429);
    expect((await signIn(await showing(['x', value, '..'].join('~')), email)).status).toBe(200);
  });

  it('is known for ninety days, and no longer', async () => {
    const { email } = await api.person('Lapsed Browser');
    const own = stranger();
    await signIn(own, email);
    await own.delete('/api/session');
    await guessed(email, TRIES + 1);
    const now = api.clock.now();
    api.clock.moveTo('2027-06-01');
    expect((await signIn(own, email)).status).toBe(429);
    api.clock.moveTo(now);
    expect((await signIn(own, email)).status).toBe(200);
  });
});
