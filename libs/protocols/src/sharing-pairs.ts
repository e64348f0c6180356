import type { Protocol, Version } from './protocol.js';
import { liveVersions, partiesOf } from './versions.js';

/**
 * Calls back for every two parties of a version that share data. Two parties share data when a row goes from one to
 * the other. Where no row names two parties (information held in common by joint controllers, a memorandum), any two
 * do. A party that joined after the rows were written takes part like the others, so it shares with each of them.
 * @param protocol the protocol
 * @param version one of its versions
 * @param visit gets the two parties' ids; a pair may come more than once
 */
export function forEachSharingPair(
  protocol: Protocol,
  version: Version,
  visit: (one: string, other: string) => void,
): void {
  const parties = partiesOf(version).map(({ id }) => id);
  const known = new Set(parties);
  let named = false;
  for (const { fromPartyId, toPartyIds } of version.content.dataRows) {
    if (fromPartyId === null) continue;
    for (const toPartyId of toPartyIds) {
      if (toPartyId === fromPartyId) continue;
      named = true;
      if (known.has(fromPartyId) && known.has(toPartyId)) visit(fromPartyId, toPartyId);
    }
  }
  const withEveryone = named ? new Set(joinedOnLine(protocol, version.number.major)) : known;
  if (withEveryone.size === 0) return;
  parties.forEach((one, index) => {
    for (const other of parties.slice(index + 1)) {
      if (withEveryone.has(one) || withEveryone.has(other)) visit(one, other);
    }
  });
}

function joinedOnLine(protocol: Protocol, major: number): readonly string[] {
  return liveVersions(protocol)
    .filter(({ number }) => number.major === major)
    .flatMap(({ joinings }) => joinings.map(({ party }) => party.id));
}
