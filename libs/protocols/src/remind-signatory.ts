import { addHours, hoursBetween } from './civil-dates.js';
import type { Outcome } from './events.js';
import { LIMITS } from './limits.js';
import type { Instant, Protocol } from './protocol.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';
import { refusalOfRequest } from './requests.js';
import { findRequest, withRequest, type FoundRequest } from './versions.js';

/** Whom to remind. */
export interface RemindSignatory {
  readonly requestId: string;
}

/**
 * Why a signatory cannot be reminded now, or `null`: whatever {@link refusalOfRequest} finds, `reminded-too-often`
 * after five reminders, `reminded-recently` within 24 hours of the last, with the instant from which it can be done.
 * @param protocol the protocol
 * @param requestId the request
 * @param at the instant of reminding
 */
export function refusalToRemind(protocol: Protocol, requestId: string, at: Instant): Refusal | null {
  const refused = refusalOfRequest(protocol, requestId, at);
  if (refused) return refused;
  const { remindedAt } = (findRequest(protocol, requestId) as FoundRequest).request;
  const last = remindedAt.at(-1);
  if (last === undefined) return null;
  if (remindedAt.length >= LIMITS.remindersPerRequest) {
    return refusal('reminded-too-often', { most: LIMITS.remindersPerRequest });
  }
  return hoursBetween(last, at) < LIMITS.hoursBetweenReminders
    ? refusal('reminded-recently', { again: addHours(last, LIMITS.hoursBetweenReminders) })
    : null;
}

/**
 * Records a reminder. Refuses what {@link refusalToRemind} refuses.
 * @param protocol the protocol
 * @param input whom to remind
 * @param at the instant of reminding
 */
export function remindSignatory(protocol: Protocol, input: RemindSignatory, at: Instant): Outcome {
  const { requestId } = input;
  refuseIf(refusalToRemind(protocol, requestId, at));
  const { version, request } = findRequest(protocol, requestId) as FoundRequest;
  const remindedAt = [...request.remindedAt, at];
  return {
    protocol: withRequest(protocol, version.number, requestId, (open) => ({ ...open, remindedAt })),
    events: [
      {
        type: 'signatory.reminded',
        payload: { version: version.number, requestId, partyId: request.partyId, times: remindedAt.length },
      },
    ],
  };
}
