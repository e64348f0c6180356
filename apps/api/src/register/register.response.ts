import { ApiProperty } from '@nestjs/swagger';
import { LIMITS, NATIONS, PROTOCOL_KINDS, STANDING_KINDS } from '@isp/protocols';
import type { Nation, ProtocolKind, StandingKind } from '@isp/protocols';
import { PageOf } from '../platform/http/index.js';
import { DataRowDto, NamedResponse, NoticeResponse, OriginResponse, StatedElsewhereResponse } from '../protocols/index.js';

const DATE_OR_NULL = { type: String, format: 'date', nullable: true } as const;
const LEVELS = ['full', 'summary'] as const;

/** A standing as the register lists it: the state of an arrangement, never of a permission. */
export class PublishedStandingResponse {
  @ApiProperty({ enum: [...STANDING_KINDS] }) readonly kind!: StandingKind;
  @ApiProperty(DATE_OR_NULL) readonly effectiveOn!: string | null;
  @ApiProperty(DATE_OR_NULL) readonly inForceFrom!: string | null;
  @ApiProperty(DATE_OR_NULL) readonly inForceUntil!: string | null;
  @ApiProperty(DATE_OR_NULL) readonly nextReviewOn!: string | null;
}

/** What everything on the register says, whatever its level. */
class PublishedResponse {
  @ApiProperty() readonly reference!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ enum: [...PROTOCOL_KINDS] }) readonly kind!: ProtocolKind;
  @ApiProperty({ enum: [...LEVELS] }) readonly level!: (typeof LEVELS)[number];
  @ApiProperty({ type: NamedResponse }) readonly leadOrganisation!: NamedResponse;
  @ApiProperty({ description: 'the summary for practitioners' }) readonly summary!: string;
  @ApiProperty({ type: [String], maxItems: LIMITS.areas }) readonly areas!: readonly string[];
  @ApiProperty(DATE_OR_NULL) readonly effectiveOn!: string | null;
  @ApiProperty(DATE_OR_NULL) readonly nextReviewOn!: string | null;
}

/** One protocol in the list. */
export class RegisterEntryResponse extends PublishedResponse {
  @ApiProperty({ type: [String], maxItems: LIMITS.parties.most, description: 'names of the parties' }) readonly parties!: readonly string[];
  @ApiProperty({ type: PublishedStandingResponse }) readonly standing!: PublishedStandingResponse;
}

/** Whether the entries have every word that was looked for, or only resemble it. */
export const MATCHES = ['every-word', 'similar-names'] as const;
export type Match = (typeof MATCHES)[number];

/** At most so many former names are told with an answer. */
export const MOST_FORMER_NAMES = 5;

/** An organisation that was asked for by a name that it had. */
export class RenamedResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly was!: string;
  @ApiProperty() readonly now!: string;
}

/** A page of the register, which says where was looked. */
export class RegisterResponse extends PageOf(RegisterEntryResponse) {
  @ApiProperty({ description: 'there are more than total, which is as far as is counted' }) readonly moreThanTotal!: boolean;
  @ApiProperty({ enum: [...MATCHES], description: 'similar-names: nothing has every word, and these have names much like it' })
  readonly matched!: Match;
  @ApiProperty({ type: [RenamedResponse], maxItems: MOST_FORMER_NAMES, description: 'organisations that were asked for by a name that they had' })
  readonly formerNames!: readonly RenamedResponse[];
  @ApiProperty({ enum: ['published-here'], description: 'protocols that are published on this register, and nowhere else' })
  readonly searchedWhere!: 'published-here';
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}

/** A party by its name. The day it signed is told of protocols published in full. */
export class PublishedPartyResponse {
  @ApiProperty({ description: 'by which the data rows name it' }) readonly partyId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'its page on the register; null for a party that is no organisation here' })
  readonly organisationId!: string | null;
  @ApiProperty({ ...DATE_OR_NULL, required: false }) readonly signedOn?: string | null;
  @ApiProperty({ required: false, description: 'it joined after the data rows were written, and takes part in them like the others' }) readonly joinedLater?: boolean;
}

/** The standing of one published protocol, with since when. */
export class DatedStandingResponse extends PublishedStandingResponse {
  @ApiProperty({ format: 'date' }) readonly since!: string;
  @ApiProperty({ type: StatedElsewhereResponse, nullable: true }) readonly stated!: StatedElsewhereResponse | null;
}

/** By which anybody can tell whether a document in their hands is the one that was signed. */
export class PublishedVersionResponse {
  @ApiProperty() readonly number!: string;
  @ApiProperty({ format: 'date-time' }) readonly frozenAt!: string;
  @ApiProperty() readonly contentSha256!: string;
  @ApiProperty({ description: 'of the document as it was signed; the one published here leaves contacts and signatories out' })
  readonly documentSha256!: string;
}

/** One published protocol. Of a summary there is no document, no data and no day of signing. */
export class RegisterPageResponse extends PublishedResponse {
  @ApiProperty({ enum: [...NATIONS], isArray: true, maxItems: NATIONS.length }) readonly nations!: readonly Nation[];
  @ApiProperty({ type: DatedStandingResponse }) readonly standing!: DatedStandingResponse;
  @ApiProperty({ type: OriginResponse, nullable: true, description: 'where it was taken in from; null: it was made here' })
  readonly takenIn!: OriginResponse | null;
  @ApiProperty({ type: [PublishedPartyResponse], maxItems: LIMITS.parties.most }) readonly parties!: readonly PublishedPartyResponse[];
  @ApiProperty({ type: [DataRowDto], maxItems: LIMITS.dataRows, nullable: true }) readonly dataRows!: readonly DataRowDto[] | null;
  @ApiProperty({ type: PublishedVersionResponse, nullable: true }) readonly version!: PublishedVersionResponse | null;
  @ApiProperty({ type: String, nullable: true }) readonly html!: string | null;
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}
