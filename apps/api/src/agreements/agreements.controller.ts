import { Body, Controller, Get, HttpCode, Ip, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ByBearer, CurrentBearer, Public } from '../platform/auth/index.js';
import type { Bearer } from '../platform/auth/index.js';
import { AgreementAnswersResponse, AgreementQuestionsDto } from './agreement-questions.dto.js';
import { AgreementQuery } from './agreement.query.js';
import { AgreementResponse } from './agreement.response.js';
import { AskMany } from './ask-many.js';
import { AskOnce } from './ask-once.js';

@ApiTags('register')
@Controller('register')
export class AgreementsController {
  constructor(
    private readonly asking: AskOnce,
    private readonly many: AskMany,
  ) {}

  @ApiOperation({ summary: 'Whether a published protocol covers that one organisation gives another some data. Nobody needs one to share about a person.' })
  @ApiOkResponse({ type: AgreementResponse })
  @Public()
  @Get('agreement')
  ask(@Query() query: AgreementQuery, @Ip() address: string): Promise<AgreementResponse> {
    return this.asking.ask(query, address);
  }

  @ApiOperation({ summary: 'The same question many times at once, for machines: with a token that an administrator of their organisation issues.' })
  @ApiBearerAuth()
  @ApiOkResponse({ type: AgreementAnswersResponse })
  @ByBearer()
  @Post('agreements')
  @HttpCode(200)
  askMany(@CurrentBearer() bearer: Bearer, @Body() input: AgreementQuestionsDto, @Ip() address: string): Promise<AgreementAnswersResponse> {
    return this.many.ask(bearer, input, address);
  }
}
