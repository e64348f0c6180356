import { addMonths, isCivilDate, londonDate } from './civil-dates.js';
import type { CivilDate } from './content.js';
import { endProtocol } from './end-protocol.js';
import { refusalOnceEnded } from './ended.js';
import type { Outcome, ProtocolEvent } from './events.js';
import { isInForceOn } from './force.js';
import { LIMITS, REVIEW_CYCLE } from './limits.js';
import type { Instant, Protocol, Review } from './protocol.js';
import { refusalOfReason } from './reasons.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';
import { nextReviewOn, openReview } from './reviews.js';
import { refusalToStartChange, startChange } from './start-change.js';
import { currentVersion } from './versions.js';

/** The id of the review, from outside. */
export interface StartReview {
  readonly reviewId: string;
}

/**
 * Why no review can be started now, or `null`: `already-ended`, `not-in-force` (an agreement taken in from elsewhere
 * can be reviewed all the same), `already-under-review`.
 * @param protocol the protocol
 * @param at the instant of the act
 */
export function refusalToStartReview(protocol: Protocol, at: Instant): Refusal | null {
  const refused = refusalOnceEnded(protocol, at);
  if (refused) return refused;
  if (openReview(protocol)) return refusal('already-under-review');
  if (protocol.reviews.length >= LIMITS.reviews) return refusal('too-many-rows', { pointer: '/reviews', most: LIMITS.reviews });
  const standing = protocol.origin.kind === 'taken-in' || isInForceOn(protocol, londonDate(at));
  return standing ? null : refusal('not-in-force');
}

/**
 * Starts a review, early, when due or overdue. Refuses what {@link refusalToStartReview} refuses, and an id used
 * before (`duplicate-id`).
 * @param protocol the protocol
 * @param input the review's id
 * @param at the instant of the act
 */
export function startReview(protocol: Protocol, input: StartReview, at: Instant): Outcome {
  refuseIf(refusalToStartReview(protocol, at));
  const { reviewId } = input;
  refuseIf(protocol.reviews.some(({ id }) => id === reviewId) ? refusal('duplicate-id', { id: reviewId }) : null);
  const startedOn = londonDate(at);
  const dueOn = nextReviewOn(protocol) ?? startedOn;
  const review: Review = {
    id: reviewId,
    dueOn,
    startedOn,
    completedOn: null,
    outcome: null,
    note: '',
    nextReviewOn: null,
  };
  return {
    protocol: { ...protocol, reviews: [...protocol.reviews, review] },
    events: [{ type: 'review.started', payload: { reviewId, dueOn, startedOn } }],
  };
}

/** How the review that is open came out. */
export interface CompleteReview {
  readonly outcome: NonNullable<Review['outcome']>;
  /** What was found; for a change or an end it is the reason too, and has to be there. */
  readonly note: string;
  /** When to look again, where that is to differ from the cycle the protocol sets. */
  readonly nextReviewOn?: CivilDate;
}

/**
 * Why an open review cannot be completed with an outcome now, or `null`: `already-ended`, `not-under-review`; for a
 * change whatever {@link refusalToStartChange} finds.
 * @param protocol the protocol
 * @param outcome the outcome in mind
 * @param at the instant of the act
 */
export function refusalToCompleteReview(
  protocol: Protocol,
  outcome: CompleteReview['outcome'],
  at: Instant,
): Refusal | null {
  const refused = refusalOnceEnded(protocol, at);
  if (refused) return refused;
  if (!openReview(protocol)) return refusal('not-under-review');
  return outcome === 'minor-change' || outcome === 'major-change' ? refusalToStartChange(protocol, at) : null;
}

/**
 * Completes the open review. Without change the protocol goes on; a minor or major change starts a draft on the
 * current version; one no longer needed ends today. Where it goes on, the next review falls the protocol's cycle after
 * today, unless a later day is named. Refuses what {@link refusalToCompleteReview} refuses, a missing or too long note
 * where there is a change or an end, and a next review that does not exist (`invalid-date`) or does not lie ahead
 * (`date-in-the-past`).
 * @param protocol the protocol
 * @param input how it came out
 * @param at the instant of the act
 */
export function completeReview(protocol: Protocol, input: CompleteReview, at: Instant): Outcome {
  const { outcome, note } = input;
  refuseIf(refusalToCompleteReview(protocol, outcome, at) ?? refusalOfNote(outcome, note));
  const review = openReview(protocol) as Review;
  const completedOn = londonDate(at);
  const next = outcome === 'no-longer-needed' ? null : (input.nextReviewOn ?? cycleFrom(protocol, completedOn));
  refuseIf(refusalOfNextReview(next, completedOn));
  const completed = { ...review, completedOn, outcome, note, nextReviewOn: next };
  const reviewed: Protocol = {
    ...protocol,
    reviews: protocol.reviews.map((one) => (one.id === review.id ? completed : one)),
  };
  const event: ProtocolEvent = {
    type: 'review.completed',
    payload: { reviewId: review.id, completedOn, outcome, nextReviewOn: next, note },
  };
  const followed = followUp(reviewed, input, at);
  return { protocol: followed.protocol, events: [event, ...followed.events] };
}

function followUp(protocol: Protocol, { outcome, note }: CompleteReview, at: Instant): Outcome {
  switch (outcome) {
    case 'no-change':
      return { protocol, events: [] };
    case 'minor-change':
      return startChange(protocol, { kind: 'minor', reason: note }, at);
    case 'major-change':
      return startChange(protocol, { kind: 'major', reason: note }, at);
    case 'no-longer-needed': {
      const unset = { ...protocol, ending: null };
      return endProtocol(unset, { kind: 'ended', on: londonDate(at), reason: note, supersededBy: null }, at);
    }
  }
}

function cycleFrom(protocol: Protocol, date: CivilDate): CivilDate {
  const version = currentVersion(protocol);
  return addMonths(date, version ? version.content.term.reviewEveryMonths : REVIEW_CYCLE.everyMonths);
}

function refusalOfNote(outcome: CompleteReview['outcome'], note: string): Refusal | null {
  if (outcome !== 'no-change') return refusalOfReason(note);
  return note.length > LIMITS.reason ? refusal('text-too-long', { pointer: '/note', most: LIMITS.reason }) : null;
}

function refusalOfNextReview(next: CivilDate | null, completedOn: CivilDate): Refusal | null {
  if (next === null) return null;
  if (!isCivilDate(next)) return refusal('invalid-date', { pointer: '/nextReviewOn' });
  return next > completedOn ? null : refusal('date-in-the-past', { pointer: '/nextReviewOn', date: next });
}
