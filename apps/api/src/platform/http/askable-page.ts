import type { RequestHandler } from 'express';

/** What the pages' `Request` cannot be made with: the platform's `fetch` refuses them by name. */
const NO_METHOD_OF_PAGES: readonly string[] = ['TRACE', 'TRACK', 'CONNECT'];

/**
 * Refuses what no page can be made of, before one is tried: a method that pages do not know, and a host that is missing or is none, since a page
 * is asked for by a whole address.
 */
export const askablePage: RequestHandler = (request, response, next) => {
  if (NO_METHOD_OF_PAGES.includes(request.method)) {
    response.status(405).set({ Allow: 'GET, HEAD, POST', Connection: 'close' }).type('text/plain').send('Pages are read, and forms are sent. Nothing else is done here.');
    return;
  }
  // HTTP/1.0 comes without one.
  if (request.get('host') !== undefined && URL.canParse(`http://${request.hostname}`)) {
    next();
    return;
  }
  response.status(400).set('Connection', 'close').type('text/plain').send('The name of the host that was asked for cannot be read.');
};
