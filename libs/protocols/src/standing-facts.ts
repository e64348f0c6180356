/**
 * The few facts from which a protocol's standing on a day follows, each of which fits a column: so a list can be
 * filtered by standing in the database, by the same rule that this function states.
 */
import { addDays } from './civil-dates.js';
import type { CivilDate } from './content.js';
import { stretchesInForce, versionsInForce, type VersionInForce } from './force.js';
import { REVIEW_CYCLE } from './limits.js';
import type { Ending, Protocol } from './protocol.js';
import { nextReviewOn, openReview } from './reviews.js';
import { currentVersion, remainingParties, signedOnLine, wasTakenIn } from './versions.js';
import { waitingOn } from './waiting-on.js';

/** What an arrangement is on a day. The state of an arrangement, never of a permission to share. */
export const STANDING_KINDS = [
  'draft',
  'shown-to-partners',
  'out-for-signature',
  'partly-signed',
  'signed-not-yet-effective',
  'in-force',
  'review-due',
  'under-review',
  'review-overdue',
  'ended',
  'superseded',
  'withdrawn',
  'abandoned',
  'stated',
] as const;
export type StandingKind = (typeof STANDING_KINDS)[number];

/** The standings in which a protocol is in force: an overdue review ends nothing. */
export const STANDINGS_IN_FORCE = ['in-force', 'review-due', 'under-review', 'review-overdue'] as const;

/** The standings of what is over, in whichever way it came to that. */
export const STANDINGS_OVER: readonly StandingKind[] = ['ended', 'superseded', 'withdrawn', 'abandoned'];

/** One value a column; the names are those of the columns, in camel case. */
export interface StandingFacts {
  /** Taken in from elsewhere, and nothing signed here has come into force since. */
  readonly stated: boolean;
  readonly endingKind: Ending['kind'] | null;
  /** The first day on which it is over. */
  readonly endedOn: CivilDate | null;
  readonly draftShown: boolean;
  /** Whether a version counts: sent, and not withdrawn from signature. */
  readonly versionSent: boolean;
  /** The day the current version came, or by what is signed will come, into force. */
  readonly versionInForceFrom: CivilDate | null;
  /** The last day of the current version's term. */
  readonly versionEndsOn: CivilDate | null;
  /** Of the current version: how many parties have signed, and how many are waited for. */
  readonly partiesSigned: number;
  readonly partiesAwaited: number;
  /** First and last day in force, without a break. */
  readonly inForceFrom: CivilDate | null;
  readonly inForceUntil: CivilDate | null;
  /** The same once more, where a later version takes effect some time after the term of the one before. */
  readonly againInForceFrom: CivilDate | null;
  readonly againInForceUntil: CivilDate | null;
  readonly nextReviewOn: CivilDate | null;
  /** The day the review that is open was started. */
  readonly reviewStartedOn: CivilDate | null;
  /** The first day that brings a version into force which is not on record as in force: what is to be recorded on it. */
  readonly arrivesOn: CivilDate | null;
}

/**
 * The facts of a protocol. They hold for every day from the last change on, until the next one; what they leave out is
 * the past, for which {@link ./force} has the whole record.
 * @param protocol the protocol
 */
export function standingFacts(protocol: Protocol): StandingFacts {
  const { ending, draft } = protocol;
  const version = currentVersion(protocol);
  const signed = version ? signedOnLine(protocol, version.number.major) : new Map();
  const remaining = version ? remainingParties(protocol, version) : [];
  const [before, last] = lastTwo(stretchesInForce(protocol));
  const entries = versionsInForce(protocol);
  return {
    stated: isStated(protocol),
    endingKind: ending?.kind ?? null,
    endedOn: ending?.on ?? null,
    draftShown: (draft?.shownTo.length ?? 0) > 0,
    versionSent: version !== null,
    versionInForceFrom: entries.at(-1)?.from ?? null,
    versionEndsOn: version?.content.term.endsOn ?? null,
    partiesSigned: remaining.filter(({ id }) => signed.has(id)).length,
    partiesAwaited: waitingOn(protocol).length,
    inForceFrom: before?.from ?? null,
    inForceUntil: before?.until ?? null,
    againInForceFrom: last?.from ?? null,
    againInForceUntil: last?.until ?? null,
    nextReviewOn: nextReviewOn(protocol),
    reviewStartedOn: openReview(protocol)?.startedOn ?? null,
    arrivesOn: firstArrival(protocol, entries),
  };
}

/**
 * The standing that follows from the facts on a day. In this order: it has ended; its standing is as stated elsewhere;
 * it is in force, and its review open, overdue, due within 90 days or not; its term is over; it is being signed; it is
 * a draft.
 * @param facts the facts of a protocol
 * @param today the day, not before the last change of the protocol
 */
export function standingFromFacts(facts: StandingFacts, today: CivilDate): StandingKind {
  if (facts.endingKind !== null && reached(facts.endedOn, today)) return facts.endingKind;
  if (facts.stated) return 'stated';
  if (
    within(facts.inForceFrom, facts.inForceUntil, today) ||
    within(facts.againInForceFrom, facts.againInForceUntil, today)
  ) {
    return inForceKind(facts, today);
  }
  if (!facts.versionSent) return facts.draftShown ? 'shown-to-partners' : 'draft';
  if (reached(facts.versionInForceFrom, today) || over(facts.versionEndsOn, today)) return 'ended';
  if (facts.partiesSigned === 0) return 'out-for-signature';
  return facts.partiesAwaited > 0 ? 'partly-signed' : 'signed-not-yet-effective';
}

function inForceKind({ nextReviewOn: due, reviewStartedOn }: StandingFacts, today: CivilDate): StandingKind {
  if (reached(reviewStartedOn, today)) return 'under-review';
  if (due === null) return 'in-force';
  if (over(due, today)) return 'review-overdue';
  return addDays(today, REVIEW_CYCLE.dueWithinDays) >= due ? 'review-due' : 'in-force';
}

function reached(date: CivilDate | null, today: CivilDate): boolean {
  return date !== null && date <= today;
}

function over(date: CivilDate | null, today: CivilDate): boolean {
  return date !== null && date < today;
}

function within(from: CivilDate | null, until: CivilDate | null, today: CivilDate): boolean {
  return reached(from, today) && !over(until, today);
}

function firstArrival(protocol: Protocol, entries: readonly VersionInForce[]): CivilDate | null {
  return entries
    .filter(({ version }) => version.cameIntoForceOn === null && !wasTakenIn(protocol, version))
    .reduce<CivilDate | null>((first, { from }) => (from !== null && (first === null || from < first) ? from : first), null);
}

function isStated(protocol: Protocol): boolean {
  if (protocol.origin.kind === 'made-here') return false;
  return protocol.versions.every((version) => version.cameIntoForceOn === null || wasTakenIn(protocol, version));
}

function lastTwo<Item>(items: readonly Item[]): readonly [Item | undefined, Item | undefined] {
  return items.length > 1 ? [items.at(-2), items.at(-1)] : [items[0], undefined];
}
