import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/auth/index.js';
import { has } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { NoticeResponse } from './dto/notice.response.js';
import type { DashboardResponse } from './dto/version.response.js';
import { ProtocolLists } from './persistence/protocol-lists.js';

const MOST_DUE = 20;

/** What waits for somebody, and what falls due at their organisation. */
@Injectable()
export class Dashboard {
  constructor(
    private readonly lists: ProtocolLists,
    private readonly clock: Clock,
  ) {}

  async for(viewer: Viewer): Promise<DashboardResponse> {
    const { organisationId, email } = viewer;
    const notice = new NoticeResponse('short');
    if (organisationId === null || email === null) return { waitingForMe: [], due: [], notice };
    const today = this.clock.today();
    const [toSign, toLookAfter, due] = await Promise.all([
      has(viewer, 'sign-protocols') ? this.lists.toSign(email, organisationId, today) : [],
      has(viewer, 'draft-protocols') ? this.lists.toLookAfter(organisationId, today) : [],
      this.lists.page({ organisationId, today, standings: ['review-due', 'under-review', 'review-overdue'], page: 1, pageSize: MOST_DUE }),
    ]);
    const waiting = [...toSign, ...toLookAfter];
    const listed = await this.lists.byId([...new Set(waiting.map(({ protocolId }) => protocolId))], today);
    return {
      waitingForMe: waiting.flatMap(({ protocolId, kind, dueOn }) => {
        const protocol = listed.get(protocolId);
        return protocol === undefined ? [] : [{ kind, protocol, dueOn }];
      }),
      due: due.items.map((protocol) => ({
        protocol,
        reviewOn: protocol.nextReviewOn,
        overdue: protocol.nextReviewOn !== null && protocol.nextReviewOn < today,
      })),
      notice,
    };
  }
}
