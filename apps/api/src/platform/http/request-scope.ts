import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';

/** What one request carries with it, through pages, API, jobs and log. */
export interface RequestScope {
  readonly requestId: string;
  /** The job that runs because of it. */
  readonly jobId?: string;
}

/** An id that a proxy gives: a UUID, or 32 hexadecimal digits. Nothing else is one, so that no id says anything about anybody. */
const GIVEN_ID = /^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

const scopes = new AsyncLocalStorage<RequestScope>();
const carried = new WeakMap<object, RequestScope>();

/** The scope of the request being answered, or of the job being done; `undefined` outside both. */
export function requestScope(): RequestScope | undefined {
  return scopes.getStore();
}

/** Does something as part of a request. */
export function inScope<T>(scope: RequestScope, work: () => T): T {
  return scopes.run(scope, work);
}

/** Lets what arrives on this connection, made by ourselves, keep the scope of the request that caused it. */
export function carryScope(connection: object, scope: RequestScope): void {
  carried.set(connection, scope);
}

/** Whether a connection is one that we made ourselves, for a page. */
export function isCarried(connection: object): boolean {
  return carried.has(connection);
}

/** Whether a text can be the id of a request. */
export function isRequestId(text: string): boolean {
  return GIVEN_ID.test(text);
}

/**
 * Gives every request an id, in the answer too. A page's own calls to the API keep the page's. An id that is sent is believed
 * of a proxy that is trusted, and of nobody else: nobody can write another request's id into the log.
 *
 * @param behindProxy whether whoever connects to this process is such a proxy.
 */
export function nameRequest(behindProxy: boolean): RequestHandler {
  return (request, response, next) => {
    const scope = carried.get(request.socket) ?? { requestId: (behindProxy ? givenId(request) : null) ?? randomUUID() };
    response.setHeader('X-Request-Id', scope.requestId);
    scopes.run(scope, next);
  };
}

function givenId(request: Request): string | null {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && isRequestId(given) ? given.toLowerCase() : null;
}
