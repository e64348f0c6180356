import { addMonths, isCivilDate } from './civil-dates.js';
import type { ProtocolContent } from './content.js';
import { REVIEW_CYCLE } from './limits.js';

/**
 * A content with its first review written in, twelve months after its effective date, where none is named: a drafter
 * sees the date and may change it. An effective date that is no date is left for the check of the content to refuse.
 * @param content a content
 */
export function withFirstReview(content: ProtocolContent): ProtocolContent {
  const { effectiveOn, firstReviewOn } = content.term;
  if (firstReviewOn !== null || effectiveOn === null || !isCivilDate(effectiveOn)) return content;
  return {
    ...content,
    term: { ...content.term, firstReviewOn: addMonths(effectiveOn, REVIEW_CYCLE.firstAfterMonths) },
  };
}
