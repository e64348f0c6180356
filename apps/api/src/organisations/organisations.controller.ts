import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentViewer, Requires } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { IdPipe, IfMatch } from '../platform/http/index.js';
import { NewOrganisationDto, OrganisationDto, OrganisationPage, OrganisationResponse, OrganisationsQuery } from './dto/organisation.dto.js';
import { FindOrganisations } from './find-organisations.js';
import { OrganisationDoor } from './organisation-door.js';

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly door: OrganisationDoor,
  ) {}

  @ApiOperation({ summary: 'Organisations by name, former name or area.' })
  @ApiOkResponse({ type: OrganisationPage })
  @Requires('signed-in')
  @Get()
  list(@Query() query: OrganisationsQuery): Promise<OrganisationPage> {
    return this.organisations.list(query);
  }

  @ApiOperation({ summary: 'Enters an organisation.' })
  @ApiCreatedResponse({ type: OrganisationResponse })
  @Requires('draft-protocols', 'administer-platform')
  @Post()
  create(@CurrentViewer() viewer: Viewer, @Body() input: NewOrganisationDto, @Res({ passthrough: true }) response: Response): Promise<OrganisationResponse> {
    return this.door.create(viewer, input, response);
  }

  @ApiOperation({ summary: 'One organisation.' })
  @ApiOkResponse({ type: OrganisationResponse })
  @Requires('signed-in')
  @Get(':id')
  show(@Param('id', IdPipe) id: string, @Res({ passthrough: true }) response: Response): Promise<OrganisationResponse> {
    return this.door.show(id, response);
  }

  @ApiOperation({ summary: 'Changes an organisation\'s entry.' })
  @ApiOkResponse({ type: OrganisationResponse })
  @Requires('administer-organisation', 'administer-platform', 'draft-protocols')
  @Put(':id')
  change(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @IfMatch() revision: number,
    @Body() input: OrganisationDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganisationResponse> {
    return this.door.change(viewer, id, revision, input, response);
  }
}
