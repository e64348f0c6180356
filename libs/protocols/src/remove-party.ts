import { withEntryIntoForce } from './arrive-at-date.js';
import type { Outcome } from './events.js';
import { LIMITS } from './limits.js';
import { withoutParties } from './party-pointers.js';
import type { Instant, Protocol, Version } from './protocol.js';
import { refusalOfReason } from './reasons.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';
import { refusalOfParty, refusalOfVersion } from './requests.js';
import { currentVersion, partiesOf, remainingParties, signedOnLine, withVersion } from './versions.js';

/** A party that declined, or is no longer meant to join. */
export interface RemoveParty {
  readonly partyId: string;
  readonly reason: string;
}

/**
 * Why a party cannot be removed from the current version, or `null`: `version-not-current` without a version,
 * `unknown-party`, `party-removed`, `party-left`, `already-signed` (it leaves instead), `fewer-than-two-parties` (then
 * the version is withdrawn), `already-ended`.
 * @param protocol the protocol
 * @param partyId the party
 * @param at the instant of the act
 */
export function refusalToRemoveParty(protocol: Protocol, partyId: string, at: Instant): Refusal | null {
  const version = currentVersion(protocol);
  if (!version) return refusal('version-not-current');
  const refused = refusalOfParty(protocol, version, partyId) ?? refusalOfVersion(protocol, version, at);
  if (refused) return refused;
  if (!partiesOf(version).some(({ id }) => id === partyId)) return refusal('unknown-party', { partyId });
  if (signedOnLine(protocol, version.number.major).has(partyId)) return refusal('already-signed', { partyId });
  return remainingParties(protocol, version).length <= LIMITS.parties.fewest ? refusal('fewer-than-two-parties') : null;
}

/**
 * Takes a party that has not signed out of the current version. The text stays as it was frozen; nobody waits for the
 * party any more, and its requests can no longer be answered. Where it was the last one waited for, that brings the
 * version into force. By an earlier version it signed it stays bound. A draft open at the time loses it too.
 * Refuses what {@link refusalToRemoveParty} refuses, and a missing or too long reason.
 * @param protocol the protocol
 * @param input which party, and why
 * @param at the instant of the act
 */
export function removeParty(protocol: Protocol, input: RemoveParty, at: Instant): Outcome {
  const { partyId, reason } = input;
  refuseIf(refusalToRemoveParty(protocol, partyId, at) ?? refusalOfReason(reason));
  const { number } = currentVersion(protocol) as Version;
  const removed = withVersion(protocol, number, (version) => ({
    ...version,
    removals: [...version.removals, { partyId, at, reason }],
  }));
  return withEntryIntoForce(
    {
      protocol: withoutPartyInDraft(removed, partyId),
      events: [{ type: 'party.removed', payload: { version: number, partyId, reason } }],
    },
    at,
  );
}

/**
 * A protocol whose open draft, if any, no longer names a party nor is shown to it.
 * @param protocol the protocol
 * @param partyId the party that is out of it
 */
export function withoutPartyInDraft(protocol: Protocol, partyId: string): Protocol {
  const { draft } = protocol;
  if (!draft) return protocol;
  return {
    ...protocol,
    draft: {
      ...draft,
      content: withoutParties(draft.content, new Set([partyId])),
      shownTo: draft.shownTo.filter((showing) => showing.partyId !== partyId),
    },
  };
}
