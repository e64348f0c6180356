import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { recordPaperSignature } from '@isp/protocols';
import type { Capacity, CivilDate, Protocol } from '@isp/protocols';
import { actorOf } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { happened } from '../../platform/metrics/index.js';
import { authorityOf } from '../authority-of.js';
import { Attachments } from '../persistence/attachments.js';
import { Changes } from '../persistence/changes.js';
import { scanOf } from '../scans.js';

/** What stands on the paper. */
export interface PaperSignature {
  readonly partyId: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly capacity: Capacity;
  readonly authority: string;
  readonly signedOn: CivilDate;
}

/** Records a signature that was given on paper, with its scan, in one transaction. */
@Injectable()
export class RecordPaperSignature {
  constructor(
    private readonly changes: Changes,
    private readonly attachments: Attachments,
  ) {}

  async execute(viewer: Viewer, protocolId: string, paper: PaperSignature, file: { readonly buffer: Buffer; readonly originalname: string } | undefined): Promise<Protocol> {
    const recorded = await this.changes.apply(authorityOf(viewer, 'record-paper-signature'), protocolId, null, async (protocol, at, tx) => {
      const scan = scanOf(file);
      const attachmentId = randomUUID();
      const outcome = recordPaperSignature(
        protocol,
        { ...paper, email: '', signatureId: randomUUID(), by: actorOf(viewer), scan: { attachmentId, sha256: scan.sha256 } },
        at,
      );
      await this.attachments.add(tx, { ...scan, id: attachmentId, protocolId, addedAt: at });
      return outcome;
    });
    happened('signature', { method: 'paper' });
    return recorded;
  }
}
