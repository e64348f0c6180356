import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentViewer, Requires } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { PageQuery } from '../platform/http/index.js';
import { SessionInListPage } from './dto/session.dto.js';
import { FindSessions } from './persistence/find-sessions.js';
import { EndSessions } from './use-cases/end-sessions.js';

@ApiTags('people')
@Controller('me/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: FindSessions,
    private readonly ending: EndSessions,
  ) {}

  @ApiOperation({ summary: 'Where whoever asks is signed in, the last seen first.' })
  @ApiOkResponse({ type: SessionInListPage })
  @Requires('signed-in')
  @Get()
  list(@CurrentViewer() viewer: Viewer, @Query() query: PageQuery): Promise<SessionInListPage> {
    return this.sessions.ofViewer(viewer, query);
  }

  @ApiOperation({ summary: 'Signs out everywhere else.' })
  @ApiNoContentResponse()
  @Requires('signed-in')
  @Delete()
  @HttpCode(204)
  endOthers(@CurrentViewer() viewer: Viewer): Promise<void> {
    return this.ending.others(viewer);
  }

  @ApiOperation({ summary: 'Signs out in one browser.' })
  @ApiNoContentResponse()
  @Requires('signed-in')
  @Delete(':sessionId')
  @HttpCode(204)
  end(@CurrentViewer() viewer: Viewer, @Param('sessionId') sessionId: string): Promise<void> {
    return this.ending.one(viewer, sessionId);
  }
}
