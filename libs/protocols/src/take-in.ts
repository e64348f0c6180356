import { refusalOfContent } from './check-content.js';
import { londonDate } from './civil-dates.js';
import type { CivilDate, ProtocolContent } from './content.js';
import type { Outcome } from './events.js';
import type { Actor, Change, Instant, Publication, Sha256, SourceRecord, Version, VersionNumber } from './protocol.js';
import { refusal, refuseIf } from './refusals.js';
import { refusalOfPublication } from './set-publication.js';

/** What is known of an agreement that was made and signed elsewhere. */
export interface TakeIn {
  readonly id: string;
  readonly reference: string;
  /** The organisation that looks after the record here; it need not be a party. */
  readonly leadOrganisationId: string;
  readonly ownerPersonId: string;
  readonly by: Actor;
  readonly content: ProtocolContent;
  readonly contentSha256: Sha256;
  readonly documentSha256: Sha256;
  readonly publication: Publication;
  /** The register or paper that it came from, as people name it. */
  readonly source: string;
  readonly record: Omit<SourceRecord, 'takenInOn'>;
  /** Its standing as stated there, and as of when. */
  readonly stated: { readonly standing: string; readonly on: CivilDate };
  /** The intake that it came with. */
  readonly intakeId: string;
}

/** The version that an agreement taken in has: its text as stated, which nobody signs here. */
export const VERSION_TAKEN_IN: { readonly number: VersionNumber; readonly change: Change } = {
  number: { major: 1, minor: 0 },
  change: { kind: 'first', reason: '' },
};

/**
 * Takes in an agreement that was made and signed elsewhere, with the standing that was stated there: no signature and no date makes
 * it anything else. Its signatures are held elsewhere. Nothing has to be complete: it is as it was stated.
 * Refuses a content that {@link refusalOfContent} refuses, a publication that {@link refusalOfPublication} refuses,
 * and a source, record or standing that is not named (`text-missing`).
 * @param input the text, where it came from, and who looks after it here
 * @param at the instant it is taken in
 */
export function takeIn(input: TakeIn, at: Instant): Outcome {
  const { content, contentSha256, documentSha256, source, record, stated, leadOrganisationId, ownerPersonId, reference } = input;
  refuseIf(refusalOfContent(content) ?? refusalOfPublication(input.publication));
  const texts = { source, register: record.register, recordId: record.id, licence: record.licence, standing: stated.standing };
  const missing = Object.entries(texts).find(([, text]) => text.trim() === '');
  refuseIf(missing === undefined ? null : refusal('text-missing', { pointer: `/${missing[0]}` }));
  const { number, change } = VERSION_TAKEN_IN;
  const version: Version = {
    number,
    content,
    language: content.language,
    translates: null,
    change,
    frozenAt: at,
    frozenBy: input.by,
    contentSha256,
    documentSha256,
    deadline: null,
    requests: [],
    signatures: [],
    removals: [],
    joinings: [],
    withdrawnFromSignature: null,
    cameIntoForceOn: null,
  };
  return {
    protocol: {
      id: input.id,
      reference,
      leadOrganisationId,
      ownerPersonId,
      createdAt: at,
      revision: 1,
      origin: {
        kind: 'taken-in',
        source,
        statedStanding: stated.standing,
        statedOn: stated.on,
        signatures: 'held-elsewhere',
        record: { ...record, takenInOn: londonDate(at) },
      },
      publication: input.publication,
      draft: null,
      versions: [version],
      departures: [],
      reviews: [],
      ending: null,
      cameIntoForceOn: null,
    },
    events: [
      {
        type: 'protocol.taken-in',
        payload: {
          reference,
          source,
          register: record.register,
          recordId: record.id,
          licence: record.licence,
          intakeId: input.intakeId,
          version: number,
          contentSha256,
          documentSha256,
          leadOrganisationId,
          ownerPersonId,
        },
      },
    ],
  };
}
