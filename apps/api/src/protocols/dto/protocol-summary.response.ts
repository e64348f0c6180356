import { ApiProperty } from '@nestjs/swagger';
import { PROTOCOL_KINDS, STANDING_KINDS } from '@isp/protocols';
import type { ProtocolKind, ReviewState, StandingKind } from '@isp/protocols';
import { PageOf } from '../../platform/http/index.js';
import { NoticeResponse } from './notice.response.js';

export class NamedResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
}

/** A protocol's standing today, as a list shows it. */
export class StandingSummaryResponse {
  @ApiProperty({ enum: [...STANDING_KINDS] }) readonly kind!: StandingKind;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly inForceFrom!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly reviewOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly endedOn!: string | null;
}

/** A protocol in a list. */
export class ProtocolSummaryResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly reference!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ enum: [...PROTOCOL_KINDS] }) readonly kind!: ProtocolKind;
  @ApiProperty({ type: NamedResponse }) readonly leadOrganisation!: NamedResponse;
  @ApiProperty({ type: StandingSummaryResponse }) readonly standing!: StandingSummaryResponse;
  @ApiProperty({ type: 'integer' }) readonly parties!: number;
  @ApiProperty({ type: 'integer' }) readonly signed!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly nextReviewOn!: string | null;
  @ApiProperty({ enum: ['due', 'overdue'], nullable: true, description: 'due within 90 days or open; overdue, which ends nothing' })
  readonly review!: ReviewState;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly endsOn!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly updatedAt!: string;
}

/** A page of protocols. What is not among them stands in nobody's way: the notice says so. */
export class ProtocolPage extends PageOf(ProtocolSummaryResponse) {
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}
