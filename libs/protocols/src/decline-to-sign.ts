import type { Outcome } from './events.js';
import type { Instant, Protocol } from './protocol.js';
import { refuseIf, type Refusal } from './refusals.js';
import { refusalOfReason } from './reasons.js';
import { refusalOfRequest } from './requests.js';
import { findRequest, withRequest, type FoundRequest } from './versions.js';

/** A signatory's no, with the reason. */
export interface DeclineToSign {
  readonly requestId: string;
  readonly reason: string;
}

/**
 * Why a request cannot be declined now, or `null`: whatever {@link refusalOfRequest} finds.
 * @param protocol the protocol
 * @param requestId the request
 * @param at the instant of declining
 */
export function refusalToDecline(protocol: Protocol, requestId: string, at: Instant): Refusal | null {
  return refusalOfRequest(protocol, requestId, at);
}

/**
 * Records that a signatory declined. The party is still a party: the lead may ask someone else there, remove it, or
 * withdraw the version to change it. Refuses what {@link refusalToDecline} refuses, and a missing or too long reason.
 * @param protocol the protocol
 * @param input which request, and why
 * @param at the instant of declining
 */
export function declineToSign(protocol: Protocol, input: DeclineToSign, at: Instant): Outcome {
  const { requestId, reason } = input;
  refuseIf(refusalToDecline(protocol, requestId, at) ?? refusalOfReason(reason));
  const { version, request } = findRequest(protocol, requestId) as FoundRequest;
  return {
    protocol: withRequest(protocol, version.number, requestId, (open) => ({ ...open, declined: { at, reason } })),
    events: [
      {
        type: 'protocol.declined',
        payload: {
          version: version.number,
          requestId,
          partyId: request.partyId,
          personal: { name: request.name, reason },
        },
      },
    ],
  };
}
