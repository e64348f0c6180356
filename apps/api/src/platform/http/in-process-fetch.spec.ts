import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Request as PageRequest, type Response as PageResponse } from 'express';
import { inProcessFetch, nameRequest } from './index.js';

type Fetch = (call: Request) => Promise<Response>;
type Page = (fetch: Fetch, request: PageRequest, response: PageResponse) => Promise<unknown>;

let close: () => void = () => undefined;
afterEach(() => {
  close();
});

/** A server with an API under /api, and one page at / that does what the test says. Returns the page's response. */
async function askForPage(page: Page, headers: Record<string, string> = {}): Promise<Response> {
  const server = express();
  server.set('trust proxy', 1);
  server.use(nameRequest(false));
  const api = createServer(server);
  server.get('/', async (request, response) => {
    response.json(await page(inProcessFetch(api, request, response), request, response));
  });
  server.use('/api', express.json());
  server.all('/api/echo', (request, response) => {
    response.json({
      method: request.method,
      query: request.query,
      body: request.body as unknown,
      cookie: request.headers.cookie ?? null,
      agent: request.headers['user-agent'],
      address: request.ip,
      protocol: request.protocol,
      host: request.host,
      requestId: response.getHeader('X-Request-Id'),
    });
  });
  server.get('/api/sign-in', (_request, response) => {
    response.cookie('session', 'new', { httpOnly: true }).cookie('csrf', 'token').status(204).end();
  });
  const listening = server.listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  close = () => listening.close();
  return fetch(`http://127.0.0.1:${String((listening.address() as AddressInfo).port)}/`, { headers });
}

const echo = async (fetch: Fetch, init?: RequestInit): Promise<unknown> =>
  (await fetch(new Request('http://service.example:8080/api/echo?a=1&b=%20', init))).json();

describe('a page that calls the API in process', () => {
  it('arrives as the person who asked for the page', async () => {
    const page = await askForPage((fetch) => echo(fetch), {
      cookie: 'session=old; other=1',
      'user-agent': 'A browser',
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'https',
    });
    expect(await page.json()).toMatchObject({
      cookie: 'session=old; other=1',
      agent: 'A browser',
      address: '203.0.113.9',
      protocol: 'https',
      host: 'service.example:8080',
      requestId: page.headers.get('x-request-id'),
      query: { a: '1', b: ' ' },
    });
  });

  it('does not believe a request id that somebody sends', async () => {
    const page = await askForPage((fetch) => echo(fetch), { 'x-request-id': 'forged' });
    expect(await page.json()).not.toMatchObject({ requestId: 'forged' });
  });

  it('carries a body', async () => {
    const page = await askForPage((fetch) =>
      echo(fetch, { method: 'PUT', body: JSON.stringify({ name: 'Ynys Môn' }), headers: { 'content-type': 'application/json' } }),
    );
    expect(await page.json()).toMatchObject({ method: 'PUT', body: { name: 'Ynys Môn' } });
  });

  it('hands cookies on to the page, and uses them in its next call', async () => {
    const page = await askForPage(
      async (fetch) => {
        const { status } = await fetch(new Request('http://service.example/api/sign-in'));
        return { status, after: await echo(fetch) };
      },
      { cookie: 'session=old' },
    );
    expect(page.headers.getSetCookie()).toEqual(['session=new; Path=/; HttpOnly', 'csrf=token; Path=/']);
    expect(await page.json()).toMatchObject({ status: 204, after: { cookie: 'session=new; csrf=token' } });
  });

  it('tells an answer that is no success from one that is', async () => {
    const page = await askForPage(async (fetch) => {
      const { ok, status } = await fetch(new Request('http://service.example/api/nowhere'));
      return { ok, status };
    });
    expect(await page.json()).toEqual({ ok: false, status: 404 });
  });
});
