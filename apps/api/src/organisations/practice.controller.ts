import { Body, Controller, Get, Header, Param, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentViewer, Public, Requires } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { IdPipe, IfMatch } from '../platform/http/index.js';
import { PracticeDto, PracticePage, PracticeResponse, PracticesQuery } from './dto/practice.dto.js';
import { FindPractice } from './find-practice.js';
import { OrganisationDoor } from './organisation-door.js';

@ApiTags('practice')
@Controller()
export class PracticeController {
  constructor(
    private readonly practices: FindPractice,
    private readonly door: OrganisationDoor,
  ) {}

  @ApiOperation({ summary: 'Organisations with a statement, policies or advisers for their people, by name, former name or area.' })
  @ApiOkResponse({ type: PracticePage })
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Get('practices')
  list(@Query() query: PracticesQuery): Promise<PracticePage> {
    return this.practices.list(query);
  }

  @ApiOperation({ summary: 'What an organisation tells its people about sharing: its statement, its policies and codes, and whom they can ask.' })
  @ApiOkResponse({ type: PracticeResponse })
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Get('register/organisations/:id/practice')
  published(@Param('id', IdPipe) id: string): Promise<PracticeResponse> {
    return this.practices.published(id);
  }

  @ApiOperation({ summary: 'The same for whoever changes it, also when nothing has been entered yet.' })
  @ApiOkResponse({ type: PracticeResponse })
  @Requires('signed-in')
  @Get('organisations/:id/practice')
  show(@Param('id', IdPipe) id: string, @Res({ passthrough: true }) response: Response): Promise<PracticeResponse> {
    return this.door.showPractice(id, response);
  }

  @ApiOperation({ summary: 'Changes what an organisation tells its people. All of it is published.' })
  @ApiOkResponse({ type: PracticeResponse })
  @Requires('administer-organisation', 'administer-platform', 'draft-protocols')
  @Put('organisations/:id/practice')
  change(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @IfMatch() revision: number,
    @Body() input: PracticeDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PracticeResponse> {
    return this.door.changePractice(viewer, id, revision, input, response);
  }
}
