import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

/** What one request carries with it, through pages, API and log. */
export interface RequestScope {
  readonly requestId: string;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** The scope of the request being answered; `undefined` outside one (a job, a script). */
export function requestScope(): RequestScope | undefined {
  return scopes.getStore();
}

/**
 * Gives every request an id. A page's own calls to the API run inside the page's scope and keep its id; an id sent by
 * a caller is not believed, so that nobody can write another request's id into the audit trail.
 */
export const nameRequest: RequestHandler = (_request, response, next) => {
  const scope = scopes.getStore() ?? { requestId: randomUUID() };
  response.setHeader('X-Request-Id', scope.requestId);
  scopes.run(scope, next);
};
