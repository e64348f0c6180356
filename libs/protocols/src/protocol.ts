/**
 * A protocol as facts: what was written, sent, signed, declined, reviewed and ended, and when. Nothing here says
 * what standing it has; {@link ./standing} derives that from these facts and a date.
 */
import type { CivilDate, Language, Party, ProtocolContent } from './content.js';

/** An instant, ISO 8601 in UTC with milliseconds. */
export type Instant = string;

/** Lower-case hexadecimal SHA-256. */
export type Sha256 = string;

/** A person as they were when they did it: the record keeps what was true then. */
export interface Actor {
  /** `null`: someone without an account (signing by personal link) or the system itself. */
  readonly personId: string | null;
  readonly name: string;
  /** The organisation acted for; `null` for the system. */
  readonly organisationId: string | null;
}

/** How much of a protocol stands on the public register. The lead decides; `none` needs a reason. */
export interface Publication {
  readonly level: 'full' | 'summary' | 'none';
  readonly reason: string;
}

/** Where the agreement came from. One made here has its standing derived; one taken in has it stated. */
export type Origin =
  | { readonly kind: 'made-here' }
  | {
      readonly kind: 'taken-in';
      readonly source: string;
      readonly statedStanding: string;
      readonly statedOn: CivilDate;
      readonly signatures: 'held-elsewhere' | 'recorded-as-paper';
      /** For a record of a register: which, by what licence, and the day it came in here. */
      readonly record?: SourceRecord;
      /** The day it was taken back, as if it had never come in: nobody sees it from then on, and its record stays. */
      readonly takenBackOn?: CivilDate;
    };

/** A record of a register elsewhere. */
export interface SourceRecord {
  readonly register: string;
  readonly id: string;
  readonly licence: string;
  /** The organisation that looks after it here, as it was called on that day; it need not be a party. */
  readonly lookedAfterBy: string;
  readonly takenInOn: CivilDate;
}

/** Why content changed, and who signs because of it. `minor`: nobody signs again; `major`: everyone does. */
export interface Change {
  readonly kind: 'first' | 'minor' | 'major';
  readonly reason: string;
}

/** The text being worked on. At most one at a time. */
export interface Draft {
  readonly content: ProtocolContent;
  readonly change: Change;
  readonly startedAt: Instant;
  /** Comments and suggested changes from internal review and from partners. */
  readonly suggestions: readonly Suggestion[];
  /** Partners who have been shown this draft before it is frozen. */
  readonly shownTo: readonly Showing[];
}

/** A comment, or proposed words, on one place of a draft. */
export interface Suggestion {
  readonly id: string;
  readonly partyId: string | null;
  readonly by: Actor;
  readonly at: Instant;
  /** JSON pointer into the content. */
  readonly pointer: string;
  readonly comment: string;
  readonly proposedText: string | null;
  readonly outcome: { readonly decision: 'accepted' | 'rejected'; readonly at: Instant; readonly by: Actor; readonly reason: string } | null;
}

/** One showing of the draft to one person at a party. */
export interface Showing {
  readonly id: string;
  readonly partyId: string;
  readonly name: string;
  readonly email: string;
  readonly shownAt: Instant;
}

/** A version number; the first version sent is 1.0, a minor change of it 1.1, a major one 2.0. */
export interface VersionNumber {
  readonly major: number;
  readonly minor: number;
}

/** The capacities people sign in. */
export const CAPACITIES = [
  'chief-executive',
  'chief-officer',
  'senior-information-risk-owner',
  'caldicott-guardian',
  'data-protection-officer',
  'headteacher',
  'chief-constable-delegate',
  'charity-chief-executive',
  'other',
] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Who has been asked to sign for a party. A replaced one stays on record. */
export interface SignatureRequest {
  readonly id: string;
  readonly partyId: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly askedAt: Instant;
  readonly openedAt: Instant | null;
  readonly remindedAt: readonly Instant[];
  /** Set when another person takes over: by the lead, or by nomination. The old link dies with it. */
  readonly replaced: { readonly at: Instant; readonly byRequestId: string; readonly how: 'by-lead' | 'nomination' } | null;
  readonly declined: { readonly at: Instant; readonly reason: string } | null;
}

