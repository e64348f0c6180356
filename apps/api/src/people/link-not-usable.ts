import type { PersonalLinks } from '../platform/auth/index.js';
import { Problem } from '../platform/http/index.js';

/** The answer to a link that cannot be used, which says why without saying what it was for. */
export async function linkNotUsable(links: PersonalLinks, token: string, purpose: string): Promise<Problem> {
  return new Problem(404, 'link-not-usable', { facts: { why: (await links.whyNotUsable(token, purpose)) ?? 'unknown' } });
}
