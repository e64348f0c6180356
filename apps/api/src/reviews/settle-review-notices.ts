import { Injectable } from '@nestjs/common';
import { dueReviewNotices, isReviewable, reviewNotices, standingFacts } from '@isp/protocols';
import type { CivilDate, ReviewNotice } from '@isp/protocols';
import { Clock } from '../platform/clock/index.js';
import { Transactions } from '../platform/database/index.js';
import { HandlesJob } from '../platform/jobs/index.js';
import type { JobHandler, JobRun } from '../platform/jobs/index.js';
import { eachDue, ProtocolRepository } from '../protocols/index.js';
import { isHourForMails } from './hour-for-mails.js';
import { ReviewMails } from './persistence/review-mails.js';
import { ReviewNotices } from './persistence/review-notices.js';
import { WhoIsTold } from './who-is-told.js';

/**
 * Settles the notices whose day has come: whom each is told is decided now, and the mails are owed in the same transaction. The rows
 * say what is due, so it matters neither how often this runs nor how long it has not.
 */
@Injectable()
@HandlesJob({ task: 'settle-review-notices', schedule: '10 * * * *', onStart: true })
export class SettleReviewNotices implements JobHandler {
  constructor(
    private readonly protocols: ProtocolRepository,
    private readonly notices: ReviewNotices,
    private readonly people: WhoIsTold,
    private readonly mails: ReviewMails,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async handle(_payload: unknown, { signal }: Pick<JobRun, 'signal'>): Promise<void> {
    if (!isHourForMails(this.clock.now())) return;
    const today = this.clock.today();
    try {
      await eachDue('tell of reviews', signal, (after, most) => this.notices.protocolsDue(today, after, most), (id) => this.settle(id, today));
    } finally {
      // At the end, when what there is to tell somebody is gathered; whatever a process left that did not come so far goes as well.
      await this.mails.setOff();
    }
  }

  private async settle(protocolId: string, today: CivilDate): Promise<void> {
    const protocol = await this.protocols.find(protocolId);
    if (protocol === null) return;
    const facts = standingFacts(protocol);
    // After days on which nobody was there it may be over: then nothing is left to say.
    const called = new Set(isReviewable(facts, today) ? reviewNotices(facts).map(keyOf) : []);
    const due = dueReviewNotices((await this.notices.due(protocolId, today)).filter((notice) => called.has(keyOf(notice))), today);
    const told = due.send === null ? [] : await this.people.of(protocol, due.send.days, today);
    await this.transactions.run(async (tx) => {
      // Of two at once the second finds it held, or nothing left to tell; a change made meanwhile is left to the next run.
      if (!(await this.notices.hold(tx, protocolId, protocol.revision))) return;
      const first = await this.notices.settle(tx, protocolId, due, told.length, today, this.clock.now());
      if (first && due.send !== null) await this.mails.owe(tx, protocolId, due.send, told.map(({ email }) => email), this.clock.now());
    });
  }
}

function keyOf({ reviewOn, days }: ReviewNotice): string {
  return `${reviewOn} ${days}`;
}
