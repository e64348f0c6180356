import { Body, Controller, Get, HttpCode, Ip, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { CurrentViewer, Public, Requires } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { AskPasswordResetDto, ChangePasswordDto, ChoosePasswordDto, PasswordResetResponse, RenameDto } from './dto/session.dto.js';
import { OwnSession } from './own-session.js';
import { AskPasswordReset } from './use-cases/ask-password-reset.js';
import { ChangeOwnDetails } from './use-cases/change-own-details.js';
import { ResetPassword } from './use-cases/reset-password.js';

@ApiTags('people')
@Controller()
export class AccountController {
  constructor(
    private readonly session: OwnSession,
    private readonly asking: AskPasswordReset,
    private readonly reset: ResetPassword,
    private readonly details: ChangeOwnDetails,
  ) {}

  @ApiOperation({ summary: 'Asks for a link to choose a new password. The answer is the same whether anybody has that address.' })
  @ApiAcceptedResponse()
  @Public()
  @Post('password-resets')
  @HttpCode(202)
  ask(@Body() { email }: AskPasswordResetDto, @Ip() address: string): Promise<void> {
    return this.asking.execute(email, address);
  }

  @ApiOperation({ summary: 'Whose password the link is for.' })
  @ApiOkResponse({ type: PasswordResetResponse })
  @Public()
  @Get('password-resets/:token')
  show(@Param('token') token: string, @Ip() address: string): Promise<PasswordResetResponse> {
    return this.reset.find(token, address).then(({ email }) => ({ email }));
  }

  @ApiOperation({ summary: 'Chooses the new password. Every session of before ends.' })
  @ApiNoContentResponse()
  @Public()
  @Post('password-resets/:token')
  @HttpCode(204)
  choose(
    @Param('token') token: string,
    @Body() { password }: ChoosePasswordDto,
    @Ip() address: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    return this.reset.execute(token, password, address).then((person) => this.session.beKnown(request, response, person));
  }

  @ApiOperation({ summary: 'Goes by another name from now on.' })
  @ApiNoContentResponse()
  @Requires('signed-in')
  @Put('me')
  @HttpCode(204)
  rename(@CurrentViewer() viewer: Viewer, @Body() { name }: RenameDto): Promise<void> {
    return this.details.rename(viewer, name);
  }

  @ApiOperation({ summary: 'Changes the password. Every other session of the person ends.' })
  @ApiNoContentResponse()
  @Requires('signed-in')
  @Put('me/password')
  @HttpCode(204)
  changePassword(
    @CurrentViewer() viewer: Viewer,
    @Body() { current, password }: ChangePasswordDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    return this.details.changePassword(viewer, current, password).then((person) => this.session.outlive(request, response, person));
  }
}
