import type { EntryKind } from '@isp/guidance/content';
import type { GuidanceSummary } from './guidance-view.js';

/** What somebody comes for, and the entries that answer it, in the order to read them. */
interface Need {
  readonly title: string;
  readonly slugs: readonly string[];
  /** Entries of these kinds follow that no need names, such as one that an editor has just added. */
  readonly others?: readonly EntryKind[];
}

const NEEDS: readonly Need[] = [
  { title: 'Start here', slugs: ['key-points', 'pocket-guide', 'step-by-step', 'emergencies'] },
  { title: 'Questions people ask', slugs: ['what-an-isp-is', 'confidence-and-consent', 'asked-by-another-body', 'when-you-decide-not-to-share', 'common-worries'] },
  { title: 'Look something up', slugs: ['key-principles', 'glossary', 'signposts'], others: ['guidance', 'pocket-guide'] },
  { title: 'For managers and employers', slugs: ['for-managers'], others: ['employers'] },
  { title: 'For the people we share about', slugs: [], others: ['people'] },
  { title: 'About this guidance', slugs: ['about-this-guidance', 'what-this-guidance-is-not-for'] },
];

/** Entries under what somebody comes for. */
export interface Group {
  readonly title: string;
  readonly entries: readonly Pick<GuidanceSummary, 'slug' | 'title'>[];
}

/** The index of guidance, by need. Case examples, legal and training pages are not in it: they have lists of their own. */
export function groupedByNeed(entries: readonly GuidanceSummary[]): readonly Group[] {
  const named = new Set(NEEDS.flatMap(({ slugs }) => slugs));
  return NEEDS.map(({ title, slugs, others = [] }) => ({
    title,
    entries: [...slugs.flatMap((slug) => entries.filter((entry) => entry.slug === slug)), ...entries.filter(({ slug, kind }) => !named.has(slug) && others.includes(kind))].map(shown),
  })).filter((group) => group.entries.length > 0);
}

function shown({ slug, title }: GuidanceSummary): Pick<GuidanceSummary, 'slug' | 'title'> {
  return { slug, title };
}
