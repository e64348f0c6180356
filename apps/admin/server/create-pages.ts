import { createApiClient, type PageRequest } from '@isp/api-client';
import { createRequestHandler, type RequestHandler } from '@react-router/express';
import type { Request, Response } from 'express';
import { RouterContextProvider } from 'react-router';
import * as build from 'virtual:react-router/server-build';
import { apiContext, nonceContext, requestIdContext } from '../src/request-context.js';

/**
 * The pages as Express middleware. It is the entry of the server bundle: the API loads it and mounts it, and knows
 * nothing else of the pages.
 *
 * @param describe what the server knows of a request and the pages need.
 */
export function createPages(describe: (request: Request, response: Response) => PageRequest): RequestHandler {
  return createRequestHandler({
    build,
    mode: 'production',
    getLoadContext: (request, response) => {
      const page = describe(request, response);
      const context = new RouterContextProvider();
      context.set(apiContext, createApiClient(page.fetch, page.origin));
      context.set(nonceContext, page.nonce);
      context.set(requestIdContext, page.requestId);
      return context;
    },
  });
}
