import type { Protocol } from './protocol.js';
import { currentVersion, openRequests, remainingParties, signedOnLine, wasTakenIn } from './versions.js';

/** A party whose signature of the current version is waited for. */
export interface WaitingOn {
  readonly partyId: string;
  /** The requests that can still be answered. */
  readonly requestIds: readonly string[];
  /** Whether nobody is left to answer, and somebody declined. */
  readonly declined: boolean;
}

/**
 * The parties that have not signed the current version, in the order it names them. One that was removed or has given
 * notice of leaving is not waited for; nor is anyone for an agreement signed elsewhere.
 * @param protocol the protocol
 */
export function waitingOn(protocol: Protocol): readonly WaitingOn[] {
  const version = currentVersion(protocol);
  if (!version || wasTakenIn(protocol, version)) return [];
  const signed = signedOnLine(protocol, version.number.major);
  const open = new Map<string, string[]>();
  for (const { id, partyId } of openRequests(protocol, version)) {
    const known = open.get(partyId);
    if (known === undefined) open.set(partyId, [id]);
    else known.push(id);
  }
  const declining = new Set(version.requests.filter(({ declined }) => declined !== null).map(({ partyId }) => partyId));
  return remainingParties(protocol, version)
    .filter(({ id }) => !signed.has(id))
    .map(({ id }) => {
      const requestIds = open.get(id) ?? [];
      return { partyId: id, requestIds, declined: requestIds.length === 0 && declining.has(id) };
    });
}
