import { ApiProperty } from '@nestjs/swagger';
import { LIMITS, RECORD_FIELDS, RECORD_REFUSALS, REMARK_CODES } from '@isp/protocols';
import type { Publication, RecordRefusalCode, RemarkCode } from '@isp/protocols';
import { PageOf } from '../../platform/http/index.js';
import { NamedResponse, NoticeResponse, PublicationResponse } from '../../protocols/index.js';
import { INTAKE_STATES, RECORD_STATES } from '../intake.js';
import type { IntakeState, RecordState } from '../intake.js';

const INSTANT_OR_NULL = { type: String, format: 'date-time', nullable: true } as const;
const FACTS = { type: 'object', additionalProperties: true } as const;
const FORESEEN = ['new', 'unchanged', 'changed'] as const;

/** How many records there are, and what became of them. */
export class IntakeCountsResponse {
  @ApiProperty({ type: 'integer' }) readonly all!: number;
  @ApiProperty({ type: 'integer' }) readonly waiting!: number;
  @ApiProperty({ type: 'integer' }) readonly takenIn!: number;
  @ApiProperty({ type: 'integer' }) readonly unchanged!: number;
  @ApiProperty({ type: 'integer' }) readonly changed!: number;
  @ApiProperty({ type: 'integer' }) readonly refused!: number;
  @ApiProperty({ type: 'integer' }) readonly takenBack!: number;
  @ApiProperty({ type: 'integer' }) readonly left!: number;
  @ApiProperty({ type: 'integer', description: 'records in which something is missing or odd' }) readonly remarked!: number;
}

/** A file that was read, and how far it is. */
export class IntakeSummaryResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: [...INTAKE_STATES] }) readonly state!: IntakeState;
  @ApiProperty() readonly source!: string;
  @ApiProperty() readonly fileName!: string;
  @ApiProperty({ format: 'date-time' }) readonly preparedAt!: string;
  @ApiProperty({ type: NamedResponse }) readonly leadOrganisation!: NamedResponse;
  @ApiProperty({ type: IntakeCountsResponse }) readonly counts!: IntakeCountsResponse;
}

class ForeseenResponse {
  @ApiProperty({ type: 'integer' }) readonly new!: number;
  @ApiProperty({ type: 'integer' }) readonly unchanged!: number;
  @ApiProperty({ type: 'integer' }) readonly changed!: number;
}

class RemarkCountResponse {
  @ApiProperty({ enum: [...REMARK_CODES] }) readonly code!: RemarkCode;
  @ApiProperty({ type: 'integer' }) readonly records!: number;
}

class OfferedMatchResponse {
  @ApiProperty() readonly party!: string;
  @ApiProperty({ type: NamedResponse }) readonly organisation!: NamedResponse;
}

/** One intake: the file, what it was taken in as, and all that was remarked, summed up. */
export class IntakeResponse extends IntakeSummaryResponse {
  @ApiProperty() readonly licence!: string;
  @ApiProperty() readonly fileSha256!: string;
  @ApiProperty({ enum: ['csv', 'json'] }) readonly format!: 'csv' | 'json';
  @ApiProperty({ type: [String], maxItems: RECORD_FIELDS.length }) readonly columns!: readonly string[];
  @ApiProperty({ type: NamedResponse }) readonly owner!: NamedResponse;
  @ApiProperty({ type: PublicationResponse }) readonly publication!: Publication;
  @ApiProperty() readonly preparedBy!: string;
  @ApiProperty(INSTANT_OR_NULL) readonly startedAt!: string | null;
  @ApiProperty(INSTANT_OR_NULL) readonly finishedAt!: string | null;
  @ApiProperty(INSTANT_OR_NULL) readonly takenBackAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly takenBackReason!: string | null;
  @ApiProperty({ type: ForeseenResponse, description: 'of the records that wait: what would become of them now' }) readonly foreseen!: ForeseenResponse;
  @ApiProperty({ type: [RemarkCountResponse], maxItems: REMARK_CODES.length }) readonly remarks!: readonly RemarkCountResponse[];
  @ApiProperty({
    type: [OfferedMatchResponse],
    maxItems: LIMITS.intake.matches,
    description: 'organisations here that are called like a party; none is taken for it unless somebody says so',
  })
  readonly matches!: readonly OfferedMatchResponse[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'by party: the organisation that somebody has said it is' })
  readonly organisations!: Readonly<Record<string, string>>;
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}

class RemarkResponse {
  @ApiProperty({ enum: [...REMARK_CODES] }) readonly code!: RemarkCode;
  @ApiProperty({ enum: [...RECORD_FIELDS] }) readonly field!: string;
  @ApiProperty(FACTS) readonly facts!: Readonly<Record<string, unknown>>;
}

class RecordRefusalResponse {
  @ApiProperty({ enum: [...RECORD_REFUSALS] }) readonly code!: RecordRefusalCode;
  @ApiProperty(FACTS) readonly facts!: Readonly<Record<string, unknown>>;
}

class MadeProtocolResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly reference!: string;
  @ApiProperty({ description: 'whether it stands on the register' }) readonly published!: boolean;
}

/** One record of a file, and what became of it. */
export class IntakeRecordResponse {
  @ApiProperty({ type: 'integer' }) readonly position!: number;
  @ApiProperty() readonly recordId!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ enum: [...RECORD_STATES] }) readonly state!: RecordState;
  @ApiProperty({ enum: [...FORESEEN, null], nullable: true, type: String }) readonly foreseen!: (typeof FORESEEN)[number] | null;
  @ApiProperty({ type: [RemarkResponse] }) readonly remarks!: readonly RemarkResponse[];
  @ApiProperty({ type: RecordRefusalResponse, nullable: true }) readonly refusal!: RecordRefusalResponse | null;
  @ApiProperty({ type: [String], maxItems: RECORD_FIELDS.length, description: 'fields in which it differs from the record of that id that stands here' }) readonly differs!: readonly string[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) readonly fields!: Readonly<Record<string, string>>;
  @ApiProperty({ type: MadeProtocolResponse, nullable: true }) readonly protocol!: MadeProtocolResponse | null;
}

export class IntakePage extends PageOf(IntakeSummaryResponse) {
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}

export class IntakeRecordPage extends PageOf(IntakeRecordResponse) {}

/** The records of an intake, for a page that shows agreements: it says that none is needed. */
export class IntakeRecordsResponse extends IntakeRecordPage {
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}
