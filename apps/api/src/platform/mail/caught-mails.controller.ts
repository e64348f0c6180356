import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/index.js';
import { IdPipe, PageOf, PageQuery } from '../http/index.js';
import { CaughtMails } from './caught-mails.js';
import type { CaughtMail, CaughtMailSummary } from './caught-mails.js';

class CaughtMailSummaryResponse implements CaughtMailSummary {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'date-time' }) readonly caughtAt!: string;
  @ApiProperty({ type: [String], maxItems: 50 }) readonly recipients!: readonly string[];
  @ApiProperty() readonly subject!: string;
}

class CaughtMailResponse extends CaughtMailSummaryResponse implements CaughtMail {
  @ApiProperty() readonly text!: string;
  @ApiProperty() readonly html!: string;
}

class CaughtMailPage extends PageOf(CaughtMailSummaryResponse) {}

/** Mails that the catcher of development kept. Where mails are really sent there is nothing here: 404. */
@ApiTags('development')
@Controller('development/mail')
export class CaughtMailsController {
  constructor(private readonly mails: CaughtMails) {}

  @ApiOperation({ summary: 'Caught mails, the latest first.' })
  @ApiOkResponse({ type: CaughtMailPage })
  @Public()
  @Get()
  list(@Query() query: PageQuery): Promise<CaughtMailPage> {
    return this.mails.list(query);
  }

  @ApiOperation({ summary: 'One caught mail in both its forms.' })
  @ApiOkResponse({ type: CaughtMailResponse })
  @Public()
  @Get(':id')
  show(@Param('id', IdPipe) id: string): Promise<CaughtMailResponse> {
    return this.mails.one(id);
  }
}
