import { writtenDate } from './dates.js';

/** How a protocol's review stands: due within 90 days or open, overdue, or neither. */
export type ReviewStanding = 'due' | 'overdue' | null;

/** The filters by review, in the words of the list. */
export const REVIEW_FILTERS = { any: 'Due or overdue', due: 'Due in the next 90 days', overdue: 'Overdue' } as const;

/** A review in a few words: "Overdue since 3 August 2026". Being overdue is the state of a piece of work, and ends nothing. */
export function reviewWords(review: ReviewStanding, reviewOn: string | null): string {
  if (reviewOn === null) return review === null ? 'None set' : 'Under way';
  // Kept on one line, in narrow columns too.
  const date = writtenDate(reviewOn).replaceAll(' ', '\u00a0');
  if (review === 'overdue') return `Overdue since ${date}`;
  return review === 'due' ? `Due on ${date}` : date;
}
