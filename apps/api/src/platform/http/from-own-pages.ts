import type { RequestHandler } from 'express';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a form that a browser sends from another site, before it is read: browsers say where a form comes from. What says
 * nothing is let through, for the token of its session to be looked at.
 *
 * @param publicUrl where people reach the pages; on the machine itself they are reached by other names too.
 */
export function fromOwnPages(publicUrl: string): RequestHandler {
  return (request, response, next) => {
    const { origin, host } = request.headers;
    const own = origin === undefined || origin === new URL(publicUrl).origin || (host !== undefined && hostOf(origin) === host);
    if (own || SAFE_METHODS.includes(request.method)) {
      next();
      return;
    }
    response.status(403).set('Connection', 'close').type('text/plain').send('This form was sent from another site. Open the page here, and send it again.');
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
