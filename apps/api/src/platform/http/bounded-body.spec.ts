import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { boundedBody } from './bounded-body.js';

const MB = 1024 * 1024;
let server: Server;
let reached = 0;

beforeAll(async () => {
  const pages = express();
  pages.use(boundedBody(async ({ headers }) => headers.cookie === 'signed=in'));
  pages.use((_request, response) => {
    reached += 1;
    response.status(204).end();
  });
  server = createServer(pages).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
beforeEach(() => {
  reached = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The status of an answer to a form of which the head alone is sent. */
function statusOf(path: string, headers: Record<string, string>, cookie = 'signed=in'): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = ask({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, method: 'POST', path, headers: { ...headers, cookie } });
    sent.once('response', (response) => {
      sent.destroy();
      resolve(response.statusCode ?? 0);
    });
    sent.once('error', reject);
    sent.flushHeaders();
  });
}

describe('a form sent to a page', () => {
  it.each([
    ['/sign-in', MB],
    ['/protocols/7/paper-signature', 11 * MB],
    ['/protocols/7/paper-signature.data', 11 * MB],
  ])('reaches %s with as many bytes as it takes', async (path, bytes) => {
    expect([await statusOf(path, { 'content-length': String(bytes) }), reached]).toEqual([204, 1]);
  });

  it.each([
    ['/sign-in', 2_000 * MB],
    ['/sign-in', MB + 1],
    ['/protocols/7/paper-signature/more', MB + 1],
    ['/protocols/7/paper-signature', 11 * MB + 1],
  ])('is refused by %s when it is larger, before it is sent', async (path, bytes) => {
    expect([await statusOf(path, { 'content-length': String(bytes) }), reached]).toEqual([413, 0]);
  });

  it('of the size of a scan is taken from nobody who is not signed in', async () => {
    const answer = await statusOf('/protocols/7/paper-signature', { 'content-length': String(2 * MB) }, 'of=a-visitor');
    expect([answer, reached]).toEqual([413, 0]);
  });

  it('is refused when it does not say how long it is', async () => {
    expect([await statusOf('/sign-in', { 'transfer-encoding': 'chunked' }), reached]).toEqual([411, 0]);
  });
});
