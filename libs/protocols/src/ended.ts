import { londonDate } from './civil-dates.js';
import type { Instant, Protocol } from './protocol.js';
import { refusal, type Refusal } from './refusals.js';

/**
 * Why nothing more can be done with a protocol that has ended, or `null`. One that is to end on a later day goes on
 * until then.
 * @param protocol the protocol
 * @param at the instant of the act
 */
export function refusalOnceEnded(protocol: Protocol, at: Instant): Refusal | null {
  const { ending } = protocol;
  return ending && ending.on <= londonDate(at) ? refusal('already-ended', { kind: ending.kind, on: ending.on }) : null;
}
