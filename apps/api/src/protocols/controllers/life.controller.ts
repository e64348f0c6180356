import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentViewer, Requires } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { IdPipe, OptionalIfMatch } from '../../platform/http/index.js';
import { Answers } from '../answers.js';
import { JoinLateDto, LeaveDto, ReviewOutcomeDto } from '../dto/protocol-requests.dto.js';
import { ProtocolResponse } from '../dto/protocol.response.js';
import { LookAfterProtocol } from '../use-cases/look-after-protocol.js';

@ApiTags('protocols')
@Controller('protocols/:id')
export class LifeController {
  constructor(
    private readonly lookAfter: LookAfterProtocol,
    private readonly answers: Answers,
  ) {}

  /** Starts a review: early, when due or overdue. */
  @Requires('draft-protocols')
  @Post('reviews')
  @ApiCreatedResponse({ type: ProtocolResponse })
  startReview(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @OptionalIfMatch() revision: number | null,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.lookAfter.startReview(viewer, id, revision));
  }

  /** Completes the open review. A change starts a draft; one no longer needed ends. */
  @Requires('draft-protocols')
  @Post('reviews/:reviewId/outcome')
  @ApiCreatedResponse({ type: ProtocolResponse })
  completeReview(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @Param('reviewId', IdPipe) reviewId: string,
    @OptionalIfMatch() revision: number | null,
    @Body() input: ReviewOutcomeDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.lookAfter.completeReview(viewer, id, revision, reviewId, input.completion()));
  }

  /** Lets a party join that was not there when the version was frozen; it re-opens nobody else's signature. */
  @Requires('draft-protocols')
  @Post('joinings')
  @ApiCreatedResponse({ type: ProtocolResponse })
  join(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @OptionalIfMatch() revision: number | null,
    @Body() input: JoinLateDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.lookAfter.joinLate(viewer, id, revision, input.joining()));
  }

  /** Records that a party leaves. Its history stays. */
  @Requires('draft-protocols')
  @Post('departures')
  @ApiCreatedResponse({ type: ProtocolResponse })
  leave(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @OptionalIfMatch() revision: number | null,
    @Body() { partyId, leftOn, reason }: LeaveDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.lookAfter.leave(viewer, id, revision, { partyId, leftOn, reason }));
  }
}
