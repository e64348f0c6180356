import { AsyncResource } from 'node:async_hooks';
import type { Request, RequestHandler, Response } from 'express';
import { log } from '../logs/log.js';
import { happened } from '../metrics/happenings.js';
import { nameSpan } from '../tracing/tracing.js';
import { isCarried } from './request-scope.js';

/** Says of what is not a route of the API which pattern it falls under; patterns, since addresses hold ids and tokens. */
export function setPattern(response: Response, pattern: string): void {
  (response.locals as { pattern?: string }).pattern = pattern;
}

/**
 * Writes one line for each request that was answered, and tells whoever counts. Named are the method, the pattern of the route
 * and the status: no address, which may open something, and nobody who asked.
 */
export const observeRequests: RequestHandler = (request, response, next) => {
  const began = performance.now();
  const via = isCarried(request.socket) ? 'page' : 'network';
  // Connections end as part of nothing; what is said of their requests belongs to these.
  response.once('close', AsyncResource.bind(() => {
    const { method } = request;
    const route = patternOf(request, response);
    const outcome = response.writableFinished ? response.statusCode : 'aborted';
    const milliseconds = performance.now() - began;
    happened('request', { method, route, outcome, via, seconds: milliseconds / 1_000 });
    const level = typeof outcome === 'number' && outcome >= 500 ? 'warn' : route.startsWith('/api/health/') ? 'debug' : 'info';
    log[level]('request', { method, route, status: outcome, durationMs: Math.round(milliseconds * 10) / 10, via });
  }));
  response.once('finish', AsyncResource.bind(() => nameSpan(request.method, patternOf(request, response))));
  next();
};

function patternOf(request: Request, response: Response): string {
  const route: unknown = request.route;
  const path: unknown = typeof route === 'object' && route !== null && 'path' in route ? route.path : undefined;
  // What answers where there is no route is one for every address, by no address of its own.
  if (typeof path === 'string' && path.startsWith('/')) return path;
  return (response.locals as { pattern?: string }).pattern ?? 'none';
}
