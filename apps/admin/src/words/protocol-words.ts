import type { Choice } from '../forms/field.js';

export {
  ARTICLE_6_WORDS,
  ARTICLE_9_WORDS,
  CAPACITY_WORDS,
  CONFIDENCE_WORDS,
  CONTROLLER_STATUS_WORDS,
  KIND_WORDS,
  NATION_WORDS,
  ORGANISATION_KIND_WORDS,
  SECTOR_WORDS,
  TIER_WORDS,
} from '@isp/wording/code-words';

/** How much of a protocol the register shows, as the choices of a form; a document says it as a statement. */
export const PUBLICATION_WORDS = {
  full: 'In full',
  summary: 'A summary',
  none: 'Not on the register',
} as const;

export type PublicationLevel = keyof typeof PUBLICATION_WORDS;

export const REVIEW_OUTCOME_WORDS = {
  'no-change': 'No change is needed',
  'minor-change': 'A minor change: nobody signs again',
  'major-change': 'A major change: a new version that everyone signs',
  'no-longer-needed': 'It is no longer needed, and ends',
} as const;

export type ReviewOutcome = keyof typeof REVIEW_OUTCOME_WORDS;

/** A table of names as the choices of a question. */
export function choicesOf<Code extends string | number>(
  words: Readonly<Record<Code, string>>,
  hints: Partial<Readonly<Record<Code, string>>> = {},
): readonly Choice[] {
  return (Object.entries(words) as [Code, string][]).map(([value, label]) => {
    const hint = hints[value];
    return { value: String(value), label, ...(hint === undefined ? {} : { hint }) };
  });
}
