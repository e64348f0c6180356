import { Injectable } from '@nestjs/common';
import type { Protocol } from '@isp/protocols';
import type { Response } from 'express';
import type { Viewer } from '../platform/auth/index.js';
import { setETag } from '../platform/http/index.js';
import type { DraftResponse } from './dto/draft.response.js';
import { NoticeResponse } from './dto/notice.response.js';
import type { ProtocolResponse } from './dto/protocol.response.js';
import type { ReceiptResponse } from './dto/receipt.response.js';
import { signatureResponse } from './parties-progress.js';
import { PresentProtocol } from './present-protocol.js';
import type { Download } from './show-texts.js';
import { draftResponse } from './show-texts.js';
import type { Signed } from './use-cases/sign-protocol.js';

/** Answers with protocols: the body, and in `ETag` the revision it shows. */
@Injectable()
export class Answers {
  constructor(private readonly present: PresentProtocol) {}

  async protocol(viewer: Viewer, response: Response, protocol: Protocol | Promise<Protocol>): Promise<ProtocolResponse> {
    const body = await this.present.for(viewer, await protocol);
    setETag(response, body.revision);
    return body;
  }

  /** As {@link protocol}, for one that is new. */
  async created(viewer: Viewer, response: Response, protocol: Promise<Protocol>): Promise<ProtocolResponse> {
    const body = await this.protocol(viewer, response, protocol);
    response.setHeader('Location', `/api/protocols/${body.id}`);
    return body;
  }

  /** With no more than the receipt: many sign at once, and none of them asked for the whole protocol. */
  async receipt(response: Response, signed: Promise<Signed>): Promise<ReceiptResponse> {
    const { protocol, version, signature } = await signed;
    setETag(response, protocol.revision);
    return {
      protocolId: protocol.id,
      reference: protocol.reference,
      revision: protocol.revision,
      signature: signatureResponse(version, signature),
      notice: new NoticeResponse('short'),
    };
  }

  async draft(response: Response, protocol: Protocol | Promise<Protocol>): Promise<DraftResponse> {
    const body = draftResponse(await protocol);
    setETag(response, body.revision);
    return body;
  }
}

/** Sends a PDF to be read or saved. It is the viewer's own: no cache on the way keeps it. */
export async function sendPdf(response: Response, download: Promise<Download>): Promise<void> {
  const { bytes, fileName } = await download;
  response
    .setHeader('Cache-Control', 'private, no-store')
    .setHeader('Content-Disposition', `inline; filename="${fileName}"`)
    .type('application/pdf')
    .send(bytes);
}

/** Sends bytes as a file to be saved, which no browser opens as a page of this service. */
export function sendFile(response: Response, bytes: Buffer, mediaType: string, fileName: string): void {
  response
    .setHeader('Cache-Control', 'private, no-store')
    .setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .type(mediaType)
    .send(bytes);
}
