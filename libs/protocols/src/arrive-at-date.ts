import { londonDate } from './civil-dates.js';
import type { Outcome, ProtocolEvent } from './events.js';
import { versionsInForce } from './force.js';
import type { Instant, Protocol, Version } from './protocol.js';
import { remainingParties, signedOnLine, wasTakenIn, withVersion } from './versions.js';

/**
 * Records what the arrival of a day brings about: a version that two parties which share data have signed comes into
 * force on its effective date. Happens once for each version, however often and however late it is asked; the day
 * recorded is the one on which it came into force, not the one on which this was noticed. Nothing is refused.
 * @param protocol the protocol
 * @param at any instant on the day, or after it
 */
export function arriveAtDate(protocol: Protocol, at: Instant): Outcome {
  return withEntryIntoForce({ protocol, events: [] }, at);
}

/**
 * Adds to an act's outcome the entry into force it brought about, if it did. Every act after which more parties may
 * be bound, or fewer waited for, ends with this.
 * @param outcome what the act did
 * @param at the instant of the act
 */
export function withEntryIntoForce(outcome: Outcome, at: Instant): Outcome {
  const today = londonDate(at);
  let { protocol } = outcome;
  const events: ProtocolEvent[] = [...outcome.events];
  for (const { version, from } of versionsInForce(protocol)) {
    if (version.cameIntoForceOn !== null || from === null || from > today || wasTakenIn(protocol, version)) continue;
    const first = protocol.cameIntoForceOn === null;
    events.push({
      type: first ? 'protocol.came-into-force' : 'version.came-into-force',
      payload: {
        version: version.number,
        on: from,
        effectiveOn: version.content.term.effectiveOn,
        partyIds: signedBy(protocol, version),
      },
    });
    protocol = {
      ...withVersion(protocol, version.number, (came) => ({ ...came, cameIntoForceOn: from })),
      cameIntoForceOn: protocol.cameIntoForceOn ?? from,
    };
  }
  return { protocol, events };
}

function signedBy(protocol: Protocol, version: Version): readonly string[] {
  const signed = signedOnLine(protocol, version.number.major);
  return remainingParties(protocol, version)
    .map(({ id }) => id)
    .filter((id) => signed.has(id));
}
