/** What a protocol is on a day, derived from signatures and dates. */
import type { CivilDate } from './content.js';
import { covers, stretchesBetween, stretchesInForce, versionInForceOn, type Stretch } from './force.js';
import type { Protocol, VersionNumber } from './protocol.js';
import { standingFacts, standingFromFacts, type StandingKind } from './standing-facts.js';
import { standingSince } from './standing-since.js';
import { currentVersion, liveVersions, partiesOf, signedOnLine } from './versions.js';
import { waitingOn } from './waiting-on.js';

/** What a protocol is on a day, and what makes it so. */
export interface Standing {
  readonly kind: StandingKind;
  /** The first day of this standing. */
  readonly since: CivilDate;
  /** The effective date of the version in force, or else of the current one: apart from the days anybody signed. */
  readonly effectiveOn: CivilDate | null;
  /** First and last day in force without a break: around the day, else the next time after it, else the last before. */
  readonly inForceFrom: CivilDate | null;
  readonly inForceUntil: CivilDate | null;
  readonly nextReviewOn: CivilDate | null;
  /** Parties bound on the day. */
  readonly bound: readonly string[];
  /** Parties whose signature of the current version is waited for. */
  readonly awaited: readonly string[];
  readonly versionInForce: VersionNumber | null;
  /** The current version while signatures are waited for; in force already between others, perhaps. */
  readonly versionOutForSignature: VersionNumber | null;
  /** For what was taken in from elsewhere: what was stated there, by whom, as of when. */
  readonly stated: { readonly standing: string; readonly source: string; readonly on: CivilDate } | null;
}

/**
 * The standing of a protocol on a day. Its kind follows from {@link standingFacts} alone, so that the database can
 * tell it too. An overdue review ends nothing: that is in force.
 * @param protocol the protocol
 * @param today the day, not before the last change of the protocol; for the past ask {@link standingBetween}
 */
export function standing(protocol: Protocol, today: CivilDate): Standing {
  const facts = standingFacts(protocol);
  const kind = standingFromFacts(facts, today);
  const over = hasEnded(protocol, today);
  const awaited = over ? [] : waitingOn(protocol).map(({ partyId }) => partyId);
  const current = currentVersion(protocol);
  const versionInForce = versionInForceOn(protocol, today);
  const shown = liveVersions(protocol).find(({ number }) => number === versionInForce) ?? current;
  const stretch = stretchAround(protocol, today);
  const { origin } = protocol;
  return {
    kind,
    since: standingSince(protocol, kind, today),
    effectiveOn: (shown?.content ?? protocol.draft?.content)?.term.effectiveOn ?? null,
    inForceFrom: stretch?.from ?? null,
    inForceUntil: stretch?.until ?? null,
    nextReviewOn: facts.nextReviewOn,
    bound: boundParties(protocol, today),
    awaited,
    versionInForce,
    versionOutForSignature: awaited.length > 0 && current ? current.number : null,
    stated:
      origin.kind === 'taken-in'
        ? { standing: origin.statedStanding, source: origin.source, on: origin.statedOn }
        : null,
  };
}

/**
 * The parties bound on a day: they have signed a version that counts by then and whose term is not over, and have not
 * left. Bound parties are in force with each other from the effective date on, and as the rule of entry says.
 * @param protocol the protocol
 * @param date any day, past ones too
 * @returns the parties' ids, in the order of the versions
 */
export function boundParties(protocol: Protocol, date: CivilDate): readonly string[] {
  if (hasEnded(protocol, date)) return [];
  const left = new Set(protocol.departures.filter(({ leftOn }) => leftOn <= date).map(({ partyId }) => partyId));
  const bound = liveVersions(protocol)
    .filter(({ content }) => content.term.endsOn === null || content.term.endsOn >= date)
    .flatMap((version) => {
      const signed = signedOnLine(protocol, version.number.major);
      return partiesOf(version)
        .map(({ id }) => id)
        .filter((id) => (signed.get(id) ?? LATER) <= date && !left.has(id));
    });
  return [...new Set(bound)];
}

/** What stands between two parties on a day. */
export type StandingBetween =
  | { readonly kind: 'in-force'; readonly version: VersionNumber; readonly since: CivilDate }
  /** It will be, by what is signed: the effective date, or the day the rule of entry into force is met, lies ahead. */
  | { readonly kind: 'not-yet-in-force'; readonly version: VersionNumber; readonly from: CivilDate }
  /** It was: its term is over, one of them has left, or the protocol has ended. */
  | { readonly kind: 'no-longer-in-force'; readonly version: VersionNumber; readonly until: CivilDate }
  /** Nothing yet: one of them has not signed, or the rule of entry into force is not met. */
  | { readonly kind: 'never-in-force' };

/**
 * What stands between two parties on a day: the latest version that both are bound by and that has taken effect.
 * While a later version is out for signature, the one before stays in force between those who have not both signed.
 * @param protocol the protocol
 * @param partyA a party's id
 * @param partyB another party's id; the order does not count
 * @param date any day, past ones too
 */
export function standingBetween(
  protocol: Protocol,
  partyA: string,
  partyB: string,
  date: CivilDate,
): StandingBetween {
  const stretches = partyA === partyB ? [] : stretchesBetween(protocol, partyA, partyB);
  const now = stretches.find((stretch) => covers(stretch, date));
  if (now) return { kind: 'in-force', version: now.version, since: now.from };
  const next = stretches.find(({ from }) => from > date);
  if (next) return { kind: 'not-yet-in-force', version: next.version, from: next.from };
  const last = stretches.at(-1);
  return last
    ? { kind: 'no-longer-in-force', version: last.version, until: last.until as CivilDate }
    : { kind: 'never-in-force' };
}

/** After every day there is. */
const LATER: CivilDate = '9999-12-31';

function hasEnded({ ending }: Protocol, date: CivilDate): boolean {
  return ending !== null && ending.on <= date;
}

function stretchAround(protocol: Protocol, date: CivilDate): Stretch | null {
  const stretches = stretchesInForce(protocol);
  const notOver = stretches.find(({ until }) => until === null || until >= date);
  return notOver ?? stretches.at(-1) ?? null;
}
