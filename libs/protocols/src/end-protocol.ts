import { londonDate } from './civil-dates.js';
import type { CivilDate } from './content.js';
import type { Outcome } from './events.js';
import { hasComeIntoForce } from './force.js';
import { refusalOfDayAhead } from './leave.js';
import type { Ending, Instant, Protocol } from './protocol.js';
import { refusalOfReason } from './reasons.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';

/** How, from when and why a protocol that was in force stops. */
export interface EndProtocol {
  readonly kind: Exclude<Ending['kind'], 'abandoned'>;
  /** The first day on which it is over: today or later. */
  readonly on: CivilDate;
  readonly reason: string;
  /** The protocol that takes its place, for `superseded`. */
  readonly supersededBy: string | null;
}

/**
 * Why a protocol cannot be ended, or `null`: `already-ended` (or to end on a day already set), `not-in-force` for one
 * that never was: that is abandoned instead. One taken in from elsewhere can be ended.
 * @param protocol the protocol
 * @param at the instant of the act
 */
export function refusalToEnd(protocol: Protocol, at: Instant): Refusal | null {
  const { ending } = protocol;
  if (ending) return refusal('already-ended', { kind: ending.kind, on: ending.on });
  const standing = protocol.origin.kind === 'taken-in' || hasComeIntoForce(protocol, londonDate(at));
  return standing ? null : refusal('not-in-force');
}

/**
 * Ends a protocol, today or on a later day. Refuses what {@link refusalToEnd} refuses, a day that does not exist
 * (`invalid-date`) or is over (`date-in-the-past`), and a missing or too long reason.
 * @param protocol the protocol
 * @param input how, from when and why
 * @param at the instant of the act
 */
export function endProtocol(protocol: Protocol, input: EndProtocol, at: Instant): Outcome {
  const { kind, on, reason, supersededBy } = input;
  refuseIf(refusalToEnd(protocol, at) ?? refusalOfReason(reason) ?? refusalOfDayAhead(on, at));
  const ending: Ending = { kind, on, reason, supersededBy: kind === 'superseded' ? supersededBy : null };
  return { protocol: { ...protocol, ending }, events: [{ type: 'protocol.ended', payload: ending }] };
}
