/** Requests to sign: making them, and whether they can still be answered. */
import { londonDate } from './civil-dates.js';
import type { Party } from './content.js';
import { refusalOnceEnded } from './ended.js';
import { LIMITS } from './limits.js';
import type { Instant, Protocol, SignatureRequest, Version } from './protocol.js';
import { refusal, type Refusal } from './refusals.js';
import { refusalOfTexts } from './texts.js';
import { currentVersion, findRequest, isAnsweredOnLine, sameVersion } from './versions.js';

/** A person to be asked to sign for a party. The id comes from outside. */
export type NewRequest = Pick<SignatureRequest, 'id' | 'partyId' | 'name' | 'email' | 'role'>;

/**
 * A request nothing has happened to yet.
 * @param person who is asked
 * @param at the instant of asking
 */
export function newRequest(person: NewRequest, at: Instant): SignatureRequest {
  const { id, partyId, name, email, role } = person;
  return { id, partyId, name, email, role, askedAt: at, openedAt: null, remindedAt: [], replaced: null, declined: null };
}

/**
 * The first thing wrong with new requests, or `null`: `unknown-party`, `duplicate-id`, `too-many-rows` for more than
 * ten people of one party, `text-missing`, `text-too-long`.
 * @param protocol the protocol, whose requests' ids are taken
 * @param parties the parties that can be asked
 * @param requests who is to be asked
 */
export function refusalOfNewRequests(
  protocol: Protocol,
  parties: readonly Party[],
  requests: readonly NewRequest[],
): Refusal | null {
  const asked = new Map(parties.map(({ id }) => [id, 0]));
  const used = new Set(protocol.versions.flatMap((version) => version.requests.map(({ id }) => id)));
  for (const { id, partyId, name, email, role } of requests) {
    const before = asked.get(partyId);
    if (before === undefined) return refusal('unknown-party', { partyId });
    if (before === LIMITS.requestsPerParty) return refusal('too-many-rows', { partyId, most: LIMITS.requestsPerParty });
    asked.set(partyId, before + 1);
    if (used.has(id)) return refusal('duplicate-id', { id });
    used.add(id);
    const wrong = refusalOfTexts({ name, email, role });
    if (wrong) return wrong;
  }
  return null;
}

/**
 * Why a request can no longer be answered, or `null`. In this order: `not-asked-to-sign` (there is no such request),
 * `withdrawn-from-signature`, `request-replaced` (someone else was asked instead), `already-signed`,
 * `already-declined`, `party-removed`, `party-left`, `version-not-current`, `already-ended`.
 * @param protocol the protocol
 * @param requestId the request
 * @param at the instant of the act
 */
export function refusalOfRequest(protocol: Protocol, requestId: string, at: Instant): Refusal | null {
  const found = findRequest(protocol, requestId);
  if (!found) return refusal('not-asked-to-sign');
  const { version, request } = found;
  const { partyId } = request;
  if (version.withdrawnFromSignature) return refusal('withdrawn-from-signature', { ...version.number });
  if (request.replaced) return refusal('request-replaced');
  if (isAnsweredOnLine(protocol, version.number.major, requestId)) {
    return refusal('already-signed', { partyId });
  }
  if (request.declined) return refusal('already-declined', { partyId });
  return refusalOfParty(protocol, version, partyId) ?? refusalOfVersion(protocol, version, at);
}

/**
 * Why a party can no longer sign a version, or `null`: `party-removed`, `party-left`.
 * @param protocol the protocol
 * @param version the version
 * @param partyId the party
 */
export function refusalOfParty(protocol: Protocol, version: Version, partyId: string): Refusal | null {
  if (version.removals.some((removal) => removal.partyId === partyId)) return refusal('party-removed', { partyId });
  return protocol.departures.some((departure) => departure.partyId === partyId)
    ? refusal('party-left', { partyId })
    : null;
}

/**
 * Why a version can no longer be signed, or `null`: `version-not-current`, `already-ended` (the protocol, or the
 * version's own term).
 * @param protocol the protocol
 * @param version the version
 * @param at the instant of the act
 */
export function refusalOfVersion(protocol: Protocol, version: Version, at: Instant): Refusal | null {
  const current = currentVersion(protocol);
  if (!current || !sameVersion(current.number, version.number)) {
    return refusal('version-not-current', { ...version.number });
  }
  const { endsOn } = version.content.term;
  if (endsOn !== null && endsOn < londonDate(at)) return refusal('already-ended', { kind: 'term', on: endsOn });
  return refusalOnceEnded(protocol, at);
}
