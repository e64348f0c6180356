import { createHash, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { standingNotice } from '@isp/guidance';
import { GOLDEN_RULES, KEY_QUESTIONS, RECORD_ROWS, type GivenToDecision } from '@isp/guidance/decision';
import express from 'express';
import { parse } from 'parse5';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { advisersOf, mountDecision } from '../../apps/api/src/decision/index.js';
import { FindPractice } from '../../apps/api/src/organisations/index.js';
import { startApi, unknownId } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

/** What `npm test -- build` made. */
const BUILT = resolve(import.meta.dirname, '../../apps/decision/build');
const LARGEST = 250 * 1024;

let api: RunningApi;
let service: Server;
let organisationId: string;

beforeAll(async () => {
  api = await startApi();
  const server = express();
  mountDecision(server, BUILT, advisersOf(() => api.part(FindPractice)));
  service = createServer(server);
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done));

  organisationId = await api.organisation('Example & Sons </script> Trust');
  const { agent } = await api.signedIn('Ada Administrator', { organisationId, roles: ['administrator'] });
  const adviser = { id: randomUUID(), name: 'Sam <b>Safe</b>', role: 'Designated lead', topics: ['safeguarding-children'], telephone: '01632 960001', email: 'sam@trust.example', reachable: 'Weekdays' };
  const practice = { statement: '', adoptedBy: '', adoptedOn: null, reviewOn: null, policies: [], advisers: [adviser] };
  expect((await agent.put(`/api/organisations/${organisationId}/practice`, practice, { 'if-match': '"0"' })).status).toBe(200);
});

afterAll(async () => {
  service.closeAllConnections();
  service.close();
  await api.stop();
});

const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`http://127.0.0.1:${(service.address() as AddressInfo).port}${path}`, init);
const documentAt = async (path: string): Promise<string> => (await ask(path)).text();
const givenIn = (document: string): GivenToDecision => JSON.parse(/<script type="application\/json" id="given">(.*?)<\/script>/.exec(document)?.[1] ?? '') as GivenToDecision;
const digestsOf = (document: string, element: RegExp): string[] => [...document.matchAll(element)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

/** Every attribute of the document, as name and value. */
function attributesIn(document: string): [string, string][] {
  type Node = { readonly attrs?: { name: string; value: string }[]; readonly childNodes?: Node[] };
  const within = (node: Node): [string, string][] => [...(node.attrs ?? []).map(({ name, value }): [string, string] => [name, value]), ...(node.childNodes ?? []).flatMap(within)];
  return within(parse(document) as unknown as Node);
}

describe('the document of the decision', () => {
  it('is under a policy of its own: it runs and looks as its digests say, asks for nothing and sends nothing', async () => {
    const answer = await ask('/decide');
    const document = await answer.text();
    const policy = Object.fromEntries((answer.headers.get('content-security-policy') ?? '').split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));
    expect(policy).toEqual({
      'default-src': ["'none'"],
      'script-src': digestsOf(document, /<script type="module">([\s\S]*?)<\/script>/g),
      'style-src': digestsOf(document, /<style>([\s\S]*?)<\/style>/g),
      'font-src': ['data:'],
      'img-src': ['data:'],
      'worker-src': ["'self'"],
      'connect-src': ["'none'"],
      'form-action': ["'none'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
    expect([policy['script-src'], policy['style-src']].map((digests) => digests?.length)).toEqual([1, 1]);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('has all that it needs within itself, and is not large', async () => {
    const document = await documentAt('/decide');
    const loaded = attributesIn(document).filter(([name, value]) => ['src', 'srcset', 'action', 'name', 'style'].includes(name) || (name === 'href' && value.startsWith('http')));
    expect(loaded.filter(([name, value]) => !(name === 'name' && ['viewport', 'theme-color', 'description'].includes(value)))).toEqual([]);
    expect(document).not.toMatch(/<form|<link rel="stylesheet|url\((?!["']?data:)|@import|sourceMappingURL/);
    expect(Buffer.byteLength(document)).toBeLessThan(LARGEST);
  });

  it('knows the sources that its questions name, and no more', async () => {
    const { sources } = givenIn(await documentAt('/decide'));
    expect(sources['cwsa-2026']).toEqual({ title: "Children's Wellbeing and Schools Act 2026, section 4", publisher: 'legislation.gov.uk', dated: '2026-04-29' });
    expect(sources['samaritans']).toBeUndefined();
  });

  it('brings the advisers of the organisation that is asked for, whatever is in their names', async () => {
    const document = await documentAt(`/decide?organisation=${organisationId}`);
    expect(givenIn(document).advisers).toEqual({
      organisation: 'Example & Sons </script> Trust',
      named: [{ name: 'Sam <b>Safe</b>', role: 'Designated lead', telephone: '01632 960001', email: 'sam@trust.example', reachable: 'Weekdays' }],
    });
    expect(digestsOf(document, /<script type="module">([\s\S]*?)<\/script>/g)).toEqual(digestsOf(await documentAt('/decide'), /<script type="module">([\s\S]*?)<\/script>/g));
  });

  it.each(['?organisation=', '?organisation=1%27%20OR%201=1', `?organisation=${unknownId()}`, `?organisation=${unknownId()}&organisation=2`, '?other=1'])('is the same for %s', async (query) => {
    expect(await documentAt(`/decide${query}`)).toBe(await documentAt('/decide'));
  });

  it('comes all the same while every connection to the database is taken, only without the advisers', async () => {
    const pool = (api.part(DataSource).driver as unknown as { readonly master: Pool }).master;
    const taken = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
    try {
      const begun = performance.now();
      expect(await documentAt(`/decide?organisation=${organisationId}`)).toBe(await documentAt('/decide'));
      expect(performance.now() - begun).toBeLessThan(5_000);
    } finally {
      for (const connection of taken) connection.release();
    }
    expect(givenIn(await documentAt(`/decide?organisation=${organisationId}`)).advisers).not.toBeNull();
  }, 30_000);

  it('says at its foot that no protocol is needed', async () => {
    expect(/<footer[\s\S]*<\/footer>/.exec(await documentAt('/decide'))?.[0]).toContain(standingNotice('oneLine').paragraphs[0]);
  });

  it('has a form to print for whoever comes without scripts, with the questions, the rules and the notice', async () => {
    const document = await documentAt('/decide');
    const form = /<noscript>([\s\S]*)<\/noscript>/.exec(document)?.[1] ?? '';
    for (const words of [...KEY_QUESTIONS, ...GOLDEN_RULES].map(({ text }) => text)) expect(form).toContain(words);
    for (const { heading } of RECORD_ROWS) expect(form).toContain(`<dt>${heading}</dt>`);
    expect(form).toContain(standingNotice('oneLine').paragraphs[0]);
  });
});

describe('its worker', () => {
  it('may serve /decide, may ask this service alone, and is named by the document that it keeps', async () => {
    const answer = await ask('/decide/worker.js');
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(answer.headers.get('service-worker-allowed')).toBe('/decide');
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; connect-src 'self'");
    const version = createHash('sha256').update(await documentAt('/decide')).digest('hex').slice(0, 16);
    expect(await answer.text()).toContain(version);
  });
});

it('is not served unbuilt', () => {
  expect(() => mountDecision(express(), import.meta.dirname, async () => null)).toThrow('The decision is not built');
});
