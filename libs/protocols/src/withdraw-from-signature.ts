import { londonDate } from './civil-dates.js';
import { refusalOnceEnded } from './ended.js';
import type { Outcome } from './events.js';
import { pendingVersion } from './force.js';
import type { Instant, Protocol, Version } from './protocol.js';
import { refusalOfReason } from './reasons.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';
import { withDraftOf } from './start-change.js';
import { currentVersion, withVersion } from './versions.js';

/** Why the version is taken back. */
export interface WithdrawFromSignature {
  readonly reason: string;
}

/**
 * Why the current version cannot be withdrawn from signature, or `null`: `already-ended`, `version-not-current`
 * without a version, `already-in-force`: then a change is started instead.
 * @param protocol the protocol
 * @param at the instant of the act
 */
export function refusalToWithdrawFromSignature(protocol: Protocol, at: Instant): Refusal | null {
  const refused = refusalOnceEnded(protocol, at);
  if (refused) return refused;
  const version = currentVersion(protocol);
  if (!version) return refusal('version-not-current');
  return pendingVersion(protocol, londonDate(at)) ? null : refusal('already-in-force', { ...version.number });
}

/**
 * Takes the current version back before force, to change it: its text becomes the draft again. Its signatures stay on
 * record and bind nobody; its requests can no longer be answered. An earlier version stays in force meanwhile.
 * Refuses what {@link refusalToWithdrawFromSignature} refuses, and a missing or too long reason.
 * @param protocol the protocol
 * @param input why
 * @param at the instant of the act
 */
export function withdrawFromSignature(protocol: Protocol, input: WithdrawFromSignature, at: Instant): Outcome {
  const { reason } = input;
  refuseIf(refusalToWithdrawFromSignature(protocol, at) ?? refusalOfReason(reason));
  const version = currentVersion(protocol) as Version;
  const withdrawn = withVersion(protocol, version.number, (sent) => ({
    ...sent,
    withdrawnFromSignature: { at, reason },
  }));
  return {
    protocol: withDraftOf(withdrawn, version, version.content, version.change, at),
    events: [{ type: 'version.withdrawn-from-signature', payload: { version: version.number, reason } }],
  };
}
