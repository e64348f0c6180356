import {
  ARTICLE_6_BASES,
  ARTICLE_9_CONDITIONS,
  CONFIDENCE_GROUNDS,
  CONTROLLER_STATUSES,
  LIMITS,
  ORGANISATION_KINDS,
  SECTORS,
} from '@isp/protocols';
import type * as domain from '@isp/protocols';
import { DayOrNull, Flag, ManyOf, OneOf, OneOfOrNull, Part, PartOrNull, Text, TextOrNull, Texts, Whole, WholeOrNull } from '../../platform/http/index.js';

/*
 * What a protocol says, on the wire: the same shape as the domain's content, part by part. A draft may be incomplete, so
 * that every text may be empty.
 */

export class ContactDto implements domain.Contact {
  @Text('name') readonly name!: string;
  @Text('email') readonly email!: string;
  @Text('telephone') readonly telephone!: string;
}

export class AssuranceDto implements domain.Assurance {
  @OneOf(['', 'not-applicable', 'not-met', 'approaching', 'met', 'exceeded']) readonly dsptStatus!: domain.Assurance['dsptStatus'];
  @DayOrNull() readonly dsptStatedOn!: string | null;
  @OneOf(['', 'none', 'basic', 'plus']) readonly cyberEssentials!: domain.Assurance['cyberEssentials'];
  @DayOrNull() readonly cyberEssentialsStatedOn!: string | null;
}

export class LegalBasisDto implements domain.LegalBasis {
  @Text('statutoryPower') readonly statutoryPower!: string;
  @OneOfOrNull(ARTICLE_6_BASES) readonly article6!: domain.Article6Basis | null;
  @ManyOf(ARTICLE_9_CONDITIONS) readonly article9!: domain.Article9Condition[];
  @Text('schedule1Condition') readonly schedule1Condition!: string;
  @Text('article10') readonly article10!: string;
  @Flag() readonly lawEnforcement!: boolean;
  @OneOfOrNull(CONFIDENCE_GROUNDS) readonly confidence!: domain.ConfidenceGround | null;
  @Text('confidenceExplanation') readonly confidenceExplanation!: string;
  @Text('humanRights') readonly humanRights!: string;
  @Text('consentModel') readonly consentModel!: string;
}

export class PrivacyNoticeDto implements domain.PrivacyNotice {
  @Text('url') readonly url!: string;
  @Text('howPeopleAreTold') readonly howPeopleAreTold!: string;
}

export class PartyDto implements domain.Party {
  @Text('id') readonly id!: string;
  @Text('organisationId') readonly organisationId!: string;
  @Text('name') readonly name!: string;
  @OneOf(ORGANISATION_KINDS) readonly kind!: domain.OrganisationKind;
  @OneOf(SECTORS) readonly sector!: domain.Sector;
  @Text('icoNumber') readonly icoNumber!: string;
  @Flag() readonly provides!: boolean;
  @Flag() readonly receives!: boolean;
  @OneOfOrNull(CONTROLLER_STATUSES) readonly controllerStatus!: domain.ControllerStatus | null;
  @Part(() => ContactDto) readonly dataProtectionOfficer!: ContactDto;
  @Part(() => ContactDto) readonly subjectAccess!: ContactDto;
  @Part(() => ContactDto) readonly breachContact!: ContactDto;
  @PartOrNull(() => ContactDto) readonly caldicottGuardian!: ContactDto | null;
  @Part(() => AssuranceDto) readonly assurance!: AssuranceDto;
  @Part(() => LegalBasisDto) readonly legalBasis!: LegalBasisDto;
  @Part(() => PrivacyNoticeDto) readonly privacyNotice!: PrivacyNoticeDto;
  @TextOrNull('id') readonly signedForBy!: string | null;
}

