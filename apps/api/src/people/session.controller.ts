import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public, Requires } from '../platform/auth/index.js';
import type { Credential } from './credentials.js';
import { ActForDto, SessionResponse, ShowSessionQuery, SignInDto } from './dto/session.dto.js';
import { SignInGuard } from './local.strategy.js';
import { OwnSession } from './own-session.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(private readonly session: OwnSession) {}

  @ApiOperation({ summary: 'Who is signed in, and for which organisation.' })
  @ApiOkResponse({ type: SessionResponse })
  @Public()
  @Get()
  show(@Req() request: Request, @Query() query: ShowSessionQuery): Promise<SessionResponse> {
    return this.session.show(request, query.csrf !== undefined);
  }

  @ApiOperation({ summary: 'Signs in.' })
  @ApiOkResponse({ type: SessionResponse })
  @Public()
  @UseGuards(SignInGuard)
  @Post()
  @HttpCode(200)
  @ApiBody({ type: SignInDto })
  signIn(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Body() _credentials: SignInDto): Promise<SessionResponse> {
    return this.session.begin(request, response, request.user as Credential);
  }

  @ApiOperation({ summary: 'Signs out.' })
  @ApiNoContentResponse()
  @Public()
  @Delete()
  @HttpCode(204)
  signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    return this.session.end(request, response);
  }

  @ApiOperation({ summary: 'Acts for another organisation from now on.' })
  @ApiOkResponse({ type: SessionResponse })
  @Requires('signed-in')
  @Put('organisation')
  actFor(@Req() request: Request, @Body() { organisationId }: ActForDto): Promise<SessionResponse> {
    return this.session.actFor(request, organisationId);
  }
}
