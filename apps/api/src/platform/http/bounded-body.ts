import type { RequestHandler } from 'express';

const MB = 1024 * 1024;
const PAGE_OF_SCANS = /^\/protocols\/[^/]+\/paper-signature(?:\.data)?$/;

/**
 * Refuses what is too large for a page before any of it is read: a page takes in the whole of a form. It goes by the stated
 * length, which the HTTP server holds a sender to; every browser states it for a form, and what has none is refused.
 */
export const boundedBody: RequestHandler = (request, response, next) => {
  const limit = PAGE_OF_SCANS.test(request.path) ? 11 * MB : MB;
  const stated = request.headers['content-length'];
  const refusal = Number(stated ?? 0) > limit ? ([413, TOO_LARGE] as const) : stated === undefined && 'transfer-encoding' in request.headers ? ([411, NO_LENGTH] as const) : null;
  if (refusal === null) {
    next();
    return;
  }
  const [status, words] = refusal;
  // What is still on its way is not waited for.
  response.status(status).set('Connection', 'close').type('text/plain').send(words);
};

const TOO_LARGE = 'What was sent is larger than this service takes. A scan may have 10 MB. Go back, and send less.';
const NO_LENGTH = 'The length of what was sent is missing.';
