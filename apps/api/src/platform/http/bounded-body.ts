import type { Request, RequestHandler, Response } from 'express';

const MB = 1024 * 1024;

/** The pages with files in their forms: a scan; a file of records with its registers. */
const WITH_FILES = [
  { page: /^\/protocols\/[^/]+\/paper-signature(?:\.data)?$/, most: 11 * MB },
  { page: /^\/intakes\/new(?:\.data)?$/, most: 31 * MB },
] as const;

/** The most bytes that any page takes in one body, and so what a proxy in front has to let through. */
export const LARGEST_BODY = Math.max(...WITH_FILES.map(({ most }) => most));

/**
 * Refuses what is too large for a page before any of it is read: a page takes in the whole of a form. It goes by the stated
 * length, which the HTTP server holds a sender to; every browser states it for a form, and what has none is refused. Files are
 * taken from somebody signed in alone, so that nobody else can fill the memory with megabytes that lead nowhere.
 *
 * @param isSignedIn whether somebody is; asked only about what is as large as a file.
 */
export function boundedBody(isSignedIn: (request: Request, response: Response) => Promise<boolean>): RequestHandler {
  return async (request, response, next) => {
    const stated = request.headers['content-length'];
    const length = Number(stated ?? 0);
    const unstated = stated === undefined && 'transfer-encoding' in request.headers;
    const most = WITH_FILES.find(({ page }) => page.test(request.path))?.most ?? MB;
    if (!unstated && (length <= MB || (length <= most && (await isSignedIn(request, response))))) {
      next();
      return;
    }
    const [status, words] = unstated ? ([411, NO_LENGTH] as const) : ([413, TOO_LARGE] as const);
    // What is still on its way is not waited for.
    response.status(status).set('Connection', 'close').type('text/plain').send(words);
  };
}

const TOO_LARGE = 'What was sent is larger than this service takes. A scan may have 10 MB. Go back, and send less.';
const NO_LENGTH = 'The length of what was sent is missing.';
