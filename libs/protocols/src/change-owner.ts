import type { Outcome } from './events.js';
import type { Protocol } from './protocol.js';

/** The person at the lead organisation who is answerable from now on. */
export interface ChangeOwner {
  readonly ownerPersonId: string;
}

/**
 * Hands a protocol to another owner. Whether that person belongs to the lead organisation is known outside. Refuses
 * nothing: people leave in every standing. The same owner again changes nothing.
 * @param protocol the protocol
 * @param input the new owner
 */
export function changeOwner(protocol: Protocol, { ownerPersonId }: ChangeOwner): Outcome {
  if (ownerPersonId === protocol.ownerPersonId) return { protocol, events: [] };
  return {
    protocol: { ...protocol, ownerPersonId },
    events: [{ type: 'owner.changed', payload: { fromPersonId: protocol.ownerPersonId, toPersonId: ownerPersonId } }],
  };
}
