/**
 * When versions are in force, and between whom: arithmetic over signatures and dates, and nothing else.
 *
 * A protocol is in force between those who have signed. Two parties are bound by a version from the latest of: its
 * effective date, their two signatures on its line, the day its rule of entry into force was met and, for a minor
 * change, the day it was frozen. From that day it stands between them instead of every earlier version, for good: when
 * its term is over, an older one with a longer term does not come back. It ends with the last day of its term, the day
 * before one of them leaves, or the day before the protocol ends.
 *
 * A version is in force at all from the day two parties that share data are bound by it.
 */
import { addDays, londonDate } from './civil-dates.js';
import type { CivilDate } from './content.js';
import type { Protocol, Version, VersionNumber } from './protocol.js';
import { forEachSharingPair } from './sharing-pairs.js';
import { liveVersions, signedOnLine, wasTakenIn } from './versions.js';

/** Days on which something is in force: from the first to the last, both included; `null`: until ended. */
export interface Stretch {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** A stretch of one version between two parties. */
export interface StretchOfVersion extends Stretch {
  readonly version: VersionNumber;
}

/** A version with the day it came, or by the present record will come, into force. */
export interface VersionInForce {
  readonly version: Version;
  readonly from: CivilDate | null;
}

/**
 * The day each version that counts came into force, or will by what has been signed; `null` while that is open.
 * @param protocol the protocol
 */
export function versionsInForce(protocol: Protocol): readonly VersionInForce[] {
  return termsOf(protocol).map(({ version, from }) => ({ version, from }));
}

/**
 * The days on which anything of a protocol is in force between two parties that share data, as far as the present
 * record tells: in order, apart from each other by at least a day.
 * @param protocol the protocol
 */
export function stretchesInForce(protocol: Protocol): readonly Stretch[] {
  return merged(stretchesOfSharing(protocol));
}

/**
 * The latest version that is in force on a day between two parties that share data, or `null`. Between others an
 * earlier one may still be: {@link stretchesBetween} tells.
 * @param protocol the protocol
 * @param date the day
 */
export function versionInForceOn(protocol: Protocol, date: CivilDate): VersionNumber | null {
  return stretchesOfSharing(protocol).findLast((stretch) => covers(stretch, date))?.version ?? null;
}

/**
 * Whether a protocol has come into force by a day, whatever became of it since.
 * @param protocol the protocol
 * @param date the day
 */
export function hasComeIntoForce(protocol: Protocol, date: CivilDate): boolean {
  return protocol.cameIntoForceOn !== null || stretchesInForce(protocol).some(({ from }) => from <= date);
}

/**
 * The days on which each version is in force between two parties, in order; no two overlap.
 * @param protocol the protocol
 * @param one a party's id
 * @param other another party's id
 */
export function stretchesBetween(protocol: Protocol, one: string, other: string): readonly StretchOfVersion[] {
  return stretchesOfPair(termsOf(protocol), one, other);
}

/**
 * Whether two parties that share data are bound by a version in force on a day.
 * @param protocol the protocol
 * @param date the day
 */
export function isInForceOn(protocol: Protocol, date: CivilDate): boolean {
  return stretchesInForce(protocol).some((stretch) => covers(stretch, date));
}

/**
 * The current version while it is not in force between anybody on a day: it is still out for signature, or signed and
 * waiting for its effective date. What was taken in from elsewhere is not: it was signed there.
 * @param protocol the protocol
 * @param date the day
 */
export function pendingVersion(protocol: Protocol, date: CivilDate): Version | null {
  const current = versionsInForce(protocol).at(-1);
  if (!current || wasTakenIn(protocol, current.version)) return null;
  return current.from !== null && current.from <= date ? null : current.version;
}

/**
 * Whether a day lies in a stretch.
 * @param stretch first and last day
 * @param date the day
 */
export function covers({ from, until }: Stretch, date: CivilDate): boolean {
  return from <= date && (until === null || date <= until);
}

/** By version, in order. */
function stretchesOfSharing(protocol: Protocol): readonly StretchOfVersion[] {
  const all = termsOf(protocol);
  return all.flatMap(({ version }) => {
    const found: StretchOfVersion[] = [];
    forEachSharingPair(protocol, version, (one, other) => {
      found.push(...stretchesOfPair(all, one, other).filter((stretch) => stretch.version === version.number));
    });
    return found;
  });
}

/** What decides when one version binds whom. Dates compare as text, and the empty text is before every day. */
interface Terms {
  readonly version: Version;
  readonly signed: ReadonlyMap<string, CivilDate>;
  /** The first day on which it can bind anybody; `null` while its rule of entry into force is not met. */
  readonly notBefore: CivilDate | null;
  /** The first day on which a party, or the whole protocol, is out of it; a day never reached where there is none. */
  readonly goneOn: (partyId: string) => CivilDate;
  readonly from: CivilDate | null;
}

const NEVER: CivilDate = '9999-12-31';
const ALWAYS: CivilDate = '';

function termsOf(protocol: Protocol): readonly Terms[] {
  const left = new Map(protocol.departures.map(({ partyId, leftOn }) => [partyId, leftOn]));
  const endedOn = protocol.ending?.on ?? NEVER;
  const goneOn = (partyId: string): CivilDate => earlier(left.get(partyId) ?? NEVER, endedOn);
  return liveVersions(protocol).map((version) => {
    const signed = signedOnLine(protocol, version.number.major);
    const ruleMetOn = ruleOfEntryMetOn(protocol, version, signed, left);
    const frozenOn = version.number.minor === 0 ? ALWAYS : londonDate(version.frozenAt);
    const notBefore =
      ruleMetOn === null ? null : later(ruleMetOn, later(frozenOn, version.content.term.effectiveOn ?? ALWAYS));
    const terms = { version, signed, notBefore, goneOn, from: null };
    return { ...terms, from: firstSharingPairBoundOn(protocol, terms) };
  });
}

function firstSharingPairBoundOn(protocol: Protocol, terms: Terms): CivilDate | null {
  let first: CivilDate | null = null;
  forEachSharingPair(protocol, terms.version, (one, other) => {
    const on = boundOn(terms, one, other);
    if (on !== null && (first === null || on < first)) first = on;
  });
  return first;
}

/** The day two parties are both bound by a version, if that comes before its term is over and before one has left. */
function boundOn({ version, signed, notBefore, goneOn }: Terms, one: string, other: string): CivilDate | null {
  const signedByOne = signed.get(one);
  const signedByOther = signed.get(other);
  if (signedByOne === undefined || signedByOther === undefined || notBefore === null) return null;
  const on = later(notBefore, later(signedByOne, signedByOther));
  const lastDay = version.content.term.endsOn ?? NEVER;
  return on <= lastDay && on < earlier(goneOn(one), goneOn(other)) ? on : null;
}

function stretchesOfPair(all: readonly Terms[], one: string, other: string): readonly StretchOfVersion[] {
  const found: StretchOfVersion[] = [];
  let nextStartsOn = NEVER;
  for (const terms of all.toReversed()) {
    const bound = boundOn(terms, one, other);
    if (bound === null || terms.from === null) continue;
    const from = later(bound, terms.from);
    const goneOn = earlier(nextStartsOn, earlier(terms.goneOn(one), terms.goneOn(other)));
    const until = earlier(terms.version.content.term.endsOn ?? NEVER, goneOn === NEVER ? NEVER : addDays(goneOn, -1));
    if (from <= until) found.unshift({ version: terms.version.number, from, until: until === NEVER ? null : until });
    nextStartsOn = earlier(nextStartsOn, from);
  }
  return found;
}

/**
 * The day the rule of entry into force was met. A party that was removed, or has left, is no longer waited for; one
 * that joined later never was. So each party waited for counts from its signature or from the day it was out of it.
 */
function ruleOfEntryMetOn(
  protocol: Protocol,
  version: Version,
  signed: ReadonlyMap<string, CivilDate>,
  left: ReadonlyMap<string, CivilDate>,
): CivilDate | null {
  const rule = version.content.term.entryIntoForce;
  if (rule.rule === 'as-each-signs') return ALWAYS;
  const line = liveVersions(protocol).filter(({ number }) => number.major === version.number.major);
  const joined = new Set(line.flatMap(({ joinings }) => joinings.map(({ party }) => party.id)));
  const removed = new Map(line.flatMap(({ removals }) => removals.map(({ partyId, at }) => [partyId, londonDate(at)])));
  const waitedFor =
    rule.rule === 'named-parties'
      ? rule.partyIds
      : version.content.parties.map(({ id }) => id).filter((id) => !joined.has(id));
  let met = ALWAYS;
  for (const id of waitedFor) {
    const out = earlier(removed.get(id) ?? NEVER, left.get(id) ?? NEVER);
    const settled = earlier(signed.get(id) ?? NEVER, out);
    if (settled === NEVER) return null;
    met = later(met, settled);
  }
  return met;
}

function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: { from: CivilDate; until: CivilDate | null }[] = [];
  for (const stretch of stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1);
    if (last && (last.until === null || stretch.from <= addDays(last.until, 1))) {
      last.until = last.until === null || stretch.until === null ? null : later(last.until, stretch.until);
    } else {
      result.push({ from: stretch.from, until: stretch.until });
    }
  }
  return result;
}

function earlier(one: CivilDate, other: CivilDate): CivilDate {
  return one < other ? one : other;
}

function later(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}
