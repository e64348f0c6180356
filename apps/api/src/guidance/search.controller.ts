import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth/index.js';
import { SearchQuery } from './dto/guidance.query.js';
import { SearchResponse } from './dto/guidance.response.js';
import { ShowGuidance } from './show-guidance.js';

@ApiTags('guidance')
@Controller('search')
export class SearchController {
  constructor(private readonly guidance: ShowGuidance) {}

  @ApiOperation({ summary: 'Guidance and published protocols with the same words: the best of each.' })
  @ApiOkResponse({ type: SearchResponse })
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Get()
  search(@Query() { q }: SearchQuery): Promise<SearchResponse> {
    return this.guidance.search(q);
  }
}
