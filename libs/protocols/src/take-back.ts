import { londonDate } from './civil-dates.js';
import type { Outcome } from './events.js';
import type { Instant, Origin, Protocol } from './protocol.js';
import { refusalOfReason } from './reasons.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';

/** Why an agreement that was taken in is taken back. */
export interface TakeBack {
  readonly reason: string;
}

/**
 * Whether a protocol was taken in from elsewhere and taken back: nobody sees it any more, and its record stays.
 * @param protocol the protocol
 */
export function isTakenBack({ origin }: Protocol): boolean {
  return origin.kind === 'taken-in' && origin.takenBackOn !== undefined;
}

/**
 * Why a protocol cannot be taken back, or `null`: `not-taken-in` for one made here, `already-taken-back`, and
 * `changed-since-taken-in` where anybody has worked on it since: their work is not undone with it.
 * @param protocol the protocol
 */
export function refusalToTakeBack(protocol: Protocol): Refusal | null {
  if (protocol.origin.kind === 'made-here') return refusal('not-taken-in');
  if (isTakenBack(protocol)) return refusal('already-taken-back');
  return protocol.revision > 1 ? refusal('changed-since-taken-in', { revision: protocol.revision }) : null;
}

/**
 * Takes back an agreement that was taken in: it ends as withdrawn, and nobody sees it from then on. What was recorded stays recorded.
 * Refuses what {@link refusalToTakeBack} refuses, and a missing or too long reason.
 * @param protocol the protocol
 * @param input why
 * @param at the instant of the act
 */
export function takeBack(protocol: Protocol, { reason }: TakeBack, at: Instant): Outcome {
  refuseIf(refusalToTakeBack(protocol) ?? refusalOfReason(reason));
  const on = londonDate(at);
  const origin = protocol.origin as Extract<Origin, { kind: 'taken-in' }>;
  return {
    protocol: {
      ...protocol,
      origin: { ...origin, takenBackOn: on },
      ending: { kind: 'withdrawn', on, reason, supersededBy: null },
    },
    events: [{ type: 'protocol.taken-back', payload: { on, reason } }],
  };
}
