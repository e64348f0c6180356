import { ApiProperty } from '@nestjs/swagger';
import { CAPACITIES, LIMITS, PROTOCOL_KINDS, STANDING_KINDS } from '@isp/protocols';
import type { Capacity, ProtocolKind, Publication, Review, SignatureMethod, StandingKind } from '@isp/protocols';
import { NoticeResponse } from './notice.response.js';
import { NamedResponse } from './protocol-summary.response.js';

const DATE_OR_NULL = { type: String, format: 'date', nullable: true } as const;
const INSTANT_OR_NULL = { type: String, format: 'date-time', nullable: true } as const;
const TEXT_OR_NULL = { type: String, nullable: true } as const;

/** Why something cannot be done now: a code that states the fact, and the facts. */
export class RefusalResponse {
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly facts!: Readonly<Record<string, unknown>>;
}

export class StatedElsewhereResponse {
  @ApiProperty() readonly standing!: string;
  @ApiProperty() readonly source!: string;
  @ApiProperty({ format: 'date' }) readonly on!: string;
}

/** What a protocol is today, derived from signatures and dates. The state of an arrangement, never of a permission. */
export class StandingResponse {
  @ApiProperty({ enum: [...STANDING_KINDS] }) readonly kind!: StandingKind;
  @ApiProperty({ format: 'date' }) readonly since!: string;
  @ApiProperty(DATE_OR_NULL) readonly effectiveOn!: string | null;
  @ApiProperty(DATE_OR_NULL) readonly inForceFrom!: string | null;
  @ApiProperty(DATE_OR_NULL) readonly inForceUntil!: string | null;
  @ApiProperty(DATE_OR_NULL) readonly nextReviewOn!: string | null;
  @ApiProperty({ type: [String], maxItems: LIMITS.parties.most, description: 'ids of the parties bound' }) readonly bound!: readonly string[];
  @ApiProperty({ type: [String], maxItems: LIMITS.parties.most, description: 'ids of the parties whose signature is waited for' }) readonly awaited!: readonly string[];
  @ApiProperty(TEXT_OR_NULL) readonly versionInForce!: string | null;
  @ApiProperty(TEXT_OR_NULL) readonly versionOutForSignature!: string | null;
  @ApiProperty({ type: StatedElsewhereResponse, nullable: true }) readonly stated!: StatedElsewhereResponse | null;
}

/** A record of a register elsewhere. */
export class SourceRecordResponse {
  @ApiProperty() readonly register!: string;
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly licence!: string;
  @ApiProperty({ description: 'who looks after it here, as they were called then' }) readonly lookedAfterBy!: string;
  @ApiProperty({ format: 'date' }) readonly takenInOn!: string;
}

export class OriginResponse {
  @ApiProperty({ enum: ['made-here', 'taken-in'] }) readonly kind!: 'made-here' | 'taken-in';
  @ApiProperty({ required: false }) readonly source?: string;
  @ApiProperty({ required: false }) readonly statedStanding?: string;
  @ApiProperty({ required: false, format: 'date' }) readonly statedOn?: string;
  @ApiProperty({ required: false, enum: ['held-elsewhere', 'recorded-as-paper'] }) readonly signatures?: 'held-elsewhere' | 'recorded-as-paper';
  @ApiProperty({ required: false, type: SourceRecordResponse }) readonly record?: SourceRecordResponse;
}

export class PublicationResponse {
  @ApiProperty({ enum: ['full', 'summary', 'none'] }) readonly level!: Publication['level'];
  @ApiProperty() readonly reason!: string;
}

export class ChangeResponse {
  @ApiProperty({ enum: ['first', 'minor', 'major'] }) readonly kind!: 'first' | 'minor' | 'major';
  @ApiProperty() readonly reason!: string;
}

export class ReplacedResponse {
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
  @ApiProperty({ format: 'uuid' }) readonly byRequestId!: string;
  @ApiProperty({ enum: ['by-lead', 'nomination'] }) readonly how!: 'by-lead' | 'nomination';
}

