import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentViewer, Requires } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { IdPipe, IfMatch, OptionalIfMatch } from '../../platform/http/index.js';
import { Answers, sendPdf } from '../answers.js';
import { DocumentPageResponse, DocumentResponse, DraftResponse } from '../dto/draft.response.js';
import { DocumentPageQuery } from '../dto/protocols.query.js';
import { EditDraftDto } from '../dto/edit-draft.dto.js';
import { ReasonDto, ShowDraftDto, StartChangeDto } from '../dto/protocol-requests.dto.js';
import { ProtocolResponse } from '../dto/protocol.response.js';
import { ShowTexts } from '../show-texts.js';
import { EditDraft } from '../use-cases/edit-draft.js';
import { LookAfterProtocol } from '../use-cases/look-after-protocol.js';
import { ShowDraft } from '../use-cases/show-draft.js';

@ApiTags('protocols')
@Controller('protocols/:id')
export class DraftsController {
  constructor(
    private readonly texts: ShowTexts,
    private readonly edit: EditDraft,
    private readonly showTo: ShowDraft,
    private readonly lookAfter: LookAfterProtocol,
    private readonly answers: Answers,
  ) {}

  /** The draft, with what it still lacks. */
  @Requires('signed-in')
  @Get('draft')
  @ApiOkResponse({ type: DraftResponse })
  read(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Res({ passthrough: true }) response: Response): Promise<DraftResponse> {
    return this.answers.draft(response, this.texts.draft(viewer, id));
  }

  /** Replaces parts of the draft. What is left out stays as it is. */
  @Requires('draft-protocols')
  @Patch('draft')
  @ApiOkResponse({ type: DraftResponse })
  change(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @IfMatch() revision: number,
    @Body() input: EditDraftDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DraftResponse> {
    return this.answers.draft(response, this.edit.execute(viewer, id, revision, input.sections()));
  }

  /** The draft as a document. */
  @Requires('signed-in')
  @Get('draft/document')
  @ApiOkResponse({ type: DocumentResponse })
  document(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string): Promise<DocumentResponse> {
    return this.texts.draftDocument(viewer, id);
  }

  /** The draft as a document, one page of it: it can be very long. */
  @Requires('signed-in')
  @Get('draft/document/pages')
  @ApiOkResponse({ type: DocumentPageResponse })
  documentPage(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Query() { page }: DocumentPageQuery): Promise<DocumentPageResponse> {
    return this.texts.draftPage(viewer, id, page);
  }

  /** The draft in print. */
  @Requires('signed-in')
  @Get('draft/document.pdf')
  @ApiProduces('application/pdf')
  pdf(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Res() response: Response): Promise<void> {
    return sendPdf(response, this.texts.draftPdf(viewer, id));
  }

  /** Lets somebody at a party read the draft, by a personal link. */
  @Requires('draft-protocols')
  @Post('showings')
  @ApiCreatedResponse({ type: ProtocolResponse })
  show(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @OptionalIfMatch() revision: number | null,
    @Body() { partyId, name, email }: ShowDraftDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.showTo.execute(viewer, id, revision, { partyId, name, email }));
  }

  /** Starts a draft on the text of the current version. */
  @Requires('draft-protocols')
  @Post('draft')
  @ApiCreatedResponse({ type: ProtocolResponse })
  startChange(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @OptionalIfMatch() revision: number | null,
    @Body() { kind, reason }: StartChangeDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.lookAfter.startChange(viewer, id, revision, { kind, reason }));
  }

  /** Gives up a change before it is sent; the version in force goes on. */
  @Requires('draft-protocols')
  @Post('draft/abandonment')
  @ApiCreatedResponse({ type: ProtocolResponse })
  abandon(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @OptionalIfMatch() revision: number | null,
    @Body() { reason }: ReasonDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.lookAfter.abandonDraft(viewer, id, revision, reason));
  }
}
