import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentViewer, Requires } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { IfMatch, PageQuery } from '../platform/http/index.js';
import { CheckDto, EditedQuery, EditedSourcesQuery, PreviewEntryDto, PublishEntryDto, PublishSourceDto, RestoreDto, TakeShippedDto } from './dto/edit-guidance.dto.js';
import { EditedPage, EditedResponse, EditedSourcesPage, EditionsPage, PastEditionInFullResponse, PreviewResponse } from './dto/editing.response.js';
import type { Edited } from './dto/editing.response.js';
import { EditedPipe } from './edited.pipe.js';
import { EditionNumberPipe } from './edition-number.pipe.js';
import { FindEditions } from './find-editions.js';
import { GuidanceDesk } from './guidance-desk.js';
import { SlugPipe } from './slug.pipe.js';

/** Where guidance is edited. `If-Match` holds the number of the edition that the editor saw; `"0"`: there was none. */
@ApiTags('guidance')
@Controller('guidance-editor')
export class GuidanceEditorController {
  constructor(
    private readonly desk: GuidanceDesk,
    private readonly editions: FindEditions,
  ) {}

  @ApiOperation({ summary: 'Guidance for its editors, what is due for checking first.' })
  @ApiOkResponse({ type: EditedPage })
  @Requires('edit-guidance')
  @Get('entries')
  entries(@Query() query: EditedQuery): Promise<EditedPage> {
    return this.desk.entries(query);
  }

  @ApiOperation({ summary: 'Sources for their editors, by title.' })
  @ApiOkResponse({ type: EditedSourcesPage })
  @Requires('edit-guidance')
  @Get('sources')
  sources(@Query() query: EditedSourcesQuery): Promise<EditedSourcesPage> {
    return this.desk.sources(query);
  }

  @ApiOperation({ summary: 'Guidance or a source, with what a release brought since.' })
  @ApiOkResponse({ type: EditedResponse })
  @Requires('edit-guidance')
  @Get(':what/:key')
  show(@Param('what', EditedPipe) what: Edited, @Param('key', SlugPipe) key: string, @Res({ passthrough: true }) response: Response): Promise<EditedResponse> {
    return this.desk.show(what, key, response);
  }

  @ApiOperation({ summary: 'What keeps an entry from being published, and what it would change. Nothing is kept.' })
  @ApiOkResponse({ type: PreviewResponse })
  @Requires('edit-guidance')
  @HttpCode(200)
  @Post('entries/:key/preview')
  preview(@Param('key', SlugPipe) key: string, @Body() { entry }: PreviewEntryDto): Promise<PreviewResponse> {
    return this.desk.preview(key, entry);
  }

  @ApiOperation({ summary: 'Publishes an entry.' })
  @ApiOkResponse({ type: EditedResponse })
  @Requires('edit-guidance')
  @Put('entries/:key')
  publishEntry(@CurrentViewer() viewer: Viewer, @Param('key', SlugPipe) key: string, @IfMatch() number: number, @Body() written: PublishEntryDto, @Res({ passthrough: true }) response: Response): Promise<EditedResponse> {
    return this.desk.publish(viewer, { what: 'entry', key, number }, written, response);
  }

  @ApiOperation({ summary: 'Publishes a source.' })
  @ApiOkResponse({ type: EditedResponse })
  @Requires('edit-guidance')
  @Put('sources/:key')
  publishSource(@CurrentViewer() viewer: Viewer, @Param('key', SlugPipe) key: string, @IfMatch() number: number, @Body() written: PublishSourceDto, @Res({ passthrough: true }) response: Response): Promise<EditedResponse> {
    return this.desk.publish(viewer, { what: 'source', key, number }, written, response);
  }

  @ApiOperation({ summary: 'Says that an entry was compared with its sources and found right.' })
  @ApiOkResponse({ type: EditedResponse })
  @Requires('edit-guidance')
  @HttpCode(200)
  @Post('entries/:key/checks')
  check(@CurrentViewer() viewer: Viewer, @Param('key', SlugPipe) key: string, @IfMatch() number: number, @Body() check: CheckDto, @Res({ passthrough: true }) response: Response): Promise<EditedResponse> {
    return this.desk.check(viewer, { what: 'entry', key, number }, check, response);
  }

  @ApiOperation({ summary: 'All editions, the newest first.' })
  @ApiOkResponse({ type: EditionsPage })
  @Requires('edit-guidance')
  @Get(':what/:key/editions')
  history(@Param('what', EditedPipe) what: Edited, @Param('key', SlugPipe) key: string, @Query() query: PageQuery): Promise<EditionsPage> {
    return this.editions.history(what, key, query);
  }

  @ApiOperation({ summary: 'One edition in full, and what it changed.' })
  @ApiOkResponse({ type: PastEditionInFullResponse })
  @Requires('edit-guidance')
  @Get(':what/:key/editions/:number')
  edition(@Param('what', EditedPipe) what: Edited, @Param('key', SlugPipe) key: string, @Param('number', EditionNumberPipe) number: number): Promise<PastEditionInFullResponse> {
    return this.editions.edition(what, key, number);
  }

  @ApiOperation({ summary: 'Publishes an older edition again.' })
  @ApiOkResponse({ type: EditedResponse })
  @Requires('edit-guidance')
  @HttpCode(200)
  @Post(':what/:key/restorations')
  restore(@CurrentViewer() viewer: Viewer, @Param('what', EditedPipe) what: Edited, @Param('key', SlugPipe) key: string, @IfMatch() number: number, @Body() restoring: RestoreDto, @Res({ passthrough: true }) response: Response): Promise<EditedResponse> {
    return this.desk.restore(viewer, { what, key, number }, restoring, response);
  }

  @ApiOperation({ summary: 'Publishes the text that a release brought.' })
  @ApiOkResponse({ type: EditedResponse })
  @Requires('edit-guidance')
  @HttpCode(200)
  @Post(':what/:key/shipped')
  takeShipped(@CurrentViewer() viewer: Viewer, @Param('what', EditedPipe) what: Edited, @Param('key', SlugPipe) key: string, @IfMatch() number: number, @Body() { note }: TakeShippedDto, @Res({ passthrough: true }) response: Response): Promise<EditedResponse> {
    return this.desk.takeShipped(viewer, { what, key, number }, note, response);
  }
}
