import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ReadOnDayPage } from '../../platform/audit/index.js';
import { CurrentViewer, Requires } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { IdPipe, IfMatch, OptionalIfMatch, PageQuery } from '../../platform/http/index.js';
import { Answers } from '../answers.js';
import { ChangeOwnerDto, EndProtocolDto, ReasonDto, SetPublicationDto, StartProtocolDto } from '../dto/protocol-requests.dto.js';
import { ProtocolPage } from '../dto/protocol-summary.response.js';
import { ProtocolResponse } from '../dto/protocol.response.js';
import { ProtocolsQuery, StandingQuery } from '../dto/protocols.query.js';
import { HistoryPage, StandingOnResponse } from '../dto/version.response.js';
import { FindProtocols } from '../find-protocols.js';
import { ReadHistory } from '../read-history.js';
import { ShowTexts } from '../show-texts.js';
import { LookAfterProtocol } from '../use-cases/look-after-protocol.js';
import { StartProtocol } from '../use-cases/start-protocol.js';

@ApiTags('protocols')
@Controller('protocols')
export class ProtocolsController {
  constructor(
    private readonly found: FindProtocols,
    private readonly start: StartProtocol,
    private readonly lookAfter: LookAfterProtocol,
    private readonly texts: ShowTexts,
    private readonly history: ReadHistory,
    private readonly answers: Answers,
  ) {}

  /** Protocols that the organisation acted for leads, or takes part in and may see. */
  @Requires('read-protocols')
  @Get()
  @ApiOkResponse({ type: ProtocolPage })
  list(@CurrentViewer() viewer: Viewer, @Query() query: ProtocolsQuery): Promise<ProtocolPage> {
    return this.found.page(viewer, query);
  }

  /** Starts a protocol from a template. */
  @Requires('draft-protocols')
  @Post()
  @ApiCreatedResponse({ type: ProtocolResponse })
  create(@CurrentViewer() viewer: Viewer, @Body() input: StartProtocolDto, @Res({ passthrough: true }) response: Response): Promise<ProtocolResponse> {
    return this.answers.created(viewer, response, this.start.execute(viewer, input));
  }

  /** One protocol, as far as the viewer sees it, and what they may do to it now. */
  @Requires('signed-in')
  @Get(':id')
  @ApiOkResponse({ type: ProtocolResponse })
  read(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Res({ passthrough: true }) response: Response): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.found.one(viewer, id));
  }

  /** What happened to it, the latest first. */
  @Requires('read-protocols')
  @Get(':id/history')
  @ApiOkResponse({ type: HistoryPage })
  readHistory(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<HistoryPage> {
    return this.history.page(viewer, id, query);
  }

  /** Who has read what of it that only some may see, the latest day first. */
  @Requires('read-protocols')
  @Get(':id/reads')
  @ApiOkResponse({ type: ReadOnDayPage })
  readers(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<ReadOnDayPage> {
    return this.history.readers(viewer, id, query);
  }

  /** What it is on a day, and what stands between each two of its parties. */
  @Requires('signed-in')
  @Get(':id/standing')
  @ApiOkResponse({ type: StandingOnResponse })
  standing(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Query() query: StandingQuery): Promise<StandingOnResponse> {
    return this.texts.standingOn(viewer, id, query.on);
  }

  /** Decides how much of it stands on the public register. */
  @Requires('draft-protocols')
  @Put(':id/publication')
  @ApiOkResponse({ type: ProtocolResponse })
  publish(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @IfMatch() revision: number,
    @Body() { level, reason }: SetPublicationDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.lookAfter.setPublication(viewer, id, revision, { level, reason }));
  }

  /** Hands it to another owner. */
  @Requires('draft-protocols')
  @Put(':id/owner')
  @ApiOkResponse({ type: ProtocolResponse })
  changeOwner(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @IfMatch() revision: number,
    @Body() { personId }: ChangeOwnerDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.lookAfter.changeOwner(viewer, id, revision, personId));
  }

  /** Ends it, today or on a later day. */
  @Requires('draft-protocols')
  @Post(':id/ending')
  @ApiCreatedResponse({ type: ProtocolResponse })
  end(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @OptionalIfMatch() revision: number | null,
    @Body() input: EndProtocolDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.lookAfter.end(viewer, id, revision, input.ending()));
  }

  /** Gives up a protocol that never came into force. */
  @Requires('draft-protocols')
  @Post(':id/abandonment')
  @ApiCreatedResponse({ type: ProtocolResponse })
  abandon(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @OptionalIfMatch() revision: number | null,
    @Body() { reason }: ReasonDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.lookAfter.abandon(viewer, id, revision, reason));
  }
}
