import { Controller, Get, Header, Ip, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../platform/auth/index.js';
import { sendPdf } from '../protocols/index.js';
import { ReferencePipe } from './reference.pipe.js';
import { RegisterQuery } from './register.query.js';
import { RegisterPageResponse, RegisterResponse } from './register.response.js';
import { ShowRegister } from './show-register.js';

@ApiTags('register')
@Controller('register')
export class RegisterController {
  constructor(private readonly register: ShowRegister) {}

  @ApiOperation({ summary: 'Published protocols, by words in them, sector, area or organisation.' })
  @ApiOkResponse({ type: RegisterResponse })
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Get()
  list(@Query() query: RegisterQuery): Promise<RegisterResponse> {
    return this.register.page(query);
  }

  @ApiOperation({ summary: 'One published protocol, as far as its lead organisation publishes it.' })
  @ApiOkResponse({ type: RegisterPageResponse })
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Get(':reference')
  show(@Param('reference', ReferencePipe) reference: string): Promise<RegisterPageResponse> {
    return this.register.one(reference);
  }

  @ApiOperation({ summary: 'The document of a protocol that is published in full.' })
  @ApiProduces('application/pdf')
  @Public()
  @Get(':reference/document.pdf')
  document(@Param('reference', ReferencePipe) reference: string, @Ip() address: string, @Res() response: Response): Promise<void> {
    return sendPdf(response, this.register.pdf(reference, address));
  }
}
