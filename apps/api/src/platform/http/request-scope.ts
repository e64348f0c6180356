import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

/** What one request carries with it, through pages, API and log. */
export interface RequestScope {
  readonly requestId: string;
}

const scopes = new AsyncLocalStorage<RequestScope>();
const carried = new WeakMap<object, RequestScope>();

/** The scope of the request being answered; `undefined` outside one (a job, a script). */
export function requestScope(): RequestScope | undefined {
  return scopes.getStore();
}

/** Lets what arrives on this connection, made by ourselves, keep the scope of the request that caused it. */
export function carryScope(connection: object, scope: RequestScope): void {
  carried.set(connection, scope);
}

/**
 * Gives every request an id. A page's own calls to the API keep the page's; an id sent by a caller is not believed,
 * so that nobody can write another request's id into the audit trail.
 */
export const nameRequest: RequestHandler = (request, response, next) => {
  const scope = carried.get(request.socket) ?? { requestId: randomUUID() };
  response.setHeader('X-Request-Id', scope.requestId);
  scopes.run(scope, next);
};
