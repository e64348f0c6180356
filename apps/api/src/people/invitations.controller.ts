import { Body, Controller, Get, HttpCode, Ip, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { CurrentViewer, Public } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { AcceptInvitationDto, InvitationResponse } from './dto/membership.dto.js';
import { SessionResponse } from './dto/session.dto.js';
import { KnownBrowsers } from './known-browsers.js';
import { OpenInvitations } from './open-invitations.js';
import { OwnSession } from './own-session.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';

@ApiTags('people')
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: OpenInvitations,
    private readonly acceptance: AcceptInvitation,
    private readonly session: OwnSession,
    private readonly browsers: KnownBrowsers,
  ) {}

  @ApiOperation({ summary: 'What the link invites to.' })
  @ApiOkResponse({ type: InvitationResponse })
  @Public()
  @Get(':token')
  show(@Param('token') token: string, @Ip() address: string): Promise<InvitationResponse> {
    return this.invitations.find(token, address);
  }

  @ApiOperation({ summary: 'Joins, and signs in.' })
  @ApiOkResponse({ type: SessionResponse })
  @Public()
  @Post(':token')
  @HttpCode(200)
  accept(
    @Param('token') token: string,
    @Body() input: AcceptInvitationDto,
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionResponse> {
    return this.acceptance.execute(viewer, token, input, this.browsers.callerOf(request)).then((account) => this.session.begin(request, response, account));
  }
}
