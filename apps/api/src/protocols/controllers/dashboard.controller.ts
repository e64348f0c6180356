import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentViewer, Requires } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { Dashboard } from '../dashboard.js';
import { DashboardResponse } from '../dto/version.response.js';

@ApiTags('dashboard')
@Controller('dashboard')
export class DashboardController {
  constructor(private readonly dashboard: Dashboard) {}

  /** What waits for the viewer, and what falls due. */
  @Requires('signed-in')
  @Get()
  @ApiOkResponse({ type: DashboardResponse })
  show(@CurrentViewer() viewer: Viewer): Promise<DashboardResponse> {
    return this.dashboard.for(viewer);
  }
}
