import { Body, Controller, Param, Post, Put, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentViewer, Requires } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { IdPipe, IfMatch, OptionalIfMatch } from '../../platform/http/index.js';
import { Answers } from '../answers.js';
import { ReasonDto, SendForSignatureDto, SetDeadlineDto, SignatoryDto } from '../dto/protocol-requests.dto.js';
import { ProtocolResponse } from '../dto/protocol.response.js';
import { ReceiptResponse } from '../dto/receipt.response.js';
import { DeclineDto, PaperSignatureDto, SignProtocolDto } from '../dto/sign-protocol.dto.js';
import { LARGEST_SCAN } from '../scans.js';
import { ChaseSignatures } from '../use-cases/chase-signatures.js';
import { OpenRequest } from '../use-cases/open-request.js';
import { RecordPaperSignature } from '../use-cases/record-paper-signature.js';
import { SendForSignature } from '../use-cases/send-for-signature.js';
import { SignProtocol } from '../use-cases/sign-protocol.js';

@ApiTags('signatures')
@Controller('protocols/:id')
export class SignaturesController {
  constructor(
    private readonly send: SendForSignature,
    private readonly signing: SignProtocol,
    private readonly opening: OpenRequest,
    private readonly chase: ChaseSignatures,
    private readonly paper: RecordPaperSignature,
    private readonly answers: Answers,
  ) {}

  /** Freezes the draft as a version and asks for signatures. */
  @Requires('draft-protocols')
  @Post('versions')
  @ApiCreatedResponse({ type: ProtocolResponse })
  freeze(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @IfMatch() revision: number,
    @Body() { requests, deadline }: SendForSignatureDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.send.execute(viewer, id, revision, { requests, deadline }));
  }

  /** Signs, as somebody signed in, for the party whose signatory they are. */
  @Requires('sign-protocols')
  @Post('signatures')
  @ApiCreatedResponse({ type: ReceiptResponse })
  sign(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @Body() { requestId, versionNumber, confirmed: _, ...statement }: SignProtocolDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReceiptResponse> {
    return this.answers.receipt(response, this.signing.signedIn(viewer, id, versionNumber, requestId, statement));
  }

  /** Records that whoever was asked has started to read what they are to sign. Reading alone records nothing. */
  @Requires('sign-protocols')
  @Post('requests/:requestId/opening')
  @ApiCreatedResponse({ type: ProtocolResponse })
  open(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @Param('requestId', IdPipe) requestId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.opening.signedIn(viewer, id, requestId));
  }

  /** Declines to sign, and says why. */
  @Requires('sign-protocols')
  @Post('declines')
  @ApiCreatedResponse({ type: ProtocolResponse })
  decline(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @Body() { requestId, reason }: DeclineDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.signing.declineSignedIn(viewer, id, requestId, reason));
  }

  /** Reminds somebody who has not answered. */
  @Requires('draft-protocols')
  @Post('requests/:requestId/reminders')
  @ApiCreatedResponse({ type: ProtocolResponse })
  remind(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @Param('requestId', IdPipe) requestId: string,
    @OptionalIfMatch() revision: number | null,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.chase.remind(viewer, id, revision, requestId));
  }

  /** Asks somebody else instead; the link of the person asked before stops working. */
  @Requires('draft-protocols')
  @Put('requests/:requestId/signatory')
  @ApiOkResponse({ type: ProtocolResponse })
  replace(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @Param('requestId', IdPipe) requestId: string,
    @OptionalIfMatch() revision: number | null,
    @Body() { name, email, role }: SignatoryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.chase.replace(viewer, id, revision, requestId, { name, email, role }));
  }

  /** Sets, moves or takes away the day by which signatures are hoped for. */
  @Requires('draft-protocols')
  @Put('deadline')
  @ApiOkResponse({ type: ProtocolResponse })
  setDeadline(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @OptionalIfMatch() revision: number | null,
    @Body() { deadline }: SetDeadlineDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.chase.setDeadline(viewer, id, revision, deadline));
  }

  /** Takes a party that has not signed out of the version. */
  @Requires('draft-protocols')
  @Post('parties/:partyId/removal')
  @ApiCreatedResponse({ type: ProtocolResponse })
  removeParty(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @Param('partyId') partyId: string,
    @OptionalIfMatch() revision: number | null,
    @Body() { reason }: ReasonDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.chase.removeParty(viewer, id, revision, partyId, reason));
  }

  /** Takes the version back from signature, to change it. */
  @Requires('draft-protocols')
  @Post('withdrawal')
  @ApiCreatedResponse({ type: ProtocolResponse })
  withdraw(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @OptionalIfMatch() revision: number | null,
    @Body() { reason }: ReasonDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.chase.withdraw(viewer, id, revision, reason));
  }

  /** Records a signature given on paper, with its scan. */
  @Requires('draft-protocols')
  @Post('paper-signatures')
  @ApiConsumes('multipart/form-data')
  @ApiCreatedResponse({ type: ProtocolResponse })
  @UseInterceptors(FileInterceptor('scan', { defParamCharset: 'utf8', limits: { fileSize: LARGEST_SCAN, files: 1, fields: 20, fieldSize: 40_000 } }))
  recordPaper(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @Body() input: PaperSignatureDto,
    @UploadedFile() scan: Express.Multer.File | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProtocolResponse> {
    return this.answers.protocol(viewer, response, this.paper.execute(viewer, id, input, scan));
  }
}
