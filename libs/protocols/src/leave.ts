import { isCivilDate, londonDate } from './civil-dates.js';
import type { CivilDate } from './content.js';
import { refusalOnceEnded } from './ended.js';
import type { Outcome } from './events.js';
import { withEntryIntoForce } from './arrive-at-date.js';
import type { Instant, Protocol } from './protocol.js';
import { refusalOfReason } from './reasons.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';
import { withoutPartyInDraft } from './remove-party.js';
import { liveVersions, partiesOf, signedOnLine } from './versions.js';

/** A party that leaves, and the first day on which it is no longer bound. */
export interface Leave {
  readonly partyId: string;
  readonly leftOn: CivilDate;
  readonly reason: string;
}

/**
 * Why a party cannot leave now, or `null`: `already-ended`, `not-a-party`, `already-left`, `not-signed` (it never was
 * bound: it declines, or is removed).
 * @param protocol the protocol
 * @param partyId the party
 * @param at the instant of the act
 */
export function refusalToLeave(protocol: Protocol, partyId: string, at: Instant): Refusal | null {
  const refused = refusalOnceEnded(protocol, at);
  if (refused) return refused;
  const named = liveVersions(protocol).filter((version) => partiesOf(version).some(({ id }) => id === partyId));
  if (named.length === 0) return refusal('not-a-party', { partyId });
  const departure = protocol.departures.find((left) => left.partyId === partyId);
  if (departure) return refusal('already-left', { partyId, leftOn: departure.leftOn });
  const signed = named.some(({ number }) => signedOnLine(protocol, number.major).has(partyId));
  return signed ? null : refusal('not-signed', { partyId });
}

/**
 * Records that a party leaves, today or later. Its signatures and what it agreed to stay on record; from that day it
 * is bound by no version, and from now on nobody waits for it. A draft open at the time no longer names it. To come
 * back, its organisation joins as a new party. Refuses what {@link refusalToLeave} refuses, a day that does not exist
 * (`invalid-date`) or is over (`date-in-the-past`), and a missing or too long reason.
 * @param protocol the protocol
 * @param input which party, from when, and why
 * @param at the instant of the act
 */
export function leave(protocol: Protocol, input: Leave, at: Instant): Outcome {
  const { partyId, leftOn, reason } = input;
  refuseIf(refusalToLeave(protocol, partyId, at) ?? refusalOfReason(reason) ?? refusalOfDayAhead(leftOn, at));
  const left = { ...protocol, departures: [...protocol.departures, { partyId, leftOn, reason }] };
  return withEntryIntoForce(
    {
      protocol: withoutPartyInDraft(left, partyId),
      events: [{ type: 'party.left', payload: { partyId, leftOn, reason } }],
    },
    at,
  );
}

/**
 * Why a day cannot be one from which something no longer is, or `null`: `invalid-date`, `date-in-the-past`. What was
 * in force stays so on record, so nothing ends before the day it is recorded.
 * @param date the day
 * @param at the instant of the act
 */
export function refusalOfDayAhead(date: CivilDate, at: Instant): Refusal | null {
  if (!isCivilDate(date)) return refusal('invalid-date', { date });
  return date < londonDate(at) ? refusal('date-in-the-past', { date }) : null;
}
