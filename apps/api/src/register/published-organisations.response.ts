import { ApiProperty } from '@nestjs/swagger';
import { LIMITS, ORGANISATION_KINDS, SECTORS } from '@isp/protocols';
import type { OrganisationKind, Sector } from '@isp/protocols';
import { PageOf } from '../platform/http/index.js';
import { NoticeResponse } from '../protocols/index.js';
import { MATCHES, RegisterEntryResponse } from './register.response.js';
import type { Match } from './register.response.js';

/**
 * How an organisation stands to a published protocol that names it. `held-elsewhere`: it was taken in, and its signatures are
 * kept where it came from; `not-published`: only a summary is published, which does not tell who has signed.
 */
export const SIGNINGS = ['signed', 'not-signed', 'left', 'held-elsewhere', 'not-published'] as const;
export type Signing = (typeof SIGNINGS)[number];

class NameUntilResponse {
  @ApiProperty() readonly name!: string;
  @ApiProperty({ format: 'date' }) readonly until!: string;
}

/** An organisation that a published protocol names: what it is called, and no contact of anybody there. */
export class PublishedOrganisationSummary {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: ORGANISATION_KINDS }) readonly kind!: OrganisationKind;
  @ApiProperty({ enum: SECTORS }) readonly sector!: Sector;
  @ApiProperty({ type: [String], maxItems: LIMITS.areas }) readonly areas!: readonly string[];
  @ApiProperty({ type: [NameUntilResponse], maxItems: LIMITS.formerNames }) readonly formerNames!: readonly NameUntilResponse[];
}

/** A page of the organisations on the register, which says where was looked. */
export class PublishedOrganisationsResponse extends PageOf(PublishedOrganisationSummary) {
  @ApiProperty({ description: 'there are more than total, which is as far as is counted' }) readonly moreThanTotal!: boolean;
  @ApiProperty({ enum: [...MATCHES], description: 'similar-names: none has every word, and these have names much like it' })
  readonly matched!: Match;
  @ApiProperty({ enum: ['published-here'], description: 'organisations that are named in protocols published on this register' })
  readonly searchedWhere!: 'published-here';
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}

/** A published protocol with what one organisation has to do with it. */
export class ProtocolOfOrganisationResponse extends RegisterEntryResponse {
  @ApiProperty({ description: 'what the published text calls the organisation' }) readonly namedAs!: string;
  @ApiProperty({ enum: [...SIGNINGS] }) readonly signing!: Signing;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly signedOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly leftOn!: string | null;
}

/** A page of an organisation's published protocols. */
export class ProtocolsOfOrganisationResponse extends PageOf(ProtocolOfOrganisationResponse) {
  @ApiProperty({ description: 'there are more than total, which is as far as is counted' }) readonly moreThanTotal!: boolean;
  @ApiProperty({ enum: [...MATCHES] }) readonly matched!: Match;
}

/** One organisation, and the published protocols that name it. */
export class PublishedOrganisationResponse extends PublishedOrganisationSummary {
  @ApiProperty({ type: ProtocolsOfOrganisationResponse }) readonly protocols!: ProtocolsOfOrganisationResponse;
  @ApiProperty({ enum: ['published-here'] }) readonly searchedWhere!: 'published-here';
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}
