import { isCivilDate, londonDate } from './civil-dates.js';
import type { CivilDate } from './content.js';
import type { Instant } from './protocol.js';
import { refusal, type Refusal } from './refusals.js';

/**
 * Why a day cannot be a deadline, or `null`: `invalid-date`, `date-in-the-past`. Today can, and so can none.
 * @param deadline the day
 * @param at the instant it is set
 */
export function refusalOfDeadline(deadline: CivilDate | null, at: Instant): Refusal | null {
  if (deadline === null) return null;
  if (!isCivilDate(deadline)) return refusal('invalid-date', { pointer: '/deadline' });
  return deadline < londonDate(at) ? refusal('date-in-the-past', { pointer: '/deadline', date: deadline }) : null;
}
