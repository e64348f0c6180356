import type { RequestHandler } from 'express';

/**
 * What the API answers is for whoever asked, and for now: it depends on the viewer, the organisation acted for and the day. No
 * cache keeps it, and a revision that a client has seen before is no reason to answer "not modified".
 */
export const keptByNobody: RequestHandler = (request, response, next) => {
  response.setHeader('Cache-Control', 'private, no-store');
  delete request.headers['if-none-match'];
  next();
};
