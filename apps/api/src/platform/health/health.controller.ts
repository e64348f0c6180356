import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/index.js';

class LiveResponse {
  @ApiProperty({ enum: ['live'] })
  readonly status!: 'live';
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  /** The process is up and answering. */
  @Public()
  @Get('live')
  live(): LiveResponse {
    return { status: 'live' };
  }
}
