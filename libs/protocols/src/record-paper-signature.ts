import { isCivilDate, londonDate } from './civil-dates.js';
import type { CivilDate } from './content.js';
import type { Outcome } from './events.js';
import type { Actor, Capacity, Instant, Protocol, Signature, Version } from './protocol.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';
import { refusalOfParty, refusalOfVersion } from './requests.js';
import { withSignature } from './sign-protocol.js';
import { refusalOfTexts } from './texts.js';
import { currentVersion, partiesOf, signedOnLine } from './versions.js';

/** A signature given on paper, as it stands there, with its scan. */
export interface RecordPaperSignature {
  readonly signatureId: string;
  readonly partyId: string;
  readonly by: Actor;
  readonly name: string;
  readonly jobTitle: string;
  readonly capacity: Capacity;
  readonly email: string;
  readonly authority: string;
  /** The date written on the paper. */
  readonly signedOn: CivilDate;
  readonly scan: NonNullable<Signature['scan']>;
}

/**
 * Why no signature on paper can be recorded for a party now, or `null`: `version-not-current` without a version,
 * `party-removed`, `party-left`, `unknown-party`, `already-signed`, `already-ended`.
 * @param protocol the protocol
 * @param partyId the party
 * @param at the instant of recording
 */
export function refusalToRecordPaperSignature(protocol: Protocol, partyId: string, at: Instant): Refusal | null {
  const version = currentVersion(protocol);
  if (!version) return refusal('version-not-current');
  const refused = refusalOfParty(protocol, version, partyId) ?? refusalOfVersion(protocol, version, at);
  if (refused) return refused;
  if (!partiesOf(version).some(({ id }) => id === partyId)) return refusal('unknown-party', { partyId });
  return signedOnLine(protocol, version.number.major).has(partyId) ? refusal('already-signed', { partyId }) : null;
}

/**
 * Records a signature of the current version given on paper. It counts from the day written on it, so it may show that
 * the version was in force earlier than known here. Refuses what {@link refusalToRecordPaperSignature} refuses, a day
 * that does not exist (`invalid-date`), lies ahead (`date-in-the-future`) or before the text was frozen
 * (`signed-before-sent`), an id used before, and a name, job title or statement of authority missing or too long. An
 * address is not asked for: paper often has none.
 * @param protocol the protocol
 * @param input what stands on the paper, and its scan
 * @param at the instant of recording
 */
export function recordPaperSignature(protocol: Protocol, input: RecordPaperSignature, at: Instant): Outcome {
  refuseIf(refusalToRecordPaperSignature(protocol, input.partyId, at));
  const version = currentVersion(protocol) as Version;
  const { name, jobTitle, authority, signedOn } = input;
  refuseIf(refusalOfTexts({ name, jobTitle, authority }) ?? refusalOfDay(signedOn, version, at));
  return withSignature(
    protocol,
    version.number,
    {
      id: input.signatureId,
      partyId: input.partyId,
      requestId: null,
      name,
      jobTitle,
      capacity: input.capacity,
      email: input.email,
      authority,
      signedOn,
      recordedAt: at,
      recordedBy: input.by,
      method: 'paper',
      scan: input.scan,
      contentSha256: version.contentSha256,
      documentSha256: version.documentSha256,
    },
    at,
  );
}

function refusalOfDay(signedOn: CivilDate, version: Version, at: Instant): Refusal | null {
  const pointer = '/signedOn';
  if (!isCivilDate(signedOn)) return refusal('invalid-date', { pointer });
  if (signedOn > londonDate(at)) return refusal('date-in-the-future', { pointer, date: signedOn });
  const sentOn = londonDate(version.frozenAt);
  return signedOn < sentOn ? refusal('signed-before-sent', { pointer, sentOn }) : null;
}
