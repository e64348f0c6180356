import { AsyncResource } from 'node:async_hooks';
import type { RequestHandler } from 'express';

/**
 * Lets what comes after a handler belong to the request that it handled. A handler that waits for a connection it shares with
 * others, by callback and not by promise, goes on as part of whatever that connection last did.
 */
export function keepContext(handler: RequestHandler): RequestHandler {
  return (request, response, next) => handler(request, response, AsyncResource.bind(next));
}
