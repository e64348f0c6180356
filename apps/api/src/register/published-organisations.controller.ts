import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth/index.js';
import { IdPipe } from '../platform/http/index.js';
import { PublishedOrganisationResponse, PublishedOrganisationsResponse } from './published-organisations.response.js';
import { OrganisationsOfRegisterQuery } from './register.query.js';
import { ShowPublishedOrganisations } from './show-published-organisations.js';

@ApiTags('register')
@Controller('register/organisations')
export class PublishedOrganisationsController {
  constructor(private readonly organisations: ShowPublishedOrganisations) {}

  @ApiOperation({ summary: 'Organisations that published protocols name, by name, former name or area.' })
  @ApiOkResponse({ type: PublishedOrganisationsResponse })
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Get()
  list(@Query() query: OrganisationsOfRegisterQuery): Promise<PublishedOrganisationsResponse> {
    return this.organisations.page(query);
  }

  @ApiOperation({ summary: 'One organisation, the published protocols that name it, and whether it has signed each.' })
  @ApiOkResponse({ type: PublishedOrganisationResponse })
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Get(':id')
  show(@Param('id', IdPipe) id: string, @Query() query: OrganisationsOfRegisterQuery): Promise<PublishedOrganisationResponse> {
    return this.organisations.one(id, query);
  }
}
