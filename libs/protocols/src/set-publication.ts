import type { Outcome } from './events.js';
import { LIMITS } from './limits.js';
import type { Protocol, Publication, Version } from './protocol.js';
import { ProtocolError, refusal, type Refusal } from './refusals.js';
import { isTakenBack } from './take-back.js';
import { liveVersions, wasTakenIn } from './versions.js';

/**
 * Why a publication level does not do, or `null`: `reason-missing` for keeping a protocol off the register without
 * saying why, `text-too-long`.
 * @param publication the level and its reason
 */
export function refusalOfPublication(publication: Publication): Refusal | null {
  const { level, reason } = publication;
  if (level === 'none' && reason.trim() === '') return refusal('reason-missing', { pointer: '/publication/reason' });
  return reason.length > LIMITS.reason ? refusal('text-too-long', { pointer: '/reason', most: LIMITS.reason }) : null;
}

/**
 * Sets how much of a protocol stands on the public register: the lead's decision, in any standing. Refuses what
 * {@link refusalOfPublication} refuses.
 * @param protocol the protocol
 * @param publication the level, and the reason, which `none` needs
 */
export function setPublication(protocol: Protocol, publication: Publication): Outcome {
  const refused = refusalOfPublication(publication);
  if (refused) throw new ProtocolError(refused.code, refused.facts);
  const { level, reason } = publication;
  if (level === protocol.publication.level && reason === protocol.publication.reason) return { protocol, events: [] };
  return {
    protocol: { ...protocol, publication: { level, reason } },
    events: [{ type: 'publication.set', payload: { level, reason } }],
  };
}

/**
 * The version that stands on the public register: the latest that came into force, whatever became of it since, or
 * what was taken in from elsewhere, for as long as nothing signed here has. Drafts and what is out for signature never do,
 * nor do they take away what stands there.
 * @param protocol the protocol
 * @returns `null` when nothing of it is published
 */
export function publishedVersion(protocol: Protocol): Version | null {
  if (protocol.publication.level === 'none' || isTakenBack(protocol)) return null;
  const live = liveVersions(protocol);
  return live.findLast(({ cameIntoForceOn }) => cameIntoForceOn !== null) ?? live.find((version) => wasTakenIn(protocol, version)) ?? null;
}
