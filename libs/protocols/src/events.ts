/**
 * What happened, in the past tense: one union, each event with its typed payload. Every event becomes one entry of the
 * protocol's audit chain. Values that name a person sit under `personal`: they are kept beside the chain, which holds
 * only salted digests of them, so that they can be erased and the chain still proves itself.
 */
import type { CivilDate, ProtocolKind, TemplateReference } from './content.js';
import type {
  Capacity,
  Change,
  Ending,
  Instant,
  Protocol,
  Publication,
  Review,
  Sha256,
  SignatureMethod,
  VersionNumber,
} from './protocol.js';

/** A person written to: who they are is personal. */
interface Addressee {
  readonly name: string;
  readonly email: string;
}

/** Someone asked to sign, with the role they were asked in. */
interface AskedPerson extends Addressee {
  readonly role: string;
}

/** What each event says, by its type. */
export interface EventPayloads {
  readonly 'protocol.started': {
    readonly reference: string;
    readonly kind: ProtocolKind;
    readonly template: TemplateReference;
    readonly leadOrganisationId: string;
    readonly ownerPersonId: string;
  };
  readonly 'draft.started': { readonly change: Change; readonly basedOn: VersionNumber };
  readonly 'draft.edited': { readonly pointers: readonly string[] };
  readonly 'draft.shown': { readonly showingId: string; readonly partyId: string; readonly personal: Addressee };
  readonly 'draft.abandoned': { readonly reason: string };
  readonly 'version.sent': {
    readonly version: VersionNumber;
    readonly change: Change;
    readonly contentSha256: Sha256;
    readonly documentSha256: Sha256;
    readonly deadline: CivilDate | null;
    readonly partyIds: readonly string[];
  };
  readonly 'signature.requested': {
    readonly version: VersionNumber;
    readonly requestId: string;
    readonly partyId: string;
    readonly deadline: CivilDate | null;
    readonly personal: AskedPerson;
  };
  readonly 'request.opened': { readonly version: VersionNumber; readonly requestId: string; readonly partyId: string };
  readonly 'signatory.reminded': {
    readonly version: VersionNumber;
    readonly requestId: string;
    readonly partyId: string;
    /** How often this person has been reminded by now. */
    readonly times: number;
  };
  readonly 'signatory.replaced': {
    readonly version: VersionNumber;
    readonly requestId: string;
    readonly newRequestId: string;
    readonly partyId: string;
    readonly how: 'by-lead' | 'nomination';
    readonly personal: AskedPerson;
  };
  readonly 'deadline.set': { readonly version: VersionNumber; readonly deadline: CivilDate | null };
  readonly 'party.removed': { readonly version: VersionNumber; readonly partyId: string; readonly reason: string };
  readonly 'party.joined': {
    readonly version: VersionNumber;
    readonly partyId: string;
    readonly organisationId: string;
  };
  readonly 'party.left': { readonly partyId: string; readonly leftOn: CivilDate; readonly reason: string };
  readonly 'protocol.signed': {
    readonly version: VersionNumber;
    readonly signatureId: string;
    readonly requestId: string | null;
    readonly partyId: string;
    readonly capacity: Capacity;
    readonly signedOn: CivilDate;
    readonly method: SignatureMethod;
    readonly contentSha256: Sha256;
    readonly documentSha256: Sha256;
    readonly scanSha256: Sha256 | null;
    readonly personal: Addressee & { readonly jobTitle: string; readonly authority: string };
  };
  /** The reason is personal: people explain themselves in it. */
  readonly 'protocol.declined': {
    readonly version: VersionNumber;
    readonly requestId: string;
    readonly partyId: string;
    readonly personal: { readonly name: string; readonly reason: string };
  };
  readonly 'version.withdrawn-from-signature': { readonly version: VersionNumber; readonly reason: string };
  /** Once in a protocol's life: the first two parties that share data are bound, on or after the effective date. */
  readonly 'protocol.came-into-force': InForce;
  /** Once for each later version: it now stands instead of the one before, between those bound by it. */
  readonly 'version.came-into-force': InForce;
  readonly 'review.started': { readonly reviewId: string; readonly dueOn: CivilDate; readonly startedOn: CivilDate };
  readonly 'review.completed': {
    readonly reviewId: string;
    readonly completedOn: CivilDate;
    readonly outcome: NonNullable<Review['outcome']>;
    readonly nextReviewOn: CivilDate | null;
    readonly note: string;
  };
  readonly 'publication.set': Publication;
  readonly 'owner.changed': { readonly fromPersonId: string; readonly toPersonId: string };
  readonly 'protocol.ended': Ending;
  /** An agreement made and signed elsewhere, as its source states it. */
  readonly 'protocol.taken-in': {
    readonly reference: string;
    readonly source: string;
    readonly register: string;
    readonly recordId: string;
    readonly licence: string;
    readonly intakeId: string;
    readonly version: VersionNumber;
    readonly contentSha256: Sha256;
    readonly documentSha256: Sha256;
    readonly leadOrganisationId: string;
    readonly ownerPersonId: string;
  };
  readonly 'protocol.taken-back': { readonly on: CivilDate; readonly reason: string };
  readonly 'protocol.abandoned': { readonly on: CivilDate; readonly reason: string };
}

/** A version in force: since when, by its effective date, and between whom at first. */
interface InForce {
  readonly version: VersionNumber;
  readonly on: CivilDate;
  readonly effectiveOn: CivilDate | null;
  readonly partyIds: readonly string[];
}

/** The type of an event. */
export type ProtocolEventType = keyof EventPayloads;

/** One thing that happened to a protocol. */
export type ProtocolEvent = {
  readonly [Type in ProtocolEventType]: { readonly type: Type; readonly payload: EventPayloads[Type] };
}[ProtocolEventType];

const EVERY_TYPE: Readonly<Record<ProtocolEventType, true>> = {
  'protocol.started': true,
  'draft.started': true,
  'draft.edited': true,
  'draft.shown': true,
  'draft.abandoned': true,
  'version.sent': true,
  'signature.requested': true,
  'request.opened': true,
  'signatory.reminded': true,
  'signatory.replaced': true,
  'deadline.set': true,
  'party.removed': true,
  'party.joined': true,
  'party.left': true,
  'protocol.signed': true,
  'protocol.declined': true,
  'version.withdrawn-from-signature': true,
  'protocol.came-into-force': true,
  'version.came-into-force': true,
  'review.started': true,
  'review.completed': true,
  'publication.set': true,
  'owner.changed': true,
  'protocol.ended': true,
  'protocol.taken-in': true,
  'protocol.taken-back': true,
  'protocol.abandoned': true,
};

/** Every type of event there is; a type that is missing here does not compile. */
export const PROTOCOL_EVENT_TYPES = Object.keys(EVERY_TYPE) as readonly ProtocolEventType[];

/**
 * What an act gives back: the protocol after it, and what happened. No events means that nothing changed, and then the
 * protocol is the one that came in. The act leaves `revision` alone: the door that saves it counts.
 */
export interface Outcome {
  readonly protocol: Protocol;
  readonly events: readonly ProtocolEvent[];
}

/** Any act on a protocol, at an instant. */
export type Act<Input> = (protocol: Protocol, input: Input, at: Instant) => Outcome;