export class DeclinedResponse {
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
  @ApiProperty() readonly reason!: string;
}

/** Somebody asked to sign. Addresses and reasons are shown to the lead organisation and to the party itself. */
export class SignatoryResponse {
  @ApiProperty({ format: 'uuid' }) readonly requestId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty(TEXT_OR_NULL) readonly email!: string | null;
  @ApiProperty() readonly role!: string;
  @ApiProperty({ format: 'date-time' }) readonly askedAt!: string;
  @ApiProperty(INSTANT_OR_NULL) readonly openedAt!: string | null;
  @ApiProperty({ type: [String], maxItems: LIMITS.remindersPerRequest }) readonly remindedAt!: readonly string[];
  @ApiProperty({ type: ReplacedResponse, nullable: true }) readonly replaced!: ReplacedResponse | null;
  @ApiProperty({ type: DeclinedResponse, nullable: true }) readonly declined!: DeclinedResponse | null;
  @ApiProperty({ type: RefusalResponse, nullable: true, description: 'null: they can be reminded now' })
  readonly mayBeReminded!: RefusalResponse | null;
  @ApiProperty({ type: RefusalResponse, nullable: true, description: 'null: somebody else can be asked instead' })
  readonly mayBeReplaced!: RefusalResponse | null;
}

/** A signature on record. */
export class SignatureResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly partyId!: string;
  @ApiProperty() readonly versionNumber!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly jobTitle!: string;
  @ApiProperty({ enum: [...CAPACITIES] }) readonly capacity!: Capacity;
  @ApiProperty() readonly authority!: string;
  @ApiProperty({ format: 'date' }) readonly signedOn!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ enum: ['in-the-product', 'personal-link', 'on-behalf', 'paper'] }) readonly method!: SignatureMethod;
  @ApiProperty(TEXT_OR_NULL) readonly attachmentId!: string | null;
  @ApiProperty() readonly contentSha256!: string;
  @ApiProperty() readonly documentSha256!: string;
}

export const PROGRESS = ['not-asked', 'asked', 'opened', 'signed', 'declined', 'removed', 'left'] as const;
export type Progress = (typeof PROGRESS)[number];

/** A party and how far it is with signing. */
export class PartyProgressResponse {
  @ApiProperty() readonly partyId!: string;
  @ApiProperty({ description: 'empty for a party of an agreement taken in that is no organisation here' }) readonly organisationId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly provides!: boolean;
  @ApiProperty() readonly receives!: boolean;
  @ApiProperty({ enum: [...PROGRESS] }) readonly progress!: Progress;
  @ApiProperty(DATE_OR_NULL) readonly signedOn!: string | null;
  @ApiProperty({ type: [SignatoryResponse], maxItems: LIMITS.requestsPerParty }) readonly signatories!: readonly SignatoryResponse[];
  @ApiProperty({ type: SignatureResponse, nullable: true }) readonly signature!: SignatureResponse | null;
}

export const VERSION_STATES = ['out-for-signature', 'not-yet-in-force', 'in-force', 'no-longer-in-force', 'withdrawn-from-signature'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** A frozen version, without what it says. */
export class VersionSummaryResponse {
  @ApiProperty() readonly number!: string;
  @ApiProperty({ format: 'date-time' }) readonly frozenAt!: string;
  @ApiProperty() readonly frozenBy!: string;
  @ApiProperty({ type: ChangeResponse }) readonly change!: ChangeResponse;
  @ApiProperty() readonly contentSha256!: string;
  @ApiProperty() readonly documentSha256!: string;
  @ApiProperty(DATE_OR_NULL) readonly deadline!: string | null;
  @ApiProperty(DATE_OR_NULL) readonly cameIntoForceOn!: string | null;
  @ApiProperty({ enum: [...VERSION_STATES] }) readonly state!: VersionState;
  @ApiProperty(TEXT_OR_NULL) readonly withdrawnReason!: string | null;
}

export class ReviewResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'date' }) readonly dueOn!: string;
  @ApiProperty({ format: 'date' }) readonly startedOn!: string;
  @ApiProperty(DATE_OR_NULL) readonly completedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, enum: ['no-change', 'minor-change', 'major-change', 'no-longer-needed', null] })
  readonly outcome!: Review['outcome'];
  @ApiProperty() readonly note!: string;
  @ApiProperty(DATE_OR_NULL) readonly nextReviewOn!: string | null;
}

