import { ApiProperty, PickType } from '@nestjs/swagger';
import { LIMITS, STANDING_KINDS } from '@isp/protocols';
import type { StandingKind } from '@isp/protocols';
import { Day, MayBeAbsent, OneOf, PageQuery, Text } from '../../platform/http/index.js';

/** Which protocols to list. */
export class ProtocolsQuery extends PageQuery {
  @MayBeAbsent() @Text('search', LIMITS.shortText) readonly search?: string;
  @MayBeAbsent() @OneOf(STANDING_KINDS) readonly standing?: StandingKind;
  @ApiProperty({ description: 'led by the organisation acted for, or one it takes part in' })
  @MayBeAbsent()
  @OneOf(['lead', 'party'])
  readonly role?: 'lead' | 'party';
  @ApiProperty({ description: 'whose review is due within 90 days or open, whose is overdue, or either; the longest overdue first' })
  @MayBeAbsent()
  @OneOf(['due', 'overdue', 'any'])
  readonly review?: 'due' | 'overdue' | 'any';
}

/** Which page of a document to read: its length decides how many there are. */
export class DocumentPageQuery extends PickType(PageQuery, ['page']) {}

/** The day a standing is asked for. */
export class StandingQuery {
  @MayBeAbsent() @Day() readonly on?: string;
}
