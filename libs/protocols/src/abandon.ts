import { londonDate } from './civil-dates.js';
import type { Outcome } from './events.js';
import { hasComeIntoForce } from './force.js';
import type { Instant, Protocol } from './protocol.js';
import { refusalOfReason } from './reasons.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';
import { refusalToEditDraft } from './edit-draft.js';

/** Why something is given up. */
export interface Abandon {
  readonly reason: string;
}

/**
 * Why a protocol cannot be given up, or `null`: `already-ended`, `already-in-force` (then it is ended instead; so is
 * an agreement taken in from elsewhere).
 * @param protocol the protocol
 * @param at the instant of the act
 */
export function refusalToAbandon(protocol: Protocol, at: Instant): Refusal | null {
  const { ending } = protocol;
  if (ending) return refusal('already-ended', { kind: ending.kind, on: ending.on });
  const standing = protocol.origin.kind === 'taken-in' || hasComeIntoForce(protocol, londonDate(at));
  return standing ? refusal('already-in-force') : null;
}

/**
 * Gives up a protocol that never came into force. Refuses what {@link refusalToAbandon} refuses, and a missing or too
 * long reason.
 * @param protocol the protocol
 * @param input why
 * @param at the instant of the act
 */
export function abandon(protocol: Protocol, input: Abandon, at: Instant): Outcome {
  const { reason } = input;
  refuseIf(refusalToAbandon(protocol, at) ?? refusalOfReason(reason));
  const on = londonDate(at);
  return {
    protocol: { ...protocol, ending: { kind: 'abandoned', on, reason, supersededBy: null } },
    events: [{ type: 'protocol.abandoned', payload: { on, reason } }],
  };
}

/**
 * Why a change that was started cannot be given up, or `null`: `already-ended`, `no-draft`, `version-not-current` when
 * there is no version to go on with: then the whole protocol is abandoned.
 * @param protocol the protocol
 * @param at the instant of the act
 */
export function refusalToAbandonDraft(protocol: Protocol, at: Instant): Refusal | null {
  const refused = refusalToEditDraft(protocol, at);
  if (refused) return refused;
  return protocol.draft?.change.kind === 'first' ? refusal('version-not-current') : null;
}

/**
 * Gives up a change before it is sent; the version in force goes on as it is. Refuses what
 * {@link refusalToAbandonDraft} refuses, and a missing or too long reason.
 * @param protocol the protocol
 * @param input why
 * @param at the instant of the act
 */
export function abandonDraft(protocol: Protocol, input: Abandon, at: Instant): Outcome {
  const { reason } = input;
  refuseIf(refusalToAbandonDraft(protocol, at) ?? refusalOfReason(reason));
  return { protocol: { ...protocol, draft: null }, events: [{ type: 'draft.abandoned', payload: { reason } }] };
}
