import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../../apps/api/src/create-app.js';
import { readConfig } from '../../apps/api/src/platform/config/index.js';
import type { AddressInfo } from 'node:net';
import { confirm, follow, outForSignature } from '../support/protocol-situations.js';
import { PASSWORD, startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';
import { Agent } from '../support/agent.js';

const FIREFOX = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0' };
const PHONE = { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1' };

interface Sessions {
  readonly total: number;
  readonly items: readonly { readonly id: string; readonly browser: string; readonly startedAt: string; readonly seenAt: string; readonly current: boolean }[];
}

let api: RunningApi;
/** Closed last: both register how to sign in with the one passport of this process, and the later counts. */
let second: NestExpressApplication | null = null;

beforeAll(async () => {
  api = await startApi();
});

afterAll(async () => {
  await second?.close();
  await api.stop();
});

async function signIn(email: string, headers: Record<string, string>, browser = api.browser()): Promise<Agent> {
  expect((await browser.post('/api/session', { email, password: PASSWORD }, headers)).status).toBe(200);
  return browser;
}

const listed = async (agent: Agent): Promise<Sessions> => (await agent.get<Sessions>('/api/me/sessions')).body;
const isSignedIn = async (agent: Agent): Promise<boolean> => (await agent.get('/api/session')).body['person'] !== null;

describe('sessions', () => {
  it('are listed to their owner alone, in words, this one marked, and no cookie can be made of what is shown', async () => {
    const { email } = await api.person('Sara Sessions');
    const desk = await signIn(email, FIREFOX);
    const phone = await signIn(email, PHONE);
    const other = await signIn((await api.person('Otto Other')).email, FIREFOX);
    const { total, items } = await listed(desk);
    expect(total).toBe(2);
    expect(items.map(({ browser, current }) => [browser, current])).toEqual(expect.arrayContaining([['Firefox on Windows', true], ['Safari on iPhone', false]]));
    for (const { startedAt, seenAt } of items) expect(Math.abs(Date.parse(startedAt) - Date.parse(seenAt))).toBeLessThan(120_000);
    const { rows } = await api.owner.query<{ sid: string }>('SELECT sid FROM session');
    expect(rows.filter(({ sid }) => JSON.stringify(items).includes(sid))).toEqual([]);
    expect((await listed(other)).total).toBe(1);
    expect((await other.delete(`/api/me/sessions/${items[0]?.id ?? ''}`)).status).toBe(404);
    expect(await isSignedIn(phone)).toBe(true);
  });

  it('are ended one by one, or all but this one', async () => {
    const { email, personId } = await api.person('Ella Ending');
    const [desk, phone, library] = [await signIn(email, FIREFOX), await signIn(email, PHONE), await signIn(email, FIREFOX)];
    const lost = (await listed(desk)).items.find(({ browser }) => browser === 'Safari on iPhone');
    expect((await desk.delete(`/api/me/sessions/${lost?.id ?? ''}`)).status).toBe(204);
    expect(await isSignedIn(phone)).toBe(false);
    const ended = async () => (await api.recordOf(personId)).map(({ type }) => type).filter((type) => type === 'person.signed-out-elsewhere');
    expect(await ended()).toHaveLength(1);
    expect((await desk.delete(`/api/me/sessions/${lost?.id ?? ''}`)).status).toBe(404);
    expect(await ended()).toHaveLength(1);
    expect((await desk.delete('/api/me/sessions')).status).toBe(204);
    expect([await isSignedIn(desk), await isSignedIn(library)]).toEqual([true, false]);
    expect(await ended()).toEqual(['person.signed-out-elsewhere', 'person.signed-out-elsewhere']);
  });

  it('end in every process at once', async () => {
    second = await createApp(
      readConfig({
        NODE_ENV: 'test',
        DATABASE_URL: api.database.url,
        MAIL_SERVER: api.mails.url,
        TRUSTED_PROXIES: '1',
        APP_SECRET: 'the secret of every test, never used elsewhere',
      }),
      { clock: api.clock, pages: false },
    );
    await second.listen(0, '127.0.0.1');
    const { email } = await api.person('Tina Twoprocesses');
    const here = await signIn(email, FIREFOX);
    const elsewhere = new Agent(`http://127.0.0.1:${(second.getHttpServer().address() as AddressInfo).port}`, '198.51.100.250');
    await signIn(email, PHONE, elsewhere);
    expect(await isSignedIn(elsewhere)).toBe(true);
    expect((await here.delete('/api/me/sessions')).status).toBe(204);
    expect(await isSignedIn(elsewhere)).toBe(false);
  });

  it('end with a change of password, but for the one that changed it, and are gone from the list', async () => {
    const { email } = await api.person('Chloe Changing');
    const [desk, phone] = [await signIn(email, FIREFOX), await signIn(email, PHONE)];
    expect((await desk.put('/api/me/password', { current: PASSWORD, password: 'another sentence entirely' })).status).toBe(204);
    expect([await isSignedIn(desk), await isSignedIn(phone)]).toEqual([true, false]);
    expect((await listed(desk)).items).toMatchObject([{ current: true }]);
  });

  it('are paged, and tell their true number past the end', async () => {
    const { email } = await api.person('Paula Paging');
    const desk = await signIn(email, FIREFOX);
    await signIn(email, PHONE);
    expect((await desk.get('/api/me/sessions?pageSize=1&page=9')).body).toMatchObject({ items: [], total: 2 });
  });
});

describe('what was confirmed in a browser', () => {
  it('is dropped when somebody else signs in there, and kept for whose it is', async () => {
    const protocol = await outForSignature(api);
    const [, party] = protocol.parties;
    if (party === undefined) throw new Error('No party');
    const holder = follow(api, party);
    await confirm(api, party, holder);
    const confirmed = async () => (await holder.browser.get(holder.path)).body['confirmed'];
    expect(await confirmed()).toBe(true);
    await api.person('Sam Themselves', { email: party.signatory.email });
    await signIn(party.signatory.email, FIREFOX, holder.browser);
    expect(await confirmed()).toBe(true);
    await signIn((await api.person('Nosy Neighbour')).email, FIREFOX, holder.browser);
    expect(await confirmed()).toBe(false);
    expect((await holder.browser.post(`${holder.path}/refusal`, { reason: 'Not theirs to say' })).status).not.toBe(201);
  });
});
