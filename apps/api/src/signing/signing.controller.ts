import { Body, Controller, Get, HttpCode, Ip, Param, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { SessionResponse } from '../people/index.js';
import { CurrentViewer, Public } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { sendPdf, SignByLinkDto } from '../protocols/index.js';
import { AccountByLinkDto, ConfirmationDto, DeclineByLinkDto } from './signing.dto.js';
import { SigningDoor } from './signing-door.js';
import { CodeSentResponse, SigningResponse } from './signing.response.js';

/** The path of a partner without an account: every route is public, and the personal link in it is what lets in. */
@ApiTags('signing')
@Controller('signing/:token')
export class SigningController {
  constructor(private readonly door: SigningDoor) {}

  /** What the link leads to. Reading it records nothing. */
  @Public()
  @Get()
  @ApiOkResponse({ type: SigningResponse })
  read(@CurrentViewer() viewer: Viewer, @Param('token') token: string, @Ip() address: string): Promise<SigningResponse> {
    return this.door.read(viewer, token, address);
  }

  /** Records that it was opened, by the button on the start page. */
  @Public()
  @Post('opening')
  @HttpCode(204)
  @ApiNoContentResponse()
  open(@Param('token') token: string, @Ip() address: string): Promise<void> {
    return this.door.open(token, address);
  }

  /** What is to be signed, or read, in print. */
  @Public()
  @Get('document.pdf')
  @ApiProduces('application/pdf')
  pdf(@Param('token') token: string, @Ip() address: string, @Res() response: Response): Promise<void> {
    return sendPdf(response, this.door.pdf(token, address));
  }

  /** Sends a code to the address that the link was sent to. */
  @Public()
  @Post('codes')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: CodeSentResponse })
  sendCode(@Param('token') token: string, @Ip() address: string): Promise<CodeSentResponse> {
    return this.door.sendCode(token, address);
  }

  /** Confirms the address by the code. */
  @Public()
  @Post('confirmation')
  @HttpCode(204)
  @ApiNoContentResponse()
  confirm(@Param('token') token: string, @Body() { code }: ConfirmationDto, @Ip() address: string, @Req() request: Request): Promise<void> {
    return this.door.confirm(token, address, code, request);
  }

  /** Signs exactly what was read, named by its digests. */
  @Public()
  @Post('signature')
  @ApiCreatedResponse({ type: SigningResponse })
  sign(@CurrentViewer() viewer: Viewer, @Param('token') token: string, @Body() input: SignByLinkDto, @Ip() address: string): Promise<SigningResponse> {
    return this.door.sign(viewer, token, address, input);
  }

  /** Declines to sign, and says why. */
  @Public()
  @Post('decline')
  @ApiCreatedResponse({ type: SigningResponse })
  decline(@CurrentViewer() viewer: Viewer, @Param('token') token: string, @Body() { reason }: DeclineByLinkDto, @Ip() address: string): Promise<SigningResponse> {
    return this.door.decline(viewer, token, address, reason);
  }

  /** Opens an account for whoever has confirmed their address, and signs them in. */
  @Public()
  @Post('account')
  @ApiCreatedResponse({ type: SessionResponse })
  openAccount(
    @CurrentViewer() viewer: Viewer,
    @Param('token') token: string,
    @Body() { password }: AccountByLinkDto,
    @Ip() address: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionResponse> {
    return this.door.openAccount(viewer, token, address, password, request, response);
  }
}
