import type { RequestHandler } from 'express';
import { notFound } from './problem.js';

/** What holds NUL names nothing that there is: PostgreSQL has no place for it, in a name as little as in a text. */
export const readableAddress: RequestHandler = (request, _response, next) => {
  next(request.path.includes('%00') ? notFound() : undefined);
};
