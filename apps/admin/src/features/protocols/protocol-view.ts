import type { Capacity, CivilDate, Instant, ProtocolKind, Sha256, SignatureMethod } from '@isp/protocols';
import type { PublicationLevel, ReviewOutcome } from '../../words/protocol-words.js';
import type { ReviewStanding } from '../../words/reviews.js';
import type { StandingView } from '../../words/standings.js';
import type { TakenInOrigin } from '../intake/origin-facts.js';
import type { Progress } from './progress.js';

/** One line of a list of protocols. */
export interface ProtocolSummary {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly kind: ProtocolKind;
  readonly leadOrganisation: { readonly id: string; readonly name: string };
  readonly standing: StandingView;
  readonly parties: number;
  readonly signed: number;
  readonly nextReviewOn: CivilDate | null;
  readonly review: ReviewStanding;
  readonly endsOn: CivilDate | null;
  readonly updatedAt: Instant;
}

/** The acts on a protocol, of which the API says why one can't be done now. */
export type Act =
  | 'edit-draft'
  | 'show-draft'
  | 'send-for-signature'
  | 'sign'
  | 'decline'
  | 'withdraw-from-signature'
  | 'set-deadline'
  | 'start-review'
  | 'complete-review'
  | 'start-change'
  | 'abandon-draft'
  | 'join-late'
  | 'end'
  | 'abandon'
  | 'set-publication'
  | 'change-owner'
  | 'record-paper-signature';

/** Why something can't be done now: a fact with what makes it understandable. */
export interface WhyNot {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Somebody asked to sign for a party. */
export interface SignatoryView {
  readonly requestId: string;
  readonly name: string;
  /** Known to the lead and to the party itself. */
  readonly email: string | null;
  readonly role: string;
  readonly askedAt: Instant;
  readonly openedAt: Instant | null;
  readonly remindedAt: readonly Instant[];
  readonly replaced: unknown;
  readonly declined: { readonly at: Instant; readonly reason: string } | null;
  readonly mayBeReminded: WhyNot | null;
  readonly mayBeReplaced: WhyNot | null;
}

/** A party and how far it has come. */
export interface PartyView {
  readonly partyId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly provides: boolean;
  readonly receives: boolean;
  readonly progress: Progress;
  readonly signedOn: CivilDate | null;
  readonly signatories: readonly SignatoryView[];
  readonly signature: {
    readonly name: string;
    readonly jobTitle: string;
    readonly capacity: Capacity;
    readonly signedOn: CivilDate;
    readonly method: SignatureMethod;
    readonly attachmentId: string | null;
  } | null;
}

/** A frozen version in the list of versions. */
export interface VersionLine {
  readonly number: string;
  readonly frozenAt: Instant;
  readonly frozenBy: string;
  readonly change: { readonly kind: 'first' | 'minor' | 'major'; readonly reason: string };
  readonly contentSha256: Sha256;
  readonly documentSha256: Sha256;
  readonly deadline: CivilDate | null;
  readonly state: string;
}

/** A review begun or completed. */
export interface ReviewView {
  readonly id: string;
  readonly dueOn: CivilDate;
  readonly startedOn: CivilDate;
  readonly completedOn: CivilDate | null;
  readonly outcome: ReviewOutcome | null;
  readonly note: string;
  readonly nextReviewOn: CivilDate | null;
}

/** One protocol in full. */
export interface ProtocolDetail {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly revision: number;
  readonly leadOrganisation: { readonly id: string; readonly name: string };
  readonly owner: { readonly id: string; readonly name: string };
  /** Where it was taken in from, if it was not made here. */
  readonly origin: { readonly kind: 'made-here' | 'taken-in' } & TakenInOrigin;
  readonly publication: { readonly level: PublicationLevel; readonly reason: string };
  readonly standing: StandingView;
  readonly currentVersion: string | null;
  readonly versionOutForSignature: string | null;
  readonly draft: {
    readonly startedAt: Instant;
    readonly change: { readonly kind: 'first' | 'minor' | 'major'; readonly reason: string };
    readonly ready: boolean;
    readonly gaps: number;
    readonly shownTo: readonly { readonly id: string; readonly partyId: string; readonly name: string; readonly email: string; readonly shownAt: Instant }[];
  } | null;
  readonly parties: readonly PartyView[];
  readonly versions: readonly VersionLine[];
  readonly reviews: readonly ReviewView[];
  /** By {@link Act}; what is not there can't be done. */
  readonly mayDo: Readonly<Record<string, WhyNot | null>>;
  readonly myRequest: { readonly requestId: string; readonly partyId: string; readonly versionNumber: string } | null;
}

/** Whether the API says that an act can be done now by whoever looks. */
export function may(protocol: Pick<ProtocolDetail, 'mayDo'>, act: Act): boolean {
  return whyNot(protocol, act) === null;
}

/** Why an act can't be done now by whoever looks; `null`: it can. */
export function whyNot(protocol: Pick<ProtocolDetail, 'mayDo'>, act: Act): WhyNot | null {
  const answer = protocol.mayDo[act];
  return answer === undefined ? { code: 'permission-missing', facts: {} } : answer;
}
