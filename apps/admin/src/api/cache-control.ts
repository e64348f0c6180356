/**
 * How an answer that says the same to everybody may be kept, as `Cache-Control`. Who shows a cookie gets it anew each time: the answer may renew
 * a session, and whatever kept it would hand the session on.
 *
 * @param seconds how long others may keep it
 */
export function sameForEverybody(request: Request, seconds: number): string {
  return request.headers.has('cookie') ? 'private, no-store' : `public, max-age=${seconds}`;
}

/** As {@link sameForEverybody}, of what must not outlive its source by a moment: it may be kept, and is asked for each time. */
export function askedAgainByEverybody(request: Request): string {
  return request.headers.has('cookie') ? 'private, no-store' : 'public, no-cache';
}
