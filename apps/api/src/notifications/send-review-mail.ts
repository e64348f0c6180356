import { Injectable } from '@nestjs/common';
import { isReviewable, nextReviewOn, openReview, reviewNotices, standingFacts } from '@isp/protocols';
import type { CivilDate } from '@isp/protocols';
import type { JsonObject } from '../platform/audit/index.js';
import { Clock } from '../platform/clock/index.js';
import { Config } from '../platform/config/index.js';
import { HandlesJob, textOf } from '../platform/jobs/index.js';
import type { JobHandler } from '../platform/jobs/index.js';
import { layOutMail, Mailer, SERVICE_NAME } from '../platform/mail/index.js';
import { ProtocolRepository } from '../protocols/index.js';
import { isHourForMails, REVIEW_MAIL_TASK, ReviewMails, WhoIsTold } from '../reviews/index.js';
import type { ReviewMail, Told } from '../reviews/index.js';
import { reviewsFallDue } from './review-falls-due.js';
import type { TellingOfReview } from './review-falls-due.js';

/** A review that is still to be told, with whom an answer reaches. */
interface Standing extends TellingOfReview {
  readonly reader: Told;
  readonly owner: Told | undefined;
}

/**
 * Sends somebody what there is to tell about reviews. Written from the protocols as they are now: what has been reviewed, moved or
 * ended since, and what is no longer this person's to know, is left out; where nothing is left no mail goes.
 */
@Injectable()
@HandlesJob({ task: REVIEW_MAIL_TASK })
export class SendReviewMail implements JobHandler {
  constructor(
    private readonly mails: ReviewMails,
    private readonly protocols: ProtocolRepository,
    private readonly people: WhoIsTold,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async handle(payload: JsonObject): Promise<void> {
    // A try again at night waits: with the morning's notices the mail is set off anew.
    if (!isHourForMails(this.clock.now())) return;
    const mailId = textOf(payload, 'mailId');
    const mail = await this.mails.close(mailId, this.clock.now());
    if (mail === null) return;
    const [first, ...others] = await this.stillToTell(mail);
    if (first !== undefined) await this.send(mailId, [first, ...others]);
    await this.mails.forget(mailId);
  }

  private async send(mailId: string, reviews: readonly [Standing, ...Standing[]]): Promise<void> {
    const [{ reader, owner }] = reviews;
    const list = `${this.config.publicUrl}/protocols?review=any`;
    const answered = reviews.every((review) => review.owner?.email === owner?.email) ? owner : undefined;
    const content = reviewsFallDue(reader.name, reviews, this.clock.today(), list, answered !== undefined);
    await this.mailer.send({
      ...layOutMail(content, { name: SERVICE_NAME, url: this.config.publicUrl }),
      to: reader.email,
      ...(answered === undefined || answered.email === reader.email ? {} : { replyTo: { name: answered.name, address: answered.email } }),
      messageId: `review-mail.${mailId}`,
    });
  }

  /** Each protocol once, by its latest step, the longest overdue first. */
  private async stillToTell({ email, lines }: ReviewMail): Promise<readonly Standing[]> {
    const latest = new Map(lines.toSorted((one, other) => one.days - other.days).map((line) => [line.protocolId, line]));
    const told: Standing[] = [];
    for (const line of latest.values()) {
      const standing = await this.asItStands(line, email, this.clock.today());
      if (standing !== null) told.push(standing);
    }
    return told.sort((one, other) => (one.reviewOn < other.reviewOn ? -1 : Number(one.reviewOn > other.reviewOn)));
  }

  private async asItStands({ protocolId, reviewOn, days }: ReviewMail['lines'][number], email: string, today: CivilDate): Promise<Standing | null> {
    const protocol = await this.protocols.find(protocolId);
    if (protocol === null || nextReviewOn(protocol) !== reviewOn) return null;
    const facts = standingFacts(protocol);
    if (!isReviewable(facts, today) || !reviewNotices(facts).some((notice) => notice.days === days)) return null;
    const told = await this.people.of(protocol, days, today);
    const reader = told.find((person) => person.email === email);
    if (reader === undefined) return null;
    const owner = told.find(({ as }) => as === 'owner');
    const startedOn = openReview(protocol)?.startedOn ?? null;
    return { protocol, reviewOn, startedOn, as: reader.as, reader, owner, page: `${this.config.publicUrl}/protocols/${protocol.id}` };
  }
}
