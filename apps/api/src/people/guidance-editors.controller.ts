import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentViewer, Requires } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { IdPipe, PageQuery } from '../platform/http/index.js';
import { AppointEditorDto, GuidanceEditorPage } from './dto/membership.dto.js';
import { FindGuidanceEditors } from './persistence/find-guidance-editors.js';
import { AppointGuidanceEditor } from './use-cases/appoint-guidance-editor.js';

@ApiTags('people')
@Controller('guidance-editors')
export class GuidanceEditorsController {
  constructor(
    private readonly editors: FindGuidanceEditors,
    private readonly appointment: AppointGuidanceEditor,
  ) {}

  @ApiOperation({ summary: 'Who edits the guidance without administering the platform.' })
  @ApiOkResponse({ type: GuidanceEditorPage })
  @Requires('administer-platform')
  @Get()
  list(@Query() query: PageQuery): Promise<GuidanceEditorPage> {
    return this.editors.page(query);
  }

  @ApiOperation({ summary: 'Lets somebody with an account edit the guidance.' })
  @ApiNoContentResponse()
  @Requires('administer-platform')
  @Post()
  @HttpCode(204)
  appoint(@CurrentViewer() viewer: Viewer, @Body() { email }: AppointEditorDto): Promise<void> {
    return this.appointment.appoint(viewer, email);
  }

  @ApiOperation({ summary: 'Ends somebody’s editing of the guidance, with their next request. What they published stays.' })
  @ApiNoContentResponse()
  @Requires('administer-platform')
  @Delete(':personId')
  @HttpCode(204)
  end(@CurrentViewer() viewer: Viewer, @Param('personId', IdPipe) personId: string): Promise<void> {
    return this.appointment.end(viewer, personId);
  }
}
