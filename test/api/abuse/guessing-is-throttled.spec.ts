import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../../../apps/api/src/create-app.js';
import { Config } from '../../../apps/api/src/platform/config/index.js';
import { Agent } from '../../support/agent.js';
import type { Answer } from '../../support/agent.js';
import { follow, outForSignature } from '../../support/protocol-situations.js';
import type { TestParty } from '../../support/protocol-situations.js';
import { PASSWORD, startApi } from '../../support/start-api.js';
import type { RunningApi } from '../../support/start-api.js';

let api: RunningApi;
let second: NestExpressApplication;
let urls: readonly string[];

beforeAll(async () => {
  api = await startApi();
  second = await createApp(api.part(Config), { clock: api.clock, pages: false });
  await second.listen(0, '127.0.0.1');
  urls = [api.url, `http://127.0.0.1:${(second.getHttpServer().address() as AddressInfo).port}`];
});

afterAll(async () => {
  await second.close();
  await api.stop();
});

/** Somebody at an address, asking one process after the other. */
function attacker(address: string): { readonly post: (path: string, body?: unknown) => Promise<Answer> } {
  const agents = urls.map((url) => new Agent(url, address));
  let turn = 0;
  return {
    post: (path, body) => {
      turn += 1;
      return (agents[turn % agents.length] as Agent).post(path, body);
    },
  };
}

async function guesses(address: string, email: string, count: number): Promise<number[]> {
  const { post } = attacker(address);
  const statuses: number[] = [];
  for (let attempt = 0; attempt < count; attempt += 1) statuses.push((await post('/api/session', { email, password: `guess number ${attempt}` })).status);
  return statuses;
}

describe('whoever guesses at a password', () => {
  it('has ten tries over all processes together, and then not even the right one counts', async () => {
    const { email } = await api.person('Gus Guessed');
    expect(await guesses('203.0.113.1', email, 11)).toEqual([...Array<number>(10).fill(401), 429]);
    for (const url of urls) expect((await new Agent(url, '203.0.113.1').post('/api/session', { email, password: PASSWORD })).status).toBe(429);
  });

  it('keeps its owner out from no other address', async () => {
    const { email } = await api.person('Olive Owner');
    await Promise.all(['203.0.113.10', '203.0.113.11'].map((address) => guesses(address, email, 11)));
    expect((await new Agent(api.url, '198.51.100.7').post('/api/session', { email, password: PASSWORD })).status).toBe(200);
  });

  it('gains nothing by naming other addresses as their own', async () => {
    const { email } = await api.person('Fred Forwarded');
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      const agent = new Agent(api.url, `192.0.2.${attempt}, 203.0.113.20`);
      statuses.push((await agent.post('/api/session', { email: attempt % 2 === 0 ? email : ` ${email.toUpperCase()}`, password: 'a guess' })).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });

  it('gains nothing by the other addresses of their own network', async () => {
    const { email } = await api.person('Six Guessed');
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      statuses.push((await new Agent(api.url, `2001:db8:1:2:${attempt}::${attempt}`).post('/api/session', { email, password: 'a guess' })).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    expect((await new Agent(api.url, '2001:db8:1:3::1').post('/api/session', { email, password: PASSWORD })).status).toBe(200);
  });

  it('has a hundred tries over all people together', async () => {
    const { post } = attacker('203.0.113.30');
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 101; attempt += 1) statuses.push((await post('/api/session', { email: `nobody.${attempt}@people.example`, password: 'x'.repeat(201) })).status);
    expect(statuses.slice(0, 100)).toEqual(Array<number>(100).fill(401));
    expect(statuses.at(-1)).toBe(429);
  });

  it('has a password of any length refused as quickly as a short one', async () => {
    const { email } = await api.person('Lena Long');
    const before = performance.now();
    const { status } = await new Agent(api.url, '203.0.113.40').post('/api/session', { email, password: 'ﷺ'.repeat(300_000) });
    expect(status).toBe(401);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describe('whoever guesses at a one-time code', () => {
  it('has five tries at it and twenty with the link, over all processes together', async () => {
    const protocol = await outForSignature(api);
    const party = protocol.parties[1] as TestParty;
    const { path } = follow(api, party);
    const { post } = attacker('203.0.113.50');
    expect((await post(`${path}/codes`)).status).toBe(202);
    const answers: Answer[] = [];
    for (let attempt = 0; attempt < 21; attempt += 1) answers.push(await post(`${path}/confirmation`, { code: '000000' }));
    expect(answers.slice(0, 6).map(({ body }) => body['facts']?.['attemptsLeft'])).toEqual([4, 3, 2, 1, 0, 0]);
    expect(answers.at(-1)?.status).toBe(429);
  });
});

describe('many addresses with one personal link', () => {
  it('have twenty tries at its codes together', async () => {
    const protocol = await outForSignature(api);
    const { path } = follow(api, protocol.parties[1] as TestParty);
    expect((await attacker('203.0.113.70').post(`${path}/codes`)).status).toBe(202);
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 21; attempt += 1) statuses.push((await attacker(`203.0.113.${80 + attempt}`).post(`${path}/confirmation`, { code: '000000' })).status);
    expect(statuses).toEqual([...Array<number>(20).fill(422), 429]);
  });
});

describe('whoever guesses at personal links', () => {
  it('is stopped over all processes together, while a real link still opens from elsewhere', async () => {
    const protocol = await outForSignature(api);
    const { path } = follow(api, protocol.parties[1] as TestParty);
    const agents = urls.map((url) => new Agent(url, '203.0.113.60'));
    let last = 0;
    for (let attempt = 0; attempt < 302 && last !== 429; attempt += 1) last = (await (agents[attempt % 2] as Agent).get(`/api/signing/${String(attempt).padStart(43, 'x')}`)).status;
    expect(last).toBe(429);
    expect((await api.browser().get(path)).status).toBe(200);
  });
});
