import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { CurrentViewer, Requires } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { AnswerPerson } from './answer-person.js';
import { AnswerPersonDto, EraseOwnDataDto, ErasePersonDto, ErasurePlanResponse, ErasureResponse, FindPersonDto } from './dto/personal-data.dto.js';

@ApiTags('personal data')
@Controller()
export class PersonalDataController {
  constructor(private readonly answers: AnswerPerson) {}

  @ApiOperation({ summary: 'Everything that is kept of whoever asks.' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  @Requires('signed-in')
  @Get('me/personal-data')
  exportOwn(@CurrentViewer() viewer: Viewer, @Res() response: Response): Promise<void> {
    return this.answers.ownExport(viewer, response);
  }

  @ApiOperation({ summary: 'What an erasure would leave, and what has to be done before it.' })
  @ApiOkResponse({ type: ErasurePlanResponse })
  @Requires('signed-in')
  @Get('me/erasure')
  planOwn(@CurrentViewer() viewer: Viewer): Promise<ErasurePlanResponse> {
    return this.answers.ownPlan(viewer);
  }

  @ApiOperation({ summary: 'Erases the account and what is kept of its person, and signs out.' })
  @ApiOkResponse({ type: ErasureResponse })
  @Requires('signed-in')
  @Post('me/erasure')
  @HttpCode(200)
  eraseOwn(
    @CurrentViewer() viewer: Viewer,
    @Body() input: EraseOwnDataDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ErasureResponse> {
    return this.answers.eraseOwn(viewer, input, request, response);
  }

  @ApiOperation({ summary: 'What an erasure of somebody would leave. The address is in the body: addresses of pages stand in logs.' })
  @ApiOkResponse({ type: ErasurePlanResponse })
  @Requires('administer-platform')
  @Post('personal-data/plans')
  @HttpCode(200)
  plan(@CurrentViewer() viewer: Viewer, @Body() { email }: FindPersonDto): Promise<ErasurePlanResponse> {
    return this.answers.plan(viewer, email);
  }

  @ApiOperation({ summary: 'Everything that is kept of somebody who asked, and whose request was verified.' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  @Requires('administer-platform')
  @Post('personal-data/exports')
  @HttpCode(200)
  exportFor(@CurrentViewer() viewer: Viewer, @Body() input: AnswerPersonDto, @Res() response: Response): Promise<void> {
    return this.answers.exportFor(viewer, input, response);
  }

  @ApiOperation({ summary: 'Erases what is kept of somebody who asked, and whose request was verified.' })
  @ApiOkResponse({ type: ErasureResponse })
  @Requires('administer-platform')
  @Post('personal-data/erasures')
  @HttpCode(200)
  eraseFor(@CurrentViewer() viewer: Viewer, @Body() input: ErasePersonDto): Promise<ErasureResponse> {
    return this.answers.eraseFor(viewer, input);
  }
}
