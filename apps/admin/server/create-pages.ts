import { createApiClient, type PageRequest } from '@isp/api-client';
import { createRequestHandler, type RequestHandler } from '@react-router/express';
import type { Request, Response } from 'express';
import { matchRoutes, RouterContextProvider, type RouteObject } from 'react-router';
import * as build from 'virtual:react-router/server-build';
import { apiContext, nonceContext, originContext, requestIdContext } from '../src/request-context.js';

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
      context.set(originContext, page.origin);
      context.set(nonceContext, page.nonce);
      context.set(requestIdContext, page.requestId);
      return context;
    },
  });
}

/**
 * The pattern of the page that an address leads to, such as `/protocols/:id`: all that may be logged and counted of an address.
 */
export function patternOf(pathname: string): string {
  const page = pathname.replace(/\/_root\.data$|\.data$/u, '');
  // Matching prepares every page that it is given, each time: it is given those that begin as the address does, if any do.
  const near = NEAR.get(firstPart(page));
  const matches = matchRoutes(near ?? PAGES, page === '' ? '/' : page) ?? [];
  return `/${matches.flatMap(({ route }) => route.path?.split('/').filter(Boolean) ?? []).join('/')}`;
}

const PAGES = below('root');
const NEAR = pagesByBeginning();

function pagesByBeginning(): ReadonlyMap<string, RouteObject[]> {
  const forAll = PAGES.filter(({ path }) => path === '*');
  const beginnings = new Set(PAGES.map(({ path = '' }) => firstPart(path)));
  return new Map([...beginnings].map((beginning) => [beginning, [...PAGES.filter(({ path = '' }) => firstPart(path) === beginning), ...forAll]]));
}

function firstPart(path: string): string {
  return path.split('/').find((part) => part !== '') ?? '';
}

function below(parent: string): RouteObject[] {
  return Object.values(build.routes)
    .filter((route) => route !== undefined && route.parentId === parent)
    .flatMap((route) => (route === undefined ? [] : [{ id: route.id, path: route.path, ...(route.index === true ? { index: true } : { children: below(route.id) }) }]));
}
