import { ApiProperty } from '@nestjs/swagger';
import { LIMITS } from '@isp/protocols';
import type { Publication } from '@isp/protocols';
import { Email, Id, MayBeAbsent, OneOf, Rows, Text, Words } from '../../platform/http/index.js';

/** A file to be taken in; its parts are those of a form, because files come in one. */
export class NewIntakeDto {
  @ApiProperty({ type: 'string', format: 'binary', maxLength: LIMITS.intake.bytes, description: 'the records: CSV or JSON with the register’s eighteen fields' })
  @MayBeAbsent()
  readonly file?: unknown;
  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'binary', maxLength: LIMITS.intake.registerFileBytes },
    maxItems: LIMITS.intake.registerFiles,
    required: false,
    description: 'registers (RSF) that the records’ codes belong to',
  })
  @MayBeAbsent()
  readonly registers?: unknown;
  @Words('source', LIMITS.shortText) readonly source!: string;
  @Words('licence', LIMITS.shortText) readonly licence!: string;
  @Email() readonly ownerEmail!: string;
  @MayBeAbsent() @Text('name') readonly leadOrganisation?: string;
  @OneOf(['full', 'summary', 'none']) readonly publicationLevel!: Publication['level'];
  @MayBeAbsent() @Text('reason') readonly publicationReason?: string;
}

class MatchDto {
  @Words('name', LIMITS.intake.field) readonly party!: string;
  @Id() readonly organisationId!: string;
}

/** Which organisations here the parties of a file are. */
export class MatchesDto {
  @Rows(() => MatchDto, LIMITS.intake.matches) readonly matches!: readonly MatchDto[];
}

/** Why a whole intake is taken back. */
export class TakingBackDto {
  @Words('reason') readonly reason!: string;
}
