import type { Outcome } from './events.js';
import type { Instant, Protocol } from './protocol.js';
import { refuseIf, type Refusal } from './refusals.js';
import { newRequest, refusalOfNewRequests, refusalOfRequest, type NewRequest } from './requests.js';
import { findRequest, remainingParties, withRequest, withVersion, type FoundRequest } from './versions.js';

/** Someone else to ask instead, and on whose word: the lead's, or that of the person asked. */
export interface ReplaceSignatory {
  readonly requestId: string;
  readonly how: 'by-lead' | 'nomination';
  /** The new person. The party stays the same. */
  readonly successor: Omit<NewRequest, 'partyId'>;
}

/**
 * Why somebody else cannot be asked instead, or `null`: whatever {@link refusalOfRequest} finds. The lead may replace
 * someone who declined; who declined no longer nominates.
 * @param protocol the protocol
 * @param requestId the request
 * @param how on whose word
 * @param at the instant of the act
 */
export function refusalToReplaceSignatory(
  protocol: Protocol,
  requestId: string,
  how: ReplaceSignatory['how'],
  at: Instant,
): Refusal | null {
  const asIfUnanswered = how === 'by-lead' ? withoutDecline(protocol, requestId) : protocol;
  return refusalOfRequest(asIfUnanswered, requestId, at);
}

/**
 * Asks somebody else at the party instead. The request before stays on record and can no longer be answered: its link
 * is dead. Refuses what {@link refusalToReplaceSignatory} refuses, an id used before (`duplicate-id`), and a name,
 * address or role missing or too long.
 * @param protocol the protocol
 * @param input whom to ask instead of whom
 * @param at the instant of the act
 */
export function replaceSignatory(protocol: Protocol, input: ReplaceSignatory, at: Instant): Outcome {
  const { requestId, how } = input;
  refuseIf(refusalToReplaceSignatory(protocol, requestId, how, at));
  const { version, request } = findRequest(protocol, requestId) as FoundRequest;
  const successor = { ...input.successor, partyId: request.partyId };
  refuseIf(refusalOfNewRequests(protocol, remainingParties(protocol, version), [successor]));
  const replaced = withRequest(protocol, version.number, requestId, (before) => ({
    ...before,
    replaced: { at, byRequestId: successor.id, how },
  }));
  const { id, partyId, name, email, role } = successor;
  return {
    protocol: withVersion(replaced, version.number, (open) => ({
      ...open,
      requests: [...open.requests, newRequest(successor, at)],
    })),
    events: [
      {
        type: 'signatory.replaced',
        payload: {
          version: version.number,
          requestId,
          newRequestId: id,
          partyId,
          how,
          personal: { name, email, role },
        },
      },
    ],
  };
}

function withoutDecline(protocol: Protocol, requestId: string): Protocol {
  const found = findRequest(protocol, requestId);
  if (!found?.request.declined) return protocol;
  return withRequest(protocol, found.version.number, requestId, (request) => ({ ...request, declined: null }));
}
