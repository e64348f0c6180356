/** Tokens of personal links have 43 characters; no id, reference or name of a route has so many. */
const TOKEN = /(?<=\/)[\w-]{40,}/g;

/** A path as it may be logged: with the tokens of personal links left out, since whoever reads one can use it. */
export function withoutTokens(path: string): string {
  return path.replaceAll(TOKEN, ':token');
}
