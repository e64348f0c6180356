import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth/index.js';
import { NoticesResponse } from './notices.response.js';

@ApiTags('register')
@Controller('notice')
export class NoticeController {
  @ApiOperation({ summary: 'The standing notice, in every form it is shown in: nobody needs a protocol to share information about a person.' })
  @ApiOkResponse({ type: NoticesResponse })
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Get()
  show(): NoticesResponse {
    return new NoticesResponse();
  }
}
