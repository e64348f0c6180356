import { csrfSync } from 'csrf-sync';
import type { Request } from 'express';

/** The header that carries the token; pages put the value of their hidden field into it. */
export const CSRF_HEADER = 'x-csrf-token';

const synchroniser = csrfSync({
  size: 32,
  getTokenFromRequest: (request) => {
    const header = request.headers[CSRF_HEADER];
    return typeof header === 'string' ? header : undefined;
  },
});

/**
 * The token of this session, made if there is none yet. Making one starts a session, so ask only where a form is shown.
 */
export function csrfToken(request: Request): string {
  return synchroniser.generateToken(request);
}

/** The token of this session; `null` where there is no session, or none with a token. */
export function existingCsrfToken(request: Request): string | null {
  return synchroniser.getTokenFromState(request) ?? null;
}

/** Whether the request carries the token that its session holds. */
export function carriesCsrfToken(request: Request): boolean {
  return synchroniser.isRequestValid(request);
}
