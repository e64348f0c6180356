import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageRequest } from '@isp/api-client';
import compression from 'compression';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { askablePage } from './askable-page.js';
import { boundedBody } from './bounded-body.js';
import { fromOwnPages } from './from-own-pages.js';
import { inProcessFetch } from './in-process-fetch.js';
import { setPattern } from './observe-requests.js';
import { nonceOf } from './security-headers.js';
import { requestScope } from './request-scope.js';

const A_YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** What the pages' server bundle exports. */
interface Pages {
  readonly createPages: (describe: (request: Request, response: Response) => PageRequest) => RequestHandler;
  /** The pattern of the page that an address leads to. */
  readonly patternOf: (pathname: string) => string;
}

/**
 * Answers everything outside /api with the built pages: their assets first, then the pages themselves.
 *
 * @param server the application, @param folder the pages' build, @param origin where `publicUrl` reaches this service.
 */
export async function mountPages(server: Express, folder: string, origin: string): Promise<void> {
  const entry = resolve(folder, 'server/index.js');
  if (!existsSync(entry)) throw new Error(`The pages are not built: ${entry} is missing.`);
  const { createPages, patternOf } = (await import(pathToFileURL(entry).href)) as Pages;
  const api = createServer(server);
  const pages = createPages((request, response) => ({
    fetch: inProcessFetch(api, request, response),
    origin,
    nonce: nonceOf(response),
    requestId: requestScope()?.requestId ?? '',
  }));
  const client = resolve(folder, 'client');

  server.use(outsideApi(compression()));
  server.use('/assets', named(() => '/assets/*'));
  server.use('/assets', express.static(resolve(client, 'assets'), { immutable: true, maxAge: A_YEAR_MS, index: false, fallthrough: false }));
  const files = addressesOfFiles(client);
  server.use(onlyAt(files, named(() => '/*.*')), onlyAt(files, express.static(client, { index: false, maxAge: '1h' })));
  server.use(outsideApi(named(patternOf)), outsideApi(askablePage), outsideApi(fromOwnPages(origin)), outsideApi(boundedBody(isSignedIn)), outsideApi(pages));

  async function isSignedIn(request: Request, response: Response): Promise<boolean> {
    const answer = await inProcessFetch(api, request, response)(new globalThis.Request(new URL('/api/session', origin)));
    const { person = null } = (await answer.json()) as { readonly person?: object | null };
    return person !== null;
  }
}

/** The files beside the pages, such as their icon: known once, since the disk is not asked for each page whether it is a file. */
function addressesOfFiles(folder: string): ReadonlySet<string> {
  return new Set(readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [`/${entry.name}`] : [])));
}

function onlyAt(addresses: ReadonlySet<string>, handler: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (!addresses.has(request.path)) {
      next();
      return;
    }
    return handler(request, response, next);
  };
}

function named(patternOf: (pathname: string) => string): RequestHandler {
  return (request, response, next) => {
    setPattern(response, patternOf(request.path));
    next();
  };
}

function outsideApi(handler: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (request.path === '/api' || request.path.startsWith('/api/')) {
      next();
      return;
    }
    return handler(request, response, next);
  };
}
