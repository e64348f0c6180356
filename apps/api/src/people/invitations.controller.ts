import { Body, Controller, Get, HttpCode, Ip, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { CurrentViewer, Public } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { AcceptInvitationDto, InvitationResponse } from './dto/membership.dto.js';
import { SessionResponse } from './dto/session.dto.js';
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
    @Ip() address: string,
    @Req() request: Request,
  ): Promise<SessionResponse> {
    return this.acceptance.execute(viewer, token, input, address).then((account) => this.session.begin(request, account));
  }
}