/** How a signature was given. */
export type SignatureMethod = 'in-the-product' | 'personal-link' | 'on-behalf' | 'paper';

/** A signature: by whom, in what capacity and by what authority, when, and of exactly what. */
export interface Signature {
  readonly id: string;
  readonly partyId: string;
  readonly requestId: string | null;
  readonly name: string;
  readonly jobTitle: string;
  readonly capacity: Capacity;
  readonly email: string;
  readonly authority: string;
  /** The day it was given: for paper, the date written on it. */
  readonly signedOn: CivilDate;
  /** When it was recorded here. */
  readonly recordedAt: Instant;
  readonly recordedBy: Actor;
  readonly method: SignatureMethod;
  /** Digest of the scan of a paper signature. */
  readonly scan: { readonly attachmentId: string; readonly sha256: Sha256 } | null;
  readonly contentSha256: Sha256;
  readonly documentSha256: Sha256;
}

/** A frozen text and what has been done to sign it. The content never changes once frozen. */
export interface Version {
  readonly number: VersionNumber;
  readonly content: ProtocolContent;
  readonly language: Language;
  /** In another language: the version this one translates. */
  readonly translates: VersionNumber | null;
  readonly change: Change;
  readonly frozenAt: Instant;
  readonly frozenBy: Actor;
  readonly contentSha256: Sha256;
  readonly documentSha256: Sha256;
  readonly deadline: CivilDate | null;
  readonly requests: readonly SignatureRequest[];
  readonly signatures: readonly Signature[];
  /** Parties removed before force (declined, or no longer meant to join), with the reason. */
  readonly removals: readonly { readonly partyId: string; readonly at: Instant; readonly reason: string }[];
  /** Parties that joined after it was frozen: they sign this version and re-open nobody else's signature. */
  readonly joinings: readonly { readonly party: Party; readonly at: Instant }[];
  readonly withdrawnFromSignature: { readonly at: Instant; readonly reason: string } | null;
  /** The day this version came into force, recorded once: what makes its event happen once. */
  readonly cameIntoForceOn: CivilDate | null;
}

/** A party that left: its history stays. */
export interface Departure {
  readonly partyId: string;
  readonly leftOn: CivilDate;
  readonly reason: string;
}

/** A review begun, and how it came out. */
export interface Review {
  readonly id: string;
  readonly dueOn: CivilDate;
  readonly startedOn: CivilDate;
  readonly completedOn: CivilDate | null;
  readonly outcome: 'no-change' | 'minor-change' | 'major-change' | 'no-longer-needed' | null;
  readonly note: string;
  /** Set with the outcome, where the arrangement goes on. */
  readonly nextReviewOn: CivilDate | null;
}

/** Why and when it stopped for good, other than by its own end date. */
export interface Ending {
  readonly kind: 'ended' | 'withdrawn' | 'abandoned' | 'superseded';
  readonly on: CivilDate;
  readonly reason: string;
  readonly supersededBy: string | null;
}

/** The whole record of one protocol. `revision` rises by one with every change. */
export interface Protocol {
  readonly id: string;
  readonly reference: string;
  readonly leadOrganisationId: string;
  readonly ownerPersonId: string;
  readonly createdAt: Instant;
  readonly revision: number;
  readonly origin: Origin;
  readonly publication: Publication;
  readonly draft: Draft | null;
  /** In the order they were frozen. */
  readonly versions: readonly Version[];
  readonly departures: readonly Departure[];
  readonly reviews: readonly Review[];
  readonly ending: Ending | null;
  /** The day it came into force, once: the day the first two parties that share data were bound. */
  readonly cameIntoForceOn: CivilDate | null;
}
