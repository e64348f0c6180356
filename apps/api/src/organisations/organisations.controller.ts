import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentViewer, Requires } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { IfMatch } from '../platform/http/index.js';
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

  /** Organisations by name, former name or area. */
  @Requires('signed-in')
  @Get()
  list(@Query() query: OrganisationsQuery): Promise<OrganisationPage> {
    return this.organisations.list(query);
  }

  /** Enters an organisation. */
  @Requires('draft-protocols', 'administer-platform')
  @Post()
  create(@CurrentViewer() viewer: Viewer, @Body() input: NewOrganisationDto, @Res({ passthrough: true }) response: Response): Promise<OrganisationResponse> {
    return this.door.create(viewer, input, response);
  }

  /** One organisation. */
  @Requires('signed-in')
  @Get(':id')
  show(@Param('id', ParseUUIDPipe) id: string, @Res({ passthrough: true }) response: Response): Promise<OrganisationResponse> {
    return this.door.show(id, response);
  }

  /** Changes an organisation's entry. */
  @Requires('administer-organisation', 'administer-platform', 'draft-protocols')
  @Put(':id')
  change(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @Body() input: OrganisationDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganisationResponse> {
    return this.door.change(viewer, id, revision, input, response);
  }
}
