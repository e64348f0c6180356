/**
 * How a protocol stands by what is published of it alone. A draft, a version that is out for signature, and signatures
 * of one that has not come into force are the parties' own: no public standing, day or order tells that they are there.
 */
import type { CivilDate } from './content.js';
import type { Protocol, Version } from './protocol.js';
import { publishedVersion } from './set-publication.js';
import { standing, type Standing } from './standing.js';
import { standingFacts, type StandingFacts } from './standing-facts.js';
import { currentVersion, liveVersions, partiesOf } from './versions.js';

/**
 * The facts that stand beside those of the whole protocol, one value a column. Whatever is published has come into force
 * or was taken in, so that these few are all that can differ.
 */
export interface PublishedFacts {
  /** First and last day on which it is, or last was, in force without a break by what is published. */
  readonly publishedFrom: CivilDate | null;
  readonly publishedUntil: CivilDate | null;
  readonly publishedReviewOn: CivilDate | null;
  /** The days from which parties of the published version no longer are, in order; a summary tells none. */
  readonly publishedDepartures: readonly CivilDate[];
}

/**
 * A protocol as if there were nothing of it but what led to a version.
 * @param protocol the protocol
 * @param version the version that is published of it
 */
export function asPublished(protocol: Protocol, version: Version): Protocol {
  const live = liveVersions(protocol);
  return { ...protocol, draft: null, versions: live.slice(0, live.indexOf(version) + 1) };
}

/**
 * The facts of what is published. They hold until the protocol changes, or until a day brings a later version into force.
 * @param protocol the protocol
 * @param whole the facts of the whole protocol, where they are known already
 * @returns nothing but empty facts where nothing is published
 */
export function publishedFacts(protocol: Protocol, whole: StandingFacts = standingFacts(protocol)): PublishedFacts {
  const version = publishedVersion(protocol);
  if (version === null) return { publishedFrom: null, publishedUntil: null, publishedReviewOn: null, publishedDepartures: [] };
  const facts = version === currentVersion(protocol) ? whole : standingFacts(asPublished(protocol, version));
  const again = facts.againInForceFrom !== null;
  return {
    publishedFrom: again ? facts.againInForceFrom : facts.inForceFrom,
    publishedUntil: again ? facts.againInForceUntil : facts.inForceUntil,
    publishedReviewOn: facts.nextReviewOn,
    publishedDepartures: protocol.publication.level === 'full' ? departuresFrom(protocol, version) : [],
  };
}

/**
 * The standing of what is published, on a day: {@link standing}'s, over the versions up to the published one. On the day
 * that brings a later version into force it is that of the whole, before anybody has recorded its arrival.
 * @param protocol the protocol, with whatever of it is not published
 * @param today the day, not before the last change of the protocol
 * @returns `null` where nothing is published
 */
export function publishedStanding(protocol: Protocol, today: CivilDate): Standing | null {
  const version = publishedVersion(protocol);
  if (version === null) return null;
  const { arrivesOn } = standingFacts(protocol);
  return standing(arrivesOn !== null && arrivesOn <= today ? protocol : asPublished(protocol, version), today);
}

function departuresFrom({ departures }: Protocol, version: Version): readonly CivilDate[] {
  const parties = new Set(partiesOf(version).map(({ id }) => id));
  return [...new Set(departures.filter(({ partyId }) => parties.has(partyId)).map(({ leftOn }) => leftOn))].sort();
}
