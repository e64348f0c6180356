import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../platform/auth/index.js';
import { GuidanceQuery } from './dto/guidance.query.js';
import { GuidancePage, GuidanceResponse, SourcesResponse } from './dto/guidance.response.js';
import { ShowGuidance } from './show-guidance.js';
import { SlugPipe } from './slug.pipe.js';

@ApiTags('guidance')
@Controller('guidance')
export class GuidanceController {
  constructor(private readonly guidance: ShowGuidance) {}

  @ApiOperation({ summary: 'Guidance, by kind, field of work, topic, nation and words in it.' })
  @ApiOkResponse({ type: GuidancePage })
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Get()
  list(@Query() query: GuidanceQuery): Promise<GuidancePage> {
    return this.guidance.page(query);
  }

  @ApiOperation({ summary: 'All that guidance rests on, each with its date and nations.' })
  @ApiOkResponse({ type: SourcesResponse })
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Get('sources')
  sources(): Promise<SourcesResponse> {
    return this.guidance.sources();
  }

  @ApiOperation({ summary: 'One piece of guidance, with the sources that it names.' })
  @ApiOkResponse({ type: GuidanceResponse })
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Get(':slug')
  show(@Param('slug', SlugPipe) slug: string, @Res({ passthrough: true }) response: Response): Promise<GuidanceResponse> {
    return this.guidance.one(slug, response);
  }
}
