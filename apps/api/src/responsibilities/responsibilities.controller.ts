import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentViewer, Requires } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { IdPipe, PageQuery } from '../platform/http/index.js';
import { LeftProtocolPage, OwnSignaturePage } from './responsibilities.response.js';
import { ShowResponsibilities } from './show-responsibilities.js';

@ApiTags('people')
@Controller()
export class ResponsibilitiesController {
  constructor(private readonly show: ShowResponsibilities) {}

  @ApiOperation({ summary: 'What whoever asks has signed, the latest first.' })
  @ApiOkResponse({ type: OwnSignaturePage })
  @Requires('signed-in')
  @Get('me/signatures')
  signed(@CurrentViewer() viewer: Viewer, @Query() query: PageQuery): Promise<OwnSignaturePage> {
    return this.show.signed(viewer, query);
  }

  @ApiOperation({ summary: 'Protocols that the organisation leads, whose owner no longer belongs to it.' })
  @ApiOkResponse({ type: LeftProtocolPage })
  @Requires('administer-organisation', 'administer-platform')
  @Get('organisations/:id/left-protocols')
  left(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<LeftProtocolPage> {
    return this.show.left(viewer, id, query);
  }
}
