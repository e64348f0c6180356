import { Injectable } from '@nestjs/common';
import { LIMITS } from '@isp/protocols';
import type { Viewer } from '../platform/auth/index.js';
import { has } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import type { Page } from '../platform/http/index.js';
import { NoticeResponse } from './dto/notice.response.js';
import type { DashboardResponse } from './dto/version.response.js';
import { ProtocolLists } from './persistence/protocol-lists.js';
import type { ListedProtocol } from './persistence/protocol-lists.js';

const NO_REVIEWS = { due: 0, overdue: 0 };
const NOTHING_DUE: Pick<Page<ListedProtocol>, 'items'> = { items: [] };

/** What waits for somebody, and what falls due at their organisation. Who has none finds what is addressed to them. */
@Injectable()
export class Dashboard {
  constructor(
    private readonly lists: ProtocolLists,
    private readonly clock: Clock,
  ) {}

  async for(viewer: Viewer): Promise<DashboardResponse> {
    const { organisationId, email } = viewer;
    const notice = new NoticeResponse('short');
    if (email === null) return { waitingForMe: [], due: [], reviews: NO_REVIEWS, notice };
    const today = this.clock.today();
    const [toSign, toLookAfter, due, reviews] = await Promise.all([
      organisationId === null || has(viewer, 'sign-protocols') ? this.lists.toSign(email, organisationId, today) : [],
      organisationId !== null && has(viewer, 'draft-protocols') ? this.lists.toLookAfter(organisationId, today) : [],
      organisationId === null ? NOTHING_DUE : this.lists.page({ organisationId, today, review: 'any', page: 1, pageSize: LIMITS.due }),
      organisationId === null ? NO_REVIEWS : this.lists.reviews(organisationId, today),
    ]);
    const waiting = [...toSign, ...toLookAfter];
    const listed = await this.lists.byId([...new Set(waiting.map(({ protocolId }) => protocolId))], organisationId, today);
    return {
      waitingForMe: waiting.flatMap(({ protocolId, kind, dueOn }) => {
        const protocol = listed.get(protocolId);
        return protocol === undefined ? [] : [{ kind, protocol, dueOn }];
      }),
      due: due.items.map((protocol) => ({
        protocol,
        reviewOn: protocol.nextReviewOn,
        overdue: protocol.review === 'overdue',
      })),
      reviews,
      notice,
    };
  }
}
