import type { IncomingHttpHeaders } from 'node:http';
import type { Express, Request as ExpressRequest, Response as ExpressResponse } from 'express';
import inject from 'light-my-request';

const WITHOUT_BODY = new Set([204, 205, 304]);
const NOT_FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded'];

/**
 * A `fetch` that reaches the API without a network: it dispatches into the same Express application, as the person who
 * asked for the page. Their cookies and address go in; cookies that come back go to the page's response, and to the
 * calls after it (a sign-in changes the session that the next call must use).
 *
 * @param server the application that holds both pages and API.
 * @param request the page's request, @param response its response.
 */
export function inProcessFetch(
  server: Express,
  request: ExpressRequest,
  response: ExpressResponse,
): (call: Request) => Promise<Response> {
  const cookies = parseCookies(request.headers.cookie);

  return async (call) => {
    const { pathname, search, host } = new URL(call.url);
    const headers: IncomingHttpHeaders = { ...Object.fromEntries(call.headers), host };
    for (const name of NOT_FORWARDED) headers[name] = undefined;
    // Without it the session's cookie, which is for https alone, would not be set.
    headers['x-forwarded-proto'] = request.protocol;
    for (const name of ['user-agent', 'accept-language']) headers[name] ??= request.get(name);
    if (cookies.size > 0) headers.cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

    const body = call.body === null ? undefined : Buffer.from(await call.arrayBuffer());
    const answer = await inject(server as inject.DispatchFunc, {
      method: call.method,
      url: pathname + search,
      headers: definedOnly(headers),
      remoteAddress: request.ip ?? '127.0.0.1',
      ...(body === undefined ? {} : { payload: body }),
    });

    const set = [answer.headers['set-cookie'] ?? []].flat();
    for (const cookie of set) {
      const [name, value] = splitPair(cookie.split(';', 1)[0] ?? '');
      cookies.set(name, value);
      if (!response.headersSent) response.append('Set-Cookie', cookie);
    }
    return new Response(WITHOUT_BODY.has(answer.statusCode) ? null : new Uint8Array(answer.rawPayload), {
      status: answer.statusCode,
      statusText: answer.statusMessage,
      headers: responseHeaders(answer.headers),
    });
  };
}

function parseCookies(header: string | undefined): Map<string, string> {
  const pairs = (header ?? '').split(';').map((pair) => splitPair(pair.trim()));
  return new Map(pairs.filter(([name]) => name !== ''));
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? ['', ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

function definedOnly(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(headers).filter((entry) => entry[1] !== undefined)) as Record<
    string,
    string | string[]
  >;
}

function responseHeaders(given: Record<string, string | string[] | number | undefined>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    for (const one of [value ?? []].flat()) headers.append(name, String(one));
  }
  return headers;
}
