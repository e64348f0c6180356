import { ApiProperty } from '@nestjs/swagger';
import { LIMITS } from '@isp/protocols';
import { ArrayUnique, IsUrl, ValidateIf } from 'class-validator';
import { DayOrNull, Email, Id, MayBeAbsent, OneOf, PageOf, PageQuery, Rows, SomeOf, Text, Words } from '../../platform/http/index.js';
import { ADVICE_TOPICS, POLICY_KINDS } from '../practice.js';
import type { AdviceTopic, Adviser, Policy, PolicyKind, Practice, PracticeInput, PracticeSummary } from '../practice.js';

const SECURE_ADDRESS = { protocols: ['https'], require_protocol: true, disallow_auth: true };

export class PolicyDto implements Policy {
  @Id() readonly id!: string;
  @OneOf(POLICY_KINDS) readonly kind!: PolicyKind;
  @Words('title') readonly title!: string;
  @Words('url') @IsUrl(SECURE_ADDRESS) @ApiProperty({ format: 'uri' }) readonly url!: string;
}

export class AdviserDto implements Adviser {
  @Id() readonly id!: string;
  /** A person's name, or a team's. */
  @Words('name') readonly name!: string;
  @Text('role') readonly role!: string;
  @SomeOf(ADVICE_TOPICS) readonly topics!: readonly AdviceTopic[];
  @Text('telephone') readonly telephone!: string;
  /** Empty when there is none; then there is a telephone number. */
  @ValidateIf((_, value) => value !== '') @Email() readonly email!: string;
  /** When, in words. */
  @Text('reachable', LIMITS.shortText) readonly reachable!: string;
}

export class PracticeDto implements PracticeInput {
  @Text('statement') readonly statement!: string;
  /** The post or body that adopted the statement. */
  @Text('adoptedBy', LIMITS.shortText) readonly adoptedBy!: string;
  @DayOrNull() readonly adoptedOn!: string | null;
  @DayOrNull() readonly reviewOn!: string | null;
  @Rows(() => PolicyDto, LIMITS.policies) @ArrayUnique(idOf) readonly policies!: readonly PolicyDto[];
  @Rows(() => AdviserDto, LIMITS.advisers) @ArrayUnique(idOf) readonly advisers!: readonly AdviserDto[];
}

export class PracticeResponse extends PracticeDto implements Practice {
  @ApiProperty({ format: 'uuid' }) readonly organisationId!: string;
  @ApiProperty() readonly organisationName!: string;
  @ApiProperty({ type: 'integer' }) readonly revision!: number;
}

export class PracticesQuery extends PageQuery {
  @MayBeAbsent() @Text('search', LIMITS.shortText) readonly search?: string;
}

export class PracticeSummaryResponse implements PracticeSummary {
  @ApiProperty({ format: 'uuid' }) readonly organisationId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ type: [String], maxItems: LIMITS.areas }) readonly areas!: readonly string[];
  @ApiProperty() readonly hasStatement!: boolean;
  @ApiProperty({ type: 'integer' }) readonly policies!: number;
  @ApiProperty({ enum: ADVICE_TOPICS, isArray: true, maxItems: ADVICE_TOPICS.length }) readonly topics!: readonly AdviceTopic[];
}

export class PracticePage extends PageOf(PracticeSummaryResponse) {}

/** What tells the rows of a list apart, in whatever case; a row that is none is refused as such elsewhere. */
function idOf(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('id' in row)) return row;
  return typeof row.id === 'string' ? row.id.toLowerCase() : row.id;
}
