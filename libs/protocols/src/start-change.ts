import type { ProtocolContent } from './content.js';
import { londonDate } from './civil-dates.js';
import { refusalOnceEnded } from './ended.js';
import type { Outcome } from './events.js';
import { pendingVersion } from './force.js';
import { withoutParties } from './party-pointers.js';
import type { Change, Instant, Protocol, Version } from './protocol.js';
import { refusalOfReason } from './reasons.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';
import { nextReviewOn } from './reviews.js';
import { currentVersion, remainingParties } from './versions.js';

/** Why the text is to change, and whether everybody signs again. */
export interface StartChange {
  readonly kind: 'minor' | 'major';
  readonly reason: string;
}

/**
 * Why no change can be started now, or `null`: `already-ended`, `draft-already-open`, `version-not-current` without a
 * version to change, `version-out-for-signature` (withdraw it instead).
 * @param protocol the protocol
 * @param at the instant of the act
 */
export function refusalToStartChange(protocol: Protocol, at: Instant): Refusal | null {
  const refused = refusalOnceEnded(protocol, at);
  if (refused) return refused;
  if (protocol.draft) return refusal('draft-already-open');
  const pending = pendingVersion(protocol, londonDate(at));
  if (pending) return refusal('version-out-for-signature', { ...pending.number });
  return currentVersion(protocol) ? null : refusal('version-not-current');
}

/**
 * Starts a draft on the text of the current version: with the parties that joined it, without those removed or
 * leaving, and with the next review where the first one was. The current version stays in force meanwhile.
 * Refuses what {@link refusalToStartChange} refuses, and a missing or too long reason.
 * @param protocol the protocol
 * @param input minor or major, and why
 * @param at the instant of the act
 */
export function startChange(protocol: Protocol, input: StartChange, at: Instant): Outcome {
  refuseIf(refusalToStartChange(protocol, at) ?? refusalOfReason(input.reason));
  const version = currentVersion(protocol) as Version;
  const change = { kind: input.kind, reason: input.reason };
  const term = { ...version.content.term, firstReviewOn: nextReviewOn(protocol) };
  return {
    protocol: withDraftOf(protocol, version, { ...version.content, term }, change, at),
    events: [{ type: 'draft.started', payload: { change, basedOn: version.number } }],
  };
}

/**
 * A protocol with a draft of a text that is brought up to date with who takes part in one of its versions.
 * @param protocol the protocol, without a draft
 * @param version the version whose parties count
 * @param text the text to start from
 * @param change why it changes
 * @param at the instant of the act
 */
export function withDraftOf(
  protocol: Protocol,
  version: Version,
  text: ProtocolContent,
  change: Change,
  at: Instant,
): Protocol {
  const remaining = remainingParties(protocol, version);
  const gone = text.parties.filter((party) => !remaining.some(({ id }) => id === party.id));
  const content = { ...withoutParties(text, new Set(gone.map(({ id }) => id))), parties: remaining };
  return { ...protocol, draft: { content, change, startedAt: at, suggestions: [], shownTo: [] } };
}
