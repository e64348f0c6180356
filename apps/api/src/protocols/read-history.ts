import { Injectable } from '@nestjs/common';
import { ReadTrail } from '../platform/audit/index.js';
import type { ReadOnDay } from '../platform/audit/index.js';
import type { Viewer } from '../platform/auth/index.js';
import type { Page, PageQuery } from '../platform/http/index.js';
import { NoticeResponse } from './dto/notice.response.js';
import type { HistoryPage } from './dto/version.response.js';
import { FindProtocols } from './find-protocols.js';
import { ProtocolHistory } from './persistence/protocol-history.js';

/** The history of a protocol, for those who look after it. */
@Injectable()
export class ReadHistory {
  constructor(
    private readonly found: FindProtocols,
    private readonly history: ProtocolHistory,
    private readonly reads: ReadTrail,
  ) {}

  async page(viewer: Viewer, protocolId: string, query: PageQuery): Promise<HistoryPage> {
    const protocol = await this.found.oneFor(viewer, protocolId, 'read-history');
    return { ...(await this.history.page(protocol.id, query)), notice: new NoticeResponse('short') };
  }

  /** Who has read what of it that only some may see. */
  async readers(viewer: Viewer, protocolId: string, query: PageQuery): Promise<Page<ReadOnDay>> {
    const protocol = await this.found.oneFor(viewer, protocolId, 'read-history');
    return this.reads.page(protocol.id, query);
  }
}
