import { Agent } from '../../support/agent.js';
import { startApi } from '../../support/start-api.js';
import type { RunningApi } from '../../support/start-api.js';
import { servePages } from '../abuse/served-pages.js';
import type { ServedPages } from '../abuse/served-pages.js';
import { exchange } from './raw-exchange.js';
import { WrittenRows } from './written-rows.js';

let api: RunningApi;
let pages: ServedPages;
let written: WrittenRows;
let session: readonly string[];

beforeAll(async () => {
  api = await startApi();
  pages = await servePages(api);
  const { agent } = await api.signedIn('Hetty Header', { platformAdministrator: true });
  session = Object.entries(await agent.sessionHeaders()).map(([name, value]) => `${name}: ${value}`);
  written = await WrittenRows.watch(api.owner);
});

afterAll(async () => {
  await pages.stop();
  await api.stop();
});

const CRLF = '\r\n';
/** A change that would be done, but for what is wrong around it. */
const RENAME = JSON.stringify({ name: 'Half Written' });

function change(...headers: readonly string[]): string {
  return ['PUT /api/me HTTP/1.1', 'Host: service.example', ...session, 'Content-Type: application/json', ...headers].join(CRLF) + CRLF + CRLF;
}

function chunked(chunks: string): string {
  return change('Transfer-Encoding: chunked') + chunks;
}

