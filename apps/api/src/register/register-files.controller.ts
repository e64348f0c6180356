import { Controller, Get, Header, Ip, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags, OmitType } from '@nestjs/swagger';
import { Public } from '../platform/auth/index.js';
import { ListRegister } from './list-register.js';
import { AddressesQuery, ChangesQuery, RegisterQuery } from './register.query.js';
import { RegisterChangesResponse, PublishedAddressesResponse } from './register-lists.response.js';

/** What to look for; a file has no pages. */
class RegisterFileQuery extends OmitType(RegisterQuery, ['page', 'pageSize']) {}

/** The register in one piece, for spreadsheets, feeds and search engines. */
@ApiTags('register')
@Controller()
export class RegisterFilesController {
  constructor(private readonly register: ListRegister) {}

  @ApiOperation({ summary: 'What a search of the register finds, as CSV for spreadsheets.' })
  @ApiProduces('text/csv')
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Get('register.csv')
  async csv(@Query() query: RegisterFileQuery, @Ip() address: string): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.register.csv(query, address), 'utf8'), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="register.csv"' });
  }

  @ApiOperation({ summary: 'What readers of the register saw change, the latest first: of all of it, or of what names an organisation.' })
  @ApiOkResponse({ type: RegisterChangesResponse })
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Get('register/changes')
  changes(@Query() query: ChangesQuery): Promise<RegisterChangesResponse> {
    return this.register.changes(query);
  }

  @ApiOperation({ summary: 'The addresses of what is published, part by part, for search engines.' })
  @ApiOkResponse({ type: PublishedAddressesResponse })
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Get('register/addresses')
  addresses(@Query() query: AddressesQuery): Promise<PublishedAddressesResponse> {
    return this.register.addresses(query);
  }
}
