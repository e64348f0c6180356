import type { Outcome } from './events.js';
import type { Instant, Protocol } from './protocol.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';
import { findRequest, withRequest, type FoundRequest } from './versions.js';

/** Which request was opened. */
export interface RecordOpening {
  readonly requestId: string;
}

/**
 * Why an opening cannot be recorded, or `null`: `not-asked-to-sign`, or `request-replaced`, since that link is dead.
 * Opening an answered request, or one of a version withdrawn since, is in order: people look again at what they did.
 * @param protocol the protocol
 * @param requestId the request
 */
export function refusalToRecordOpening(protocol: Protocol, requestId: string): Refusal | null {
  const found = findRequest(protocol, requestId);
  if (!found) return refusal('not-asked-to-sign');
  return found.request.replaced ? refusal('request-replaced') : null;
}

/**
 * Records that the person asked has opened what they are to sign. Only the first time counts: after it nothing
 * changes. Refuses what {@link refusalToRecordOpening} refuses.
 * @param protocol the protocol
 * @param input which request
 * @param at the instant of opening
 */
export function recordOpening(protocol: Protocol, input: RecordOpening, at: Instant): Outcome {
  const { requestId } = input;
  refuseIf(refusalToRecordOpening(protocol, requestId));
  const { version, request } = findRequest(protocol, requestId) as FoundRequest;
  if (request.openedAt !== null) return { protocol, events: [] };
  return {
    protocol: withRequest(protocol, version.number, requestId, (unopened) => ({ ...unopened, openedAt: at })),
    events: [
      { type: 'request.opened', payload: { version: version.number, requestId, partyId: request.partyId } },
    ],
  };
}
