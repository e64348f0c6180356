/**
 * When people are told that a review falls due, and how far up. Field practice of the regional frameworks: 90, 60, 30, 14
 * and 0 days before the review, then 30, 60 and 90 days after it, going up from owner to signatory to senior officer.
 */
import { addDays } from './civil-dates.js';
import type { CivilDate } from './content.js';
import { REVIEW_CYCLE } from './limits.js';
import type { StandingFacts } from './standing-facts.js';

/** The steps, as days after the review date: below zero is before it. */
export const REVIEW_NOTICE_DAYS = [-90, -60, -30, -14, 0, 30, 60, 90] as const;

/** One step of one review: whom to tell that it falls due, or is overdue, and on what day. */
export interface ReviewNotice {
  /** The day the review is due. */
  readonly reviewOn: CivilDate;
  /** One of {@link REVIEW_NOTICE_DAYS}. */
  readonly days: number;
  /** The day of the notice. */
  readonly dueOn: CivilDate;
}

/**
 * The notices that the present record calls for, in order of their days, gone by or to come. None without a review date.
 * A day on which nothing is in force has none: there is nothing to review. What was taken in from elsewhere has them by the
 * dates stated there, as long as its stated term lasts. While a review is open those up to its date have none, since somebody is at
 * it; those after the date remain until the outcome is recorded.
 * @param facts the facts of the protocol
 */
export function reviewNotices(facts: StandingFacts): readonly ReviewNotice[] {
  const { nextReviewOn: reviewOn, reviewStartedOn } = facts;
  if (reviewOn === null) return [];
  return REVIEW_NOTICE_DAYS.filter((days) => days > 0 || reviewStartedOn === null)
    .map((days) => ({ reviewOn, days, dueOn: addDays(reviewOn, days) }))
    .filter(({ dueOn }) => isReviewable(facts, dueOn));
}

/** Of the notices whose day has come: the one to send, and those that it makes superfluous. */
export interface DueReviewNotices {
  readonly send: ReviewNotice | null;
  readonly passedOver: readonly ReviewNotice[];
}

/**
 * What becomes of notices that have not gone out, on a day. After days on which nothing could be sent several may be due
 * at once: the last of them says all that the others would have said, to everybody they would have told, so it alone
 * is sent. So a notice of the day itself is never kept back by one from before it.
 * @param open notices of one review that have not gone out
 * @param today the day
 */
export function dueReviewNotices(open: readonly ReviewNotice[], today: CivilDate): DueReviewNotices {
  const due = open.filter(({ dueOn }) => dueOn <= today).toSorted((one, other) => one.days - other.days);
  return { send: due.at(-1) ?? null, passedOver: due.slice(0, -1) };
}

/** Who is told: each in addition to those before. */
export type ReviewAudience = 'owner' | 'signatories' | 'senior-officers';

/**
 * Whom a step reaches: the owner; from 60 days after the date those who signed as well; from 90 days senior officers of the
 * lead organisation too. Nobody whom an earlier step reaches is left out by a later one.
 * @param days the step, as in {@link REVIEW_NOTICE_DAYS}
 */
export function reviewAudience(days: number): readonly ReviewAudience[] {
  if (days >= 90) return ['owner', 'signatories', 'senior-officers'];
  return days >= 60 ? ['owner', 'signatories'] : ['owner'];
}

/** How a review stands on a day: `null` where none is due within 90 days, or there is nothing to review. */
export type ReviewState = 'due' | 'overdue' | null;

/**
 * How the review of a protocol stands on a day: overdue from the day after its date, due from 90 days before it, and while one
 * is open. An overdue review ends nothing. Of what was taken in from elsewhere, a date that had gone by when it was taken in is
 * what was stated there, and nobody's review here.
 * @param facts the facts of the protocol
 * @param keptSince the day the protocol was started or taken in here
 * @param today the day, not before the last change of the protocol
 */
export function reviewState(facts: StandingFacts, keptSince: CivilDate, today: CivilDate): ReviewState {
  const { nextReviewOn: due, reviewStartedOn } = facts;
  if (!isReviewable(facts, today)) return null;
  const counts = due !== null && (!facts.stated || due >= keptSince);
  if (counts && due < today) return 'overdue';
  if (reviewStartedOn !== null && reviewStartedOn <= today) return 'due';
  return counts && due <= addDays(today, REVIEW_CYCLE.dueWithinDays) ? 'due' : null;
}

/**
 * Whether there is anything to review on a day: something is in force, or, of what was taken in from elsewhere, its stated term
 * lasts.
 * @param facts the facts of the protocol
 * @param day the day
 */
export function isReviewable(facts: StandingFacts, day: CivilDate): boolean {
  if (facts.endedOn !== null && facts.endedOn <= day) return false;
  if (facts.stated) return facts.versionEndsOn === null || day <= facts.versionEndsOn;
  return (
    within(facts.inForceFrom, facts.inForceUntil, day) ||
    within(facts.againInForceFrom, facts.againInForceUntil, day)
  );
}

function within(from: CivilDate | null, until: CivilDate | null, day: CivilDate): boolean {
  return from !== null && from <= day && (until === null || day <= until);
}
