import { request as send, type IncomingMessage, type Server } from 'node:http';
import { duplexPair } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Request as PageRequest, Response as PageResponse } from 'express';
import { traceHeaders } from '../tracing/tracing.js';
import { carryScope, requestScope } from './request-scope.js';

const WITHOUT_BODY = new Set([204, 205, 304]);
const GIVEN_ON = ['user-agent', 'accept-language'];

/**
 * A `fetch` that reaches the API without a network: over a pair of streams into the same application, as the person
 * who asked for the page. Their cookies, address and request id go in; cookies that come back go to the page's
 * response, and to the calls after it (a sign-in changes the session that the next call must use).
 *
 * @param api the server that answers; it need not be listening.
 * @param page the page's request.
 * @param response the page's response.
 */
export function inProcessFetch(api: Server, page: PageRequest, response: PageResponse): (call: Request) => Promise<Response> {
  const cookies = parseCookies(page.headers.cookie);

  return async (call) => {
    const answer = await dispatch(api, page, call, cookies);
    for (const cookie of answer.headers['set-cookie'] ?? []) {
      cookies.set(...splitPair(cookie.split(';', 1)[0] ?? ''));
      if (!response.headersSent) response.append('Set-Cookie', cookie);
    }
    const status = answer.statusCode ?? 500;
    const body = await buffer(answer);
    return new Response(WITHOUT_BODY.has(status) ? null : new Uint8Array(body), {
      status,
      statusText: answer.statusMessage ?? '',
      headers: pairs(answer.rawHeaders),
    });
  };
}

async function dispatch(
  api: Server,
  page: PageRequest,
  call: Request,
  cookies: ReadonlyMap<string, string>,
): Promise<IncomingMessage> {
  const { pathname, search, host } = new URL(call.url);
  const body = Buffer.from(await call.arrayBuffer());
  const headers: Record<string, string> = { ...Object.fromEntries(call.headers), ...traceHeaders(), host, connection: 'close' };
  for (const name of GIVEN_ON) {
    const given = page.get(name);
    if (given !== undefined) headers[name] ??= given;
  }
  if (body.length > 0) headers['content-length'] = String(body.length);
  if (cookies.size > 0) headers['cookie'] = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  return new Promise((resolve, reject) => {
    const outgoing = send({
      method: call.method,
      path: pathname + search,
      headers,
      signal: call.signal,
      createConnection: () => connect(api, page),
    });
    outgoing.once('response', resolve);
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

/** One end of a connection to the API that looks, at the other, as if it came from whoever asked for the page. */
function connect(api: Server, page: PageRequest): ReturnType<typeof duplexPair>[0] {
  const [near, far] = duplexPair();
  Object.assign(far, { remoteAddress: page.ip, encrypted: page.secure });
  const scope = requestScope();
  if (scope !== undefined) carryScope(far, scope);
  api.emit('connection', far);
  return near;
}

function parseCookies(header: string | undefined): Map<string, string> {
  const found = (header ?? '').split(';').map((pair) => splitPair(pair.trim()));
  return new Map(found.filter(([name]) => name !== ''));
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? ['', ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as [string, string]] : []));
}
