import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../auth/index.js';
import { Readiness } from './readiness.js';
import type { Ready } from './readiness.js';

class LiveResponse {
  @ApiProperty({ enum: ['live'] }) readonly status!: 'live';
}

class ReadyResponse implements Ready {
  @ApiProperty({ enum: ['ready', 'not-ready'] }) readonly status!: Ready['status'];
  @ApiProperty({ enum: ['running', 'stopping'] }) readonly process!: Ready['process'];
  @ApiProperty({ enum: ['answers', 'silent'] }) readonly database!: Ready['database'];
  @ApiProperty({ enum: ['up-to-date', 'behind', 'unknown'] }) readonly migrations!: Ready['migrations'];
  @ApiProperty({ enum: ['in-time', 'behind', 'unknown'] }) readonly jobs!: Ready['jobs'];
  @ApiProperty({ enum: ['answers', 'silent'] }) readonly mail!: Ready['mail'];
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @ApiOperation({ summary: 'The process is up and answering.' })
  @ApiOkResponse({ type: LiveResponse })
  @Public()
  @Get('live')
  live(): LiveResponse {
    return { status: 'live' };
  }

  @ApiOperation({ summary: 'Each thing that the service leans on, looked at every few seconds. 503 while it stops, without its database, and while that lacks migrations; mails and jobs wait for what is silent, and nothing else does.' })
  @ApiOkResponse({ type: ReadyResponse })
  @Public()
  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadyResponse> {
    const ready = await this.readiness.look();
    if (ready.status === 'not-ready') response.status(503);
    return ready;
  }
}
