import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema.js';

/** A typed client of this service's API: every path, parameter, body and response comes from openapi.json. */
export type ApiClient = Client<paths>;

/**
 * Makes the one client through which pages, and anybody else, reach the API.
 *
 * @param fetch how a request travels: the browser's own `fetch`, or on the server one that dispatches in process.
 * @param origin scheme, host and port in front of `/api`, without a trailing slash.
 * @returns a client whose calls resolve to `{ data, error, response }`; a refusal of the API is in `error`, never thrown.
 */
export function createApiClient(fetch: (request: Request) => Promise<Response>, origin: string): ApiClient {
  return createClient<paths>({ baseUrl: origin, fetch });
}
