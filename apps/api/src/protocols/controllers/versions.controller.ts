import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentViewer, Requires } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { IdPipe } from '../../platform/http/index.js';
import { sendPdf } from '../answers.js';
import { DocumentPageResponse } from '../dto/draft.response.js';
import { DocumentPageQuery } from '../dto/protocols.query.js';
import { VersionResponse } from '../dto/version.response.js';
import { ShowFiles } from '../show-files.js';
import { ShowTexts } from '../show-texts.js';

@ApiTags('protocols')
@Controller('protocols/:id')
export class VersionsController {
  constructor(
    private readonly texts: ShowTexts,
    private readonly files: ShowFiles,
  ) {}

  /** A frozen version, with its signatures. */
  @Requires('signed-in')
  @Get('versions/:number')
  @ApiOkResponse({ type: VersionResponse })
  read(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Param('number') number: string): Promise<VersionResponse> {
    return this.texts.version(viewer, id, number);
  }

  /** One page of a frozen version's document, to be read on a screen: it can be very long. What is signed is the whole. */
  @Requires('signed-in')
  @Get('versions/:number/pages')
  @ApiOkResponse({ type: DocumentPageResponse })
  page(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @Param('number') number: string,
    @Query() { page }: DocumentPageQuery,
  ): Promise<DocumentPageResponse> {
    return this.texts.versionPage(viewer, id, number, page);
  }

  /** A version in print, with its page of signatures as it is by now. */
  @Requires('signed-in')
  @Get('versions/:number/document.pdf')
  @ApiProduces('application/pdf')
  pdf(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Param('number') number: string, @Res() response: Response): Promise<void> {
    return sendPdf(response, this.texts.versionPdf(viewer, id, number));
  }

  /** The exact bytes of its document, of which signatures name the SHA-256. */
  @Requires('signed-in')
  @Get('versions/:number/document.html')
  @ApiProduces('text/html')
  html(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Param('number') number: string, @Res() response: Response): Promise<void> {
    return this.files.documentHtml(viewer, id, number, response);
  }

  /** The exact bytes of its content (canonical JSON, RFC 8785), of which signatures name the SHA-256. */
  @Requires('signed-in')
  @Get('versions/:number/content.json')
  @ApiProduces('application/json')
  content(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Param('number') number: string, @Res() response: Response): Promise<void> {
    return this.files.contentJson(viewer, id, number, response);
  }

  /** The scan of a signature given on paper. */
  @Requires('read-protocols')
  @Get('attachments/:attachmentId')
  @ApiProduces('application/pdf', 'image/png', 'image/jpeg')
  attachment(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @Param('attachmentId', IdPipe) attachmentId: string,
    @Res() response: Response,
  ): Promise<void> {
    return this.files.attachment(viewer, id, attachmentId, response);
  }
}
