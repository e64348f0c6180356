import { ApiProperty } from '@nestjs/swagger';
import { LIMITS } from '@isp/protocols';
import { PageOf } from '../../platform/http/index.js';
import { ContentResponse } from './content.response.js';
import { NoticeResponse } from './notice.response.js';
import { PartyDto } from './content.dto.js';
import { ProtocolSummaryResponse } from './protocol-summary.response.js';
import { SignatureResponse, StandingResponse } from './protocol.response.js';

/** A frozen version: what it says, its document, and who has signed exactly this. */
export class VersionResponse {
  @ApiProperty() readonly number!: string;
  @ApiProperty({ type: ContentResponse }) readonly content!: ContentResponse;
  @ApiProperty() readonly contentSha256!: string;
  @ApiProperty() readonly documentSha256!: string;
  @ApiProperty({ format: 'date-time' }) readonly frozenAt!: string;
  @ApiProperty({ description: 'the exact bytes that documentSha256 is of' }) readonly html!: string;
  @ApiProperty({ type: [SignatureResponse], maxItems: LIMITS.parties.most * LIMITS.requestsPerParty }) readonly signatures!: readonly SignatureResponse[];
  @ApiProperty({ type: [PartyDto], maxItems: LIMITS.parties.most, description: 'parties that joined after it was frozen' }) readonly joined!: readonly PartyDto[];
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}

export class HistoryByResponse {
  @ApiProperty() readonly name!: string;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName!: string | null;
}

/** One thing that happened to a protocol. */
export class HistoryEntryResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
  @ApiProperty() readonly type!: string;
  @ApiProperty({ type: HistoryByResponse }) readonly by!: HistoryByResponse;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly facts!: Readonly<Record<string, unknown>>;
}

/** A page of what happened to a protocol. What it does not say stands in nobody's way: the notice says so. */
export class HistoryPage extends PageOf(HistoryEntryResponse) {
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}

/** What stands between two parties on a day. */
export class StandingBetweenResponse {
  @ApiProperty() readonly a!: string;
  @ApiProperty() readonly b!: string;
  @ApiProperty({ enum: ['in-force', 'not-yet-in-force', 'no-longer-in-force', 'never-in-force'] })
  readonly kind!: 'in-force' | 'not-yet-in-force' | 'no-longer-in-force' | 'never-in-force';
  @ApiProperty({ type: String, nullable: true }) readonly version!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'since when, from when, or until when' })
  readonly since!: string | null;
}

/** What a protocol is on a day, and between whom. */
export class StandingOnResponse {
  @ApiProperty({ format: 'date' }) readonly on!: string;
  @ApiProperty() readonly inForce!: boolean;
  @ApiProperty({ type: [String], maxItems: LIMITS.parties.most }) readonly bound!: readonly string[];
  @ApiProperty({ type: [StandingBetweenResponse], maxItems: (LIMITS.parties.most * (LIMITS.parties.most - 1)) / 2, description: 'pairs between which something stands or stood' })
  readonly between!: readonly StandingBetweenResponse[];
  @ApiProperty({ type: StandingResponse, nullable: true, description: 'null for days gone by: then only what was in force is told' })
  readonly standing!: StandingResponse | null;
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}

export class WaitingResponse {
  @ApiProperty({ enum: ['sign', 'finish-draft', 'chase', 'review', 'declined'] }) readonly kind!: 'sign' | 'finish-draft' | 'chase' | 'review' | 'declined';
  @ApiProperty({ type: ProtocolSummaryResponse }) readonly protocol!: ProtocolSummaryResponse;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly dueOn!: string | null;
}

export class DueResponse {
  @ApiProperty({ type: ProtocolSummaryResponse }) readonly protocol!: ProtocolSummaryResponse;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly reviewOn!: string | null;
  @ApiProperty() readonly overdue!: boolean;
}

/** How many reviews are due within 90 days or open, and how many are overdue. */
export class ReviewCountsResponse {
  @ApiProperty({ type: 'integer' }) readonly due!: number;
  @ApiProperty({ type: 'integer' }) readonly overdue!: number;
}

/** What waits for the viewer, and what falls due. */
export class DashboardResponse {
  @ApiProperty({ type: [WaitingResponse], maxItems: 2 * LIMITS.waiting }) readonly waitingForMe!: readonly WaitingResponse[];
  @ApiProperty({ type: [DueResponse], maxItems: LIMITS.due }) readonly due!: readonly DueResponse[];
  @ApiProperty({ type: ReviewCountsResponse }) readonly reviews!: ReviewCountsResponse;
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}
