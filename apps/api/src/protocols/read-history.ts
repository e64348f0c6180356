import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/auth/index.js';
import type { Page, PageQuery } from '../platform/http/index.js';
import { FindProtocols } from './find-protocols.js';
import { ProtocolHistory } from './persistence/protocol-history.js';
import type { HistoryEntry } from './persistence/protocol-history.js';

/** The history of a protocol, for those who look after it. */
@Injectable()
export class ReadHistory {
  constructor(
    private readonly found: FindProtocols,
    private readonly history: ProtocolHistory,
  ) {}

  async page(viewer: Viewer, protocolId: string, query: PageQuery): Promise<Page<HistoryEntry>> {
    const protocol = await this.found.oneFor(viewer, protocolId, 'read-history');
    return this.history.page(protocol.id, query);
  }
}
