import { ApiProperty } from '@nestjs/swagger';
import { LIMITS, NATIONS, ORGANISATION_KINDS, SECTORS } from '@isp/protocols';
import type { Assurance, Contact, Nation, OrganisationKind, Sector } from '@isp/protocols';
import { DayOrNull, Flag, ManyOf, MayBeAbsent, OneOf, PageOf, PageQuery, Part, PartOrNull, Text, Texts, Words } from '../../platform/http/index.js';
import type { FormerName, Organisation, OrganisationInput, OrganisationSummary } from '../organisation.js';

const DSPT_STATUSES = ['', 'not-applicable', 'not-met', 'approaching', 'met', 'exceeded'] as const satisfies readonly Assurance['dsptStatus'][];
const CYBER_ESSENTIALS = ['', 'none', 'basic', 'plus'] as const satisfies readonly Assurance['cyberEssentials'][];

export class OrganisationContactDto implements Contact {
  @Text('name') readonly name!: string;
  @Text('email') readonly email!: string;
  @Text('telephone') readonly telephone!: string;
}

export class OrganisationAssuranceDto implements Assurance {
  @OneOf(DSPT_STATUSES) readonly dsptStatus!: Assurance['dsptStatus'];
  @DayOrNull() readonly dsptStatedOn!: string | null;
  @OneOf(CYBER_ESSENTIALS) readonly cyberEssentials!: Assurance['cyberEssentials'];
  @DayOrNull() readonly cyberEssentialsStatedOn!: string | null;
}

export class OrganisationDto implements OrganisationInput {
  @Words('name') readonly name!: string;
  @OneOf(ORGANISATION_KINDS) readonly kind!: OrganisationKind;
  @OneOf(SECTORS) readonly sector!: Sector;
  @Texts('areas', LIMITS.areas) readonly areas!: readonly string[];
  @ManyOf(NATIONS) readonly nations!: readonly Nation[];
  @Text('icoNumber') readonly icoNumber!: string;
  @Part(() => OrganisationContactDto) readonly dataProtectionOfficer!: OrganisationContactDto;
  @Part(() => OrganisationContactDto) readonly subjectAccess!: OrganisationContactDto;
  @Part(() => OrganisationContactDto) readonly breachContact!: OrganisationContactDto;
  @PartOrNull(() => OrganisationContactDto) readonly caldicottGuardian!: OrganisationContactDto | null;
  @Part(() => OrganisationAssuranceDto) readonly assurance!: OrganisationAssuranceDto;
  @Text('url') readonly privacyNoticeUrl!: string;
}

export class NewOrganisationDto extends OrganisationDto {
  /** Enter it although one is called the same: it is another. */
  @MayBeAbsent() @Flag() readonly despiteSameName?: boolean;
}

export class OrganisationsQuery extends PageQuery {
  @MayBeAbsent() @Text('search', LIMITS.shortText) readonly search?: string;
}

class FormerNameResponse implements FormerName {
  @ApiProperty() readonly name!: string;
  @ApiProperty({ format: 'date' }) readonly until!: string;
}

export class OrganisationSummaryResponse implements OrganisationSummary {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: ORGANISATION_KINDS }) readonly kind!: OrganisationKind;
  @ApiProperty({ enum: SECTORS }) readonly sector!: Sector;
  @ApiProperty({ type: [String], maxItems: LIMITS.areas }) readonly areas!: readonly string[];
  @ApiProperty({ type: [FormerNameResponse], maxItems: LIMITS.formerNames }) readonly formerNames!: readonly FormerNameResponse[];
}

export class OrganisationResponse extends OrganisationSummaryResponse implements Organisation {
  @ApiProperty() readonly icoNumber!: string;
  @ApiProperty({ enum: NATIONS, isArray: true, maxItems: NATIONS.length }) readonly nations!: readonly Nation[];
  @ApiProperty({ type: OrganisationContactDto }) readonly dataProtectionOfficer!: Contact;
  @ApiProperty({ type: OrganisationContactDto }) readonly subjectAccess!: Contact;
  @ApiProperty({ type: OrganisationContactDto }) readonly breachContact!: Contact;
  @ApiProperty({ type: OrganisationContactDto, nullable: true }) readonly caldicottGuardian!: Contact | null;
  @ApiProperty({ type: OrganisationAssuranceDto }) readonly assurance!: Assurance;
  @ApiProperty() readonly privacyNoticeUrl!: string;
  @ApiProperty() readonly hasMembers!: boolean;
  @ApiProperty({ type: 'integer' }) readonly revision!: number;
}

export class OrganisationPage extends PageOf(OrganisationSummaryResponse) {}