export class DataRowDto implements domain.DataRow {
  @Text('id') readonly id!: string;
  @Text('dataSubjects') readonly dataSubjects!: string;
  @Text('dataItems') readonly dataItems!: string;
  @Flag() readonly specialCategory!: boolean;
  @Flag() readonly criminalOffence!: boolean;
  @Flag() readonly children!: boolean;
  @TextOrNull('id') readonly fromPartyId!: string | null;
  @Texts('id', LIMITS.parties.most) readonly toPartyIds!: string[];
  @Text('purpose') readonly purpose!: string;
  @Text('frequency') readonly frequency!: string;
  @Text('transferMethod') readonly transferMethod!: string;
  @Text('recipientRoles') readonly recipientRoles!: string;
  @OneOfOrNull(ARTICLE_6_BASES) readonly lawfulBasis!: domain.Article6Basis | null;
  @TextOrNull('retention', LIMITS.shortText) readonly retention!: string | null;
  @Text('retentionFrom') readonly retentionFrom!: string;
  @Text('disposal') readonly disposal!: string;
  @OneOf(['identifiable', 'pseudonymised', 'aggregate']) readonly form!: domain.DataRow['form'];
}

export class PracticalStepDto implements domain.PracticalStep {
  @Text('id') readonly id!: string;
  @Text('step') readonly step!: string;
  @Text('responsible') readonly responsible!: string;
  @Text('monitoring') readonly monitoring!: string;
}

export class PurposeDto {
  @Text('summary') readonly summary!: string;
  @Text('aims') readonly aims!: string;
  @Text('need') readonly need!: string;
  @Text('benefits') readonly benefits!: string;
  @Text('necessity') readonly necessity!: string;
  @Text('alternatives') readonly alternatives!: string;
}

export class FairnessDto {
  @Text('involvement') readonly involvement!: string;
  @Text('whoAnswersRequests') readonly whoAnswersRequests!: string;
  @WholeOrNull(LIMITS.notifyPartnersWithinDays.least, LIMITS.notifyPartnersWithinDays.most)
  readonly notifyPartnersWithinDays!: number | null;
  @Text('freedomOfInformation') readonly freedomOfInformation!: string;
  @Text('complaints') readonly complaints!: string;
  @Text('automatedDecisions') readonly automatedDecisions!: string;
}

export class DpiaDto {
  @OneOfOrNull(['required', 'not-required']) readonly screening!: 'required' | 'not-required' | null;
  @Text('screeningReason') readonly screeningReason!: string;
  @Text('reference') readonly reference!: string;
  @DayOrNull() readonly completedOn!: string | null;
  @Text('dpoAdvice') readonly dpoAdvice!: string;
}

export class SecurityDto {
  @Text('transfer') readonly transfer!: string;
  @Text('storage') readonly storage!: string;
  @Text('access') readonly access!: string;
  @Text('audit') readonly audit!: string;
  @Text('accuracy') readonly accuracy!: string;
  @Text('onwardSharing') readonly onwardSharing!: string;
  @Text('transfersAbroad') readonly transfersAbroad!: string;
}

export class IncidentsDto {
  @WholeOrNull(LIMITS.notifyWithinHours.least, LIMITS.notifyWithinHours.most) readonly notifyWithinHours!: number | null;
  @Text('procedure') readonly procedure!: string;
}

export class EntryIntoForceDto {
  @OneOf(['as-each-signs', 'all-signed', 'named-parties']) readonly rule!: domain.EntryIntoForce['rule'];
  @Texts('id', LIMITS.parties.most) readonly partyIds: string[] = [];
}

export class TermDto {
  @DayOrNull() readonly effectiveOn!: string | null;
  @DayOrNull() readonly endsOn!: string | null;
  @DayOrNull() readonly firstReviewOn!: string | null;
  @Whole(LIMITS.reviewEveryMonths.least, LIMITS.reviewEveryMonths.most) readonly reviewEveryMonths!: number;
  @Part(() => EntryIntoForceDto) readonly entryIntoForce!: EntryIntoForceDto;
  @WholeOrNull(LIMITS.noticeDays.least, LIMITS.noticeDays.most) readonly noticeDays!: number | null;
  @Text('disputes') readonly disputes!: string;
  @Text('exitAndReturn') readonly exitAndReturn!: string;
}

export class ClauseOverrideDto implements domain.ClauseOverride {
  @Text('clause') readonly clause!: string;
  @Text('text') readonly text!: string;
  @Text('reason') readonly reason!: string;
}