export class ShowingResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly partyId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly email!: string;
  @ApiProperty({ format: 'date-time' }) readonly shownAt!: string;
}

/** The draft in short, for whoever sees it. */
export class DraftSummaryResponse {
  @ApiProperty({ format: 'date-time' }) readonly startedAt!: string;
  @ApiProperty({ type: ChangeResponse }) readonly change!: ChangeResponse;
  @ApiProperty({ description: 'nothing is missing' }) readonly ready!: boolean;
  @ApiProperty({ type: 'integer' }) readonly gaps!: number;
  @ApiProperty({ type: [ShowingResponse], maxItems: LIMITS.showings }) readonly shownTo!: readonly ShowingResponse[];
}

export class EndingResponse {
  @ApiProperty({ enum: ['ended', 'withdrawn', 'abandoned', 'superseded'] }) readonly kind!: 'ended' | 'withdrawn' | 'abandoned' | 'superseded';
  @ApiProperty({ format: 'date' }) readonly on!: string;
  @ApiProperty() readonly reason!: string;
  @ApiProperty(TEXT_OR_NULL) readonly supersededBy!: string | null;
}

/** The request to sign that the viewer can answer now. */
export class OwnRequestResponse {
  @ApiProperty({ format: 'uuid' }) readonly requestId!: string;
  @ApiProperty() readonly partyId!: string;
  @ApiProperty() readonly versionNumber!: string;
}

/** One protocol, as far as the viewer sees it, with what they may do to it now. */
export class ProtocolResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly reference!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ enum: [...PROTOCOL_KINDS] }) readonly kind!: ProtocolKind;
  @ApiProperty() readonly practitionerSummary!: string;
  @ApiProperty({ type: 'integer' }) readonly revision!: number;
  @ApiProperty({ type: NamedResponse }) readonly leadOrganisation!: NamedResponse;
  @ApiProperty({ type: NamedResponse }) readonly owner!: NamedResponse;
  @ApiProperty({ type: OriginResponse }) readonly origin!: OriginResponse;
  @ApiProperty({ type: PublicationResponse }) readonly publication!: PublicationResponse;
  @ApiProperty({ type: StandingResponse }) readonly standing!: StandingResponse;
  @ApiProperty({ type: EndingResponse, nullable: true }) readonly ending!: EndingResponse | null;
  @ApiProperty(TEXT_OR_NULL) readonly currentVersion!: string | null;
  @ApiProperty(TEXT_OR_NULL) readonly versionOutForSignature!: string | null;
  @ApiProperty({ type: DraftSummaryResponse, nullable: true }) readonly draft!: DraftSummaryResponse | null;
  @ApiProperty({ type: [PartyProgressResponse], maxItems: LIMITS.parties.most }) readonly parties!: readonly PartyProgressResponse[];
  @ApiProperty({ type: [VersionSummaryResponse], maxItems: LIMITS.versions }) readonly versions!: readonly VersionSummaryResponse[];
  @ApiProperty({ type: [ReviewResponse], maxItems: LIMITS.reviews }) readonly reviews!: readonly ReviewResponse[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ $ref: '#/components/schemas/RefusalResponse' }, { type: 'null' }] },
    description: 'by act: why the viewer cannot do it now; null: they can',
  })
  readonly mayDo!: Readonly<Record<string, RefusalResponse | null>>;
  @ApiProperty({ type: OwnRequestResponse, nullable: true }) readonly myRequest!: OwnRequestResponse | null;
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}
