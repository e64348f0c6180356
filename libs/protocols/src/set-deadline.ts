import type { CivilDate } from './content.js';
import { refusalOfDeadline } from './deadlines.js';
import type { Outcome } from './events.js';
import type { Instant, Protocol, Version } from './protocol.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';
import { refusalOfVersion } from './requests.js';
import { currentVersion, withVersion } from './versions.js';
import { waitingOn } from './waiting-on.js';

/** The last day the lead hopes to have every signature; `null` takes the deadline away. */
export interface SetDeadline {
  readonly deadline: CivilDate | null;
}

/**
 * Why no deadline can be set now, or `null`: `version-not-current` without a version to sign, `already-ended`,
 * `already-signed` when nobody is waited for.
 * @param protocol the protocol
 * @param at the instant of the act
 */
export function refusalToSetDeadline(protocol: Protocol, at: Instant): Refusal | null {
  const version = currentVersion(protocol);
  if (!version) return refusal('version-not-current');
  return refusalOfVersion(protocol, version, at) ?? (waitingOn(protocol).length > 0 ? null : refusal('already-signed'));
}

/**
 * Sets, moves or takes away the deadline of the current version. It is a wish, shown to those asked: it refuses nobody
 * who signs later. Refuses what {@link refusalToSetDeadline} refuses, and a day in the past or that does not exist.
 * @param protocol the protocol
 * @param input the day
 * @param at the instant of the act
 */
export function setDeadline(protocol: Protocol, input: SetDeadline, at: Instant): Outcome {
  const { deadline } = input;
  refuseIf(refusalToSetDeadline(protocol, at) ?? refusalOfDeadline(deadline, at));
  const version = currentVersion(protocol) as Version;
  if (version.deadline === deadline) return { protocol, events: [] };
  return {
    protocol: withVersion(protocol, version.number, (open) => ({ ...open, deadline })),
    events: [{ type: 'deadline.set', payload: { version: version.number, deadline } }],
  };
}
