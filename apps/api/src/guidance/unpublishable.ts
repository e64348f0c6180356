import { GuidanceTextError, problemsOf } from '@isp/guidance/content';
import type { GuidanceEntry, Source } from '@isp/guidance/content';
import { LIMITS } from '@isp/protocols';

/** Addresses below /guidance that are pages of their own. */
const RESERVED_SLUGS: readonly string[] = ['case-examples', 'legal', 'self-test', 'sources', 'training'];

/** What keeps an entry from being published, in words for its editor. None: it may be. */
export function problemsWith(entry: GuidanceEntry, sources: readonly Source[]): readonly string[] {
  const reserved = RESERVED_SLUGS.includes(entry.slug) ? [`"${entry.slug}" is the address of another page.`] : [];
  return [...reserved, ...problemsOfText(entry, sources)].slice(0, LIMITS.guidance.problems);
}

/** The keys of nations stand in braces beside the keys of sources: a source of that key could not be named. */
export function refusedKey(key: string): boolean {
  return ['england', 'wales', 'scotland', 'northern-ireland'].includes(key);
}

function problemsOfText(entry: GuidanceEntry, sources: readonly Source[]): readonly string[] {
  try {
    return problemsOf(entry, sources);
  } catch (error) {
    if (error instanceof GuidanceTextError) return [error.message];
    throw error;
  }
}
