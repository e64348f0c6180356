/** Finding one's way among a protocol's versions, their parties, requests and signatures. */
import type { CivilDate, Party } from './content.js';
import { foundBy } from './found-by.js';
import type { Protocol, Signature, SignatureRequest, Version, VersionNumber } from './protocol.js';

/**
 * Whether two version numbers are the same.
 * @param one a version number
 * @param other a version number
 */
export function sameVersion(one: VersionNumber, other: VersionNumber): boolean {
  return one.major === other.major && one.minor === other.minor;
}

/**
 * The version of a number, withdrawn or not.
 * @param protocol the protocol
 * @param number the number
 */
export function versionNumbered(protocol: Protocol, number: VersionNumber): Version | null {
  return protocol.versions.find((version) => sameVersion(version.number, number)) ?? null;
}

/**
 * The versions that count: not withdrawn from signature, and no translations, which bind by the version they
 * translate. In the order they were frozen, which is the order of their numbers.
 * @param protocol the protocol
 */
export function liveVersions(protocol: Protocol): readonly Version[] {
  return protocol.versions.filter((version) => version.withdrawnFromSignature === null && version.translates === null);
}

/**
 * The version that is signed now: the latest that counts.
 * @param protocol the protocol
 */
export function currentVersion(protocol: Protocol): Version | null {
  return liveVersions(protocol).at(-1) ?? null;
}

/**
 * Whether a version is the one an agreement was taken in with, the first: its standing is stated, not derived.
 * @param protocol the protocol
 * @param version one of its versions, or the first that it is about to get
 */
export function wasTakenIn({ origin, versions: [first] }: Protocol, { number }: Pick<Version, 'number'>): boolean {
  return origin.kind === 'taken-in' && (first === undefined || sameVersion(first.number, number));
}

/**
 * The number the next version gets. The first is 1.0. A number is never used twice, not even after a withdrawal:
 * a signature names its version by it.
 * @param protocol the protocol
 * @param kind why its content changed; a minor change stays on the current version's line
 */
export function nextVersionNumber(protocol: Protocol, kind: 'first' | 'minor' | 'major'): VersionNumber {
  const current = currentVersion(protocol);
  if (kind !== 'minor' || !current) {
    return { major: Math.max(0, ...protocol.versions.map(({ number }) => number.major)) + 1, minor: 0 };
  }
  const { major } = current.number;
  const minors = protocol.versions.filter(({ number }) => number.major === major).map(({ number }) => number.minor);
  return { major, minor: Math.max(...minors) + 1 };
}

/**
 * The parties of a version: those it names and those that joined it later, without those removed from it.
 * @param version the version
 */
export function partiesOf(version: Version): readonly Party[] {
  const removed = new Set(version.removals.map(({ partyId }) => partyId));
  return [...version.content.parties, ...version.joinings.map(({ party }) => party)].filter(({ id }) => !removed.has(id));
}

/**
 * The parties of a version that have not left, nor said when they will.
 * @param protocol the protocol
 * @param version one of its versions
 */
export function remainingParties(protocol: Protocol, version: Version): readonly Party[] {
  const left = new Set(protocol.departures.map(({ partyId }) => partyId));
  return partiesOf(version).filter(({ id }) => !left.has(id));
}

/**
 * The signatures that count on a major line: a minor change takes over those given before it.
 * @param protocol the protocol
 * @param major the line
 */
export function signaturesOnLine(protocol: Protocol, major: number): readonly Signature[] {
  return liveVersions(protocol)
    .filter(({ number }) => number.major === major)
    .flatMap(({ signatures }) => signatures);
}

/**
 * The day each party became bound by a major line: the day of its first signature, since one person with authority
 * binds an organisation; others asked may still add theirs.
 * @param protocol the protocol
 * @param major the line
 */
export function signedOnLine(protocol: Protocol, major: number): ReadonlyMap<string, CivilDate> {
  const days = new Map<string, CivilDate>();
  for (const { partyId, signedOn } of signaturesOnLine(protocol, major)) {
    const earlier = days.get(partyId);
    if (earlier === undefined || signedOn < earlier) days.set(partyId, signedOn);
  }
  return days;
}

/** A request with the version it stands in. */
export interface FoundRequest {
  readonly version: Version;
  readonly request: SignatureRequest;
}

/**
 * A request by its id, where it stands now: an unanswered one goes over to the next version after a minor change.
 * @param protocol the protocol
 * @param requestId the id
 */
export function findRequest(protocol: Protocol, requestId: string): FoundRequest | null {
  for (const version of protocol.versions.toReversed()) {
    const request = requestById(version.requests, requestId);
    if (request) return { version, request };
  }
  return null;
}

const requestById = foundBy<SignatureRequest>(({ id }) => id);

/**
 * The first signature that a version has of a party itself, without those of the versions it carries on.
 * @param version the version
 * @param partyId the party
 */
export function signatureOfParty({ signatures }: Version, partyId: string): Signature | null {
  return firstOfParty(signatures, partyId) ?? null;
}

const firstOfParty = foundBy<Signature>(({ partyId }) => partyId);

/**
 * Whether a request was answered by a signature that counts on a major line.
 * @param protocol the protocol
 * @param major the line
 * @param requestId the request
 */
export function isAnsweredOnLine(protocol: Protocol, major: number, requestId: string): boolean {
  return liveVersions(protocol).some(
    ({ number, signatures }) => number.major === major && answeredBy(signatures, requestId) !== undefined,
  );
}

const answeredBy = foundBy<Signature>(({ requestId }) => requestId);

/**
 * The requests of a version that can still be answered: not replaced, declined or signed, of a party that remains.
 * @param protocol the protocol
 * @param version one of its versions
 */
export function openRequests(protocol: Protocol, version: Version): readonly SignatureRequest[] {
  const parties = new Set(remainingParties(protocol, version).map(({ id }) => id));
  const answered = new Set(signaturesOnLine(protocol, version.number.major).map(({ requestId }) => requestId));
  return version.requests.filter(
    ({ id, partyId, replaced, declined }) => !replaced && !declined && !answered.has(id) && parties.has(partyId),
  );
}

/**
 * A protocol with one of its versions changed.
 * @param protocol the protocol
 * @param number which version
 * @param change gives the version anew
 */
export function withVersion(protocol: Protocol, number: VersionNumber, change: (version: Version) => Version): Protocol {
  return {
    ...protocol,
    versions: protocol.versions.map((version) => (sameVersion(version.number, number) ? change(version) : version)),
  };
}

/**
 * A protocol with one request of one of its versions changed.
 * @param protocol the protocol
 * @param number which version
 * @param requestId which request
 * @param change gives the request anew
 */
export function withRequest(
  protocol: Protocol,
  number: VersionNumber,
  requestId: string,
  change: (request: SignatureRequest) => SignatureRequest,
): Protocol {
  return withVersion(protocol, number, (version) => ({
    ...version,
    requests: version.requests.map((request) => (request.id === requestId ? change(request) : request)),
  }));
}
