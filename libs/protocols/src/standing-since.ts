import { addDays, londonDate } from './civil-dates.js';
import type { CivilDate } from './content.js';
import { covers, pendingVersion, stretchesInForce } from './force.js';
import { REVIEW_CYCLE } from './limits.js';
import type { Origin, Protocol, Review, Version } from './protocol.js';
import { nextReviewOn, openReview } from './reviews.js';
import type { StandingKind } from './standing-facts.js';
import { currentVersion, signaturesOnLine } from './versions.js';

/**
 * The first day of a standing.
 * @param protocol the protocol
 * @param kind its standing on the day
 * @param today the day
 */
export function standingSince(protocol: Protocol, kind: StandingKind, today: CivilDate): CivilDate {
  switch (kind) {
    case 'stated':
      return (protocol.origin as Extract<Origin, { kind: 'taken-in' }>).statedOn;
    case 'draft':
    case 'shown-to-partners':
      return londonDate(protocol.draft?.shownTo[0]?.shownAt ?? protocol.draft?.startedAt ?? protocol.createdAt);
    case 'out-for-signature':
    case 'partly-signed':
    case 'signed-not-yet-effective':
      return latest([signingSince(protocol, kind), dayAfterForce(protocol, today)]);
    case 'in-force':
    case 'review-due':
    case 'under-review':
    case 'review-overdue':
      return latest([inForceSince(protocol, today), reviewSince(protocol, kind)]);
    default:
      return endedSince(protocol, today);
  }
}

/** Before every day there is: dates compare as text. */
const EVER: CivilDate = '';

function signingSince(protocol: Protocol, kind: StandingKind): CivilDate {
  // What is being signed has a version.
  const version = currentVersion(protocol) as Version;
  if (kind === 'out-for-signature') return londonDate(version.frozenAt);
  const days = signaturesOnLine(protocol, version.number.major).map(({ signedOn }) => signedOn);
  return kind === 'partly-signed' ? days.reduce((one, other) => (one < other ? one : other)) : latest(days);
}

function inForceSince(protocol: Protocol, today: CivilDate): CivilDate {
  return latest(
    stretchesInForce(protocol)
      .filter((stretch) => covers(stretch, today))
      .map(({ from }) => from),
  );
}

function reviewSince(protocol: Protocol, kind: StandingKind): CivilDate {
  const due = nextReviewOn(protocol);
  if (kind === 'under-review') return (openReview(protocol) as Review).startedOn;
  if (due === null || kind === 'in-force') return EVER;
  return kind === 'review-due' ? addDays(due, -REVIEW_CYCLE.dueWithinDays) : addDays(due, 1);
}

/** By the end set for it, or by its own term: that of what was in force, or of what was never signed in time. */
function endedSince(protocol: Protocol, today: CivilDate): CivilDate {
  const { ending } = protocol;
  if (ending && ending.on <= today) return ending.on;
  const lastDay = pendingVersion(protocol, today)?.content.term.endsOn;
  return latest([dayAfterForce(protocol, today), lastDay ? addDays(lastDay, 1) : EVER]);
}

/** The day after the last on which anything was in force before a day. */
function dayAfterForce(protocol: Protocol, today: CivilDate): CivilDate {
  const lastDay = stretchesInForce(protocol).findLast(({ until }) => until !== null && until < today)?.until;
  return lastDay ? addDays(lastDay, 1) : EVER;
}

function latest(days: readonly CivilDate[]): CivilDate {
  return days.reduce((one, other) => (one > other ? one : other), EVER);
}
