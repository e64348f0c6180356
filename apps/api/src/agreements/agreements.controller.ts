import { Controller, Get, Ip, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth/index.js';
import { AgreementQuery } from './agreement.query.js';
import { AgreementResponse } from './agreement.response.js';
import { AskOnce } from './ask-once.js';

@ApiTags('register')
@Controller('register')
export class AgreementsController {
  constructor(private readonly asking: AskOnce) {}

  @ApiOperation({ summary: 'Whether a published protocol covers that one organisation gives another some data. Nobody needs one to share about a person.' })
  @ApiOkResponse({ type: AgreementResponse })
  @Public()
  @Get('agreement')
  ask(@Query() query: AgreementQuery, @Ip() address: string): Promise<AgreementResponse> {
    return this.asking.ask(query, address);
  }
}
