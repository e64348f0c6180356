import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';

class LiveResponse {
  @ApiProperty({ enum: ['live'] })
  readonly status!: 'live';
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  /** The process is up and answering. */
  @Get('live')
  live(): LiveResponse {
    return { status: 'live' };
  }
}
