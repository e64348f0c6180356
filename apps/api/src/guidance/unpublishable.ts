import { GuidanceTextError, NATIONS, problemsOf } from '@isp/guidance/content';
import type { GuidanceEntry, Source } from '@isp/guidance/content';
import { LIMITS } from '@isp/protocols';

/** Addresses below /guidance, or where it is edited, that are pages of their own. */
const RESERVED_SLUGS: readonly string[] = ['case-examples', 'editors', 'legal', 'new', 'self-test', 'sources', 'training'];

/** What keeps an entry from being published, in words for its editor. None: it may be. */
export function problemsWith(entry: GuidanceEntry, sources: readonly Source[]): readonly string[] {
  const reserved = RESERVED_SLUGS.includes(entry.slug) ? [`"${entry.slug}" is the address of another page.`] : [];
  return [...reserved, ...problemsOfText(entry, sources)].slice(0, LIMITS.guidance.problems);
}

/** What keeps a source from having this key: the nations stand in the same braces, and a new one is entered at an address of its own. */
export function problemsWithKey(key: string): readonly string[] {
  return ['new', ...NATIONS].includes(key) ? [`"${key}" cannot be the key of a source.`] : [];
}

function problemsOfText(entry: GuidanceEntry, sources: readonly Source[]): readonly string[] {
  try {
    return problemsOf(entry, sources);
  } catch (error) {
    if (error instanceof GuidanceTextError) return [error.message];
    throw error;
  }
}