const UNREADABLE: readonly (readonly [string, () => string])[] = [
  ['a line that is no request', () => `nonsense${CRLF}${CRLF}`],
  ['bytes of another protocol', () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['the preface of HTTP/2', () => `PRI * HTTP/2.0${CRLF}${CRLF}SM${CRLF}${CRLF}`],
  ['a method that nobody knows', () => `FETCH /api/session HTTP/1.1${CRLF}Host: a${CRLF}${CRLF}`],
  ['a version that nobody knows', () => `GET /api/session HTTP/9.9${CRLF}Host: a${CRLF}${CRLF}`],
  ['a target with a blank in it', () => `GET /api/ses sion HTTP/1.1${CRLF}Host: a${CRLF}${CRLF}`],
  ['NUL in the target', () => `GET /api/\0session HTTP/1.1${CRLF}Host: a${CRLF}${CRLF}`],
  ['a header without a colon', () => `GET /api/session HTTP/1.1${CRLF}Host: a${CRLF}Nothing here${CRLF}${CRLF}`],
  ['a blank before the colon of a header', () => `GET /api/session HTTP/1.1${CRLF}Host: a${CRLF}Content-Length : 0${CRLF}${CRLF}`],
  ['NUL in a header', () => `GET /api/session HTTP/1.1${CRLF}Host: a${CRLF}Accept: a\0b${CRLF}${CRLF}`],
  ['a header with a lone carriage return', () => `GET /api/session HTTP/1.1${CRLF}Host: a${CRLF}Accept: a\rX: b${CRLF}${CRLF}`],
  ['a folded header', () => `GET /api/session HTTP/1.1${CRLF} Host: a${CRLF}${CRLF}`],
  ['two lengths that differ', () => change('Content-Length: 5', `Content-Length: ${RENAME.length}`) + RENAME],
  ['one length twice', () => change(`Content-Length: ${RENAME.length}`, `Content-Length: ${RENAME.length}`) + RENAME],
  ['a list of lengths', () => change(`Content-Length: ${RENAME.length}, ${RENAME.length}`) + RENAME],
  ['a length below nothing', () => change('Content-Length: -1') + RENAME],
  ['a length in letters', () => change('Content-Length: 0x10') + RENAME],
  ['a length beyond all numbers', () => change(`Content-Length: ${'9'.repeat(40)}`) + RENAME],
  ['both a length and chunks', () => change(`Content-Length: ${RENAME.length}`, 'Transfer-Encoding: chunked') + `${RENAME.length.toString(16)}${CRLF}${RENAME}${CRLF}0${CRLF}${CRLF}`],
  ['chunks that are chunked again', () => change('Transfer-Encoding: chunked, chunked') + `${RENAME.length.toString(16)}${CRLF}${RENAME}${CRLF}0${CRLF}${CRLF}`],
  ['a coding that nobody knows, last', () => change('Transfer-Encoding: chunked, sideways') + RENAME],
  ['a size of a chunk that is none', () => chunked(`zz${CRLF}${RENAME}${CRLF}0${CRLF}${CRLF}`)],
  ['a size of a chunk beyond all numbers', () => chunked(`${'f'.repeat(20)}${CRLF}${RENAME}${CRLF}0${CRLF}${CRLF}`)],
  ['a size of a chunk below nothing', () => chunked(`-5${CRLF}${RENAME}${CRLF}0${CRLF}${CRLF}`)],
  ['a chunk longer than it says', () => chunked(`5${CRLF}${RENAME}${CRLF}0${CRLF}${CRLF}`)],
  ['a chunk with 100 kB of extensions', () => chunked(`${RENAME.length.toString(16)};${'x'.repeat(100_000)}${CRLF}${RENAME}${CRLF}0${CRLF}${CRLF}`)],
  ['a header of 100 kB', () => `GET /api/session HTTP/1.1${CRLF}Host: a${CRLF}X: ${'x'.repeat(100_000)}${CRLF}${CRLF}`],
  ['a cookie of 100 kB', () => `GET /api/session HTTP/1.1${CRLF}Host: a${CRLF}Cookie: isp-known=${'x~'.repeat(50_000)}${CRLF}${CRLF}`],
  ['a target of 100 kB', () => `GET /api/${'x'.repeat(100_000)} HTTP/1.1${CRLF}Host: a${CRLF}${CRLF}`],
  ['headers without end', () => `GET /api/session HTTP/1.1${CRLF}Host: a${CRLF}${`X: y${CRLF}`.repeat(20_000)}`],
  ['an expectation that nobody meets', () => change('Expect: a miracle', `Content-Length: ${RENAME.length}`) + RENAME],
];

describe.each([
  ['the service', () => api.url],
  ['the service with its pages', () => pages.url],
])('%s ends the connection, with a problem and nothing kept, on', (_, url) => {
  it.each(UNREADABLE)('%s', async (__, bytes) => {
    const answer = await exchange(url(), bytes());
    expect(answer.ended).toBe(true);
    expect([400, 408, 413, 417, 431]).toContain(answer.status);
    expect(answer.head.toLowerCase()).toContain('content-type: application/problem+json');
    expect(JSON.parse(answer.body)).toMatchObject({ status: answer.status, code: expect.stringMatching(/^[a-z-]+$/) });
    expect(answer.answers).toBe(1);
    expect(await written.since()).toEqual([]);
  });
});

describe('what can be understood in more than one way', () => {
  it.each([
    ['no host at all', `GET /api/session HTTP/1.1${CRLF}${CRLF}`],
    ['two hosts', `GET /api/session HTTP/1.1${CRLF}Host: a${CRLF}Host: b${CRLF}Connection: close${CRLF}${CRLF}`],
    ['a host that is none', `GET /sign-in HTTP/1.1${CRLF}Host: a b/@:c${CRLF}Connection: close${CRLF}${CRLF}`],
    ['a whole address of another host', `GET http://elsewhere.example/sign-in HTTP/1.1${CRLF}Host: service.example${CRLF}Connection: close${CRLF}${CRLF}`],
    ['a whole address of another host, of the API', `GET http://elsewhere.example/api/session HTTP/1.1${CRLF}Host: service.example${CRLF}Connection: close${CRLF}${CRLF}`],
    ['a whole address that is none', `GET http://[::1/sign-in HTTP/1.1${CRLF}Host: a${CRLF}Connection: close${CRLF}${CRLF}`],
    ['two slashes and a host', `GET //elsewhere.example/sign-in HTTP/1.1${CRLF}Host: a${CRLF}Connection: close${CRLF}${CRLF}`],
    ['an asterisk for a target', `OPTIONS * HTTP/1.1${CRLF}Host: a${CRLF}Connection: close${CRLF}${CRLF}`],
    ['a tunnel', `CONNECT elsewhere.example:443 HTTP/1.1${CRLF}Host: a${CRLF}${CRLF}`],
    ['another protocol asked for', `GET /sign-in HTTP/1.1${CRLF}Host: a${CRLF}Upgrade: websocket${CRLF}Connection: Upgrade, close${CRLF}${CRLF}`],
    ['lines that end with a line feed alone', 'GET /api/session HTTP/1.1\nHost: a\nConnection: close\n\n'],
    ['a trace', `TRACE /sign-in HTTP/1.1${CRLF}Host: a${CRLF}Connection: close${CRLF}${CRLF}`],
    ['a target with broken per cents', `GET /%zz%e0%a4%a HTTP/1.1${CRLF}Host: a${CRLF}Connection: close${CRLF}${CRLF}`],
    ['HTTP/0.9', `GET /api/session${CRLF}${CRLF}`],
    ['the version before', `GET /sign-in HTTP/1.0${CRLF}${CRLF}`],
  ])('%s: is answered or refused, leads nowhere else, and ends', async (_, bytes) => {
    for (const url of [api.url, pages.url]) {
      const answer = await exchange(url, bytes);
      expect(answer.ended).toBe(true);
      expect(answer.status).toBeLessThan(500);
      expect(answer.answers).toBeLessThanOrEqual(1);
      expect(answer.head).not.toContain('elsewhere.example');
    }
    expect(await written.since()).toEqual([]);
  });

  it('a second request in the body of the first is part of the body', async () => {
    const inner = `DELETE /api/session HTTP/1.1${CRLF}Host: a${CRLF}${CRLF}`;
    const answer = await exchange(api.url, `${change(`Content-Length: ${inner.length}`, 'Connection: close')}${inner}`);
    expect([answer.status, answer.answers]).toEqual([400, 1]);
    expect(await written.since()).toEqual([]);
  });
});

it.each([
  ['in its head', () => change(`Content-Length: ${RENAME.length}`).slice(0, -4)],
  ['in its body', () => change(`Content-Length: ${RENAME.length}`) + RENAME.slice(0, -1)],
  ['in a chunk', () => chunked(`${RENAME.length.toString(16)}${CRLF}${RENAME}`)],
])('a request that breaks off %s keeps nothing', async (_, bytes) => {
  const answer = await exchange(api.url, bytes(), true);
  expect(answer.ended).toBe(true);
  expect(answer.status).toBeLessThan(500);
  expect(await written.since()).toEqual([]);
});

it('the same change is done where nothing is wrong around it, and the service is alive', async () => {
  expect((await exchange(api.url, change(`Content-Length: ${RENAME.length}`, 'Connection: close') + RENAME)).status).toBe(204);
  expect(await written.since()).toContain('public.person');
  for (const url of [api.url, pages.url]) expect((await new Agent(url, '203.0.113.9').get('/api/health/live')).status).toBe(200);
});
