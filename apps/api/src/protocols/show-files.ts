import { Injectable } from '@nestjs/common';
import { canSee } from '@isp/protocols';
import type { Response } from 'express';
import { AuditTrail } from '../platform/audit/index.js';
import { actorOf } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { Transactions } from '../platform/database/index.js';
import { notFound } from '../platform/http/index.js';
import { sendFile } from './answers.js';
import { asDomainViewer } from './authority-of.js';
import { FindProtocols } from './find-protocols.js';
import { Attachments } from './persistence/attachments.js';
import { sees } from './shown-text.js';
import { ShowTexts } from './show-texts.js';
import { versionName } from './version-name.js';

/** Hands out the bytes that are kept: of frozen versions, and of scans. */
@Injectable()
export class ShowFiles {
  constructor(
    private readonly texts: ShowTexts,
    private readonly found: FindProtocols,
    private readonly attachments: Attachments,
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  async documentHtml(viewer: Viewer, id: string, number: string, response: Response): Promise<void> {
    const { documentHtml } = await this.texts.versionBytes(viewer, id, number, 'document-html');
    sendFile(response, Buffer.from(documentHtml), 'text/html', `document-${number}.html`);
  }

  async contentJson(viewer: Viewer, id: string, number: string, response: Response): Promise<void> {
    const { contentCanonical } = await this.texts.versionBytes(viewer, id, number, 'content-json');
    sendFile(response, Buffer.from(contentCanonical), 'application/json', `content-${number}.json`);
  }

  /** A scan, to those who see the version it was signed on. It shows a person's own hand: who has opened it is on the record. */
  async attachment(viewer: Viewer, id: string, attachmentId: string, response: Response): Promise<void> {
    const protocol = await this.found.one(viewer, id);
    const sight = canSee(protocol, asDomainViewer(viewer, protocol));
    const signedOn = protocol.versions.find(({ signatures }) => signatures.some(({ scan }) => scan?.attachmentId === attachmentId));
    const attachment = signedOn !== undefined && sees(sight, signedOn.number) ? await this.attachments.find(id, attachmentId) : null;
    if (signedOn === undefined || attachment === null) throw notFound();
    const payload = { attachmentId, version: versionName(signedOn.number) };
    await this.transactions.run((tx) => this.audit.append(tx, [{ chain: id, type: 'scan.opened', actor: actorOf(viewer), payload }]));
    sendFile(response, attachment.bytes, attachment.mediaType, attachment.fileName);
  }
}
