import { Module } from '@nestjs/common';
import { ProtocolsModule } from '../protocols/index.js';
import { FindColleagues } from './persistence/find-colleagues.js';
import { ReviewMails } from './persistence/review-mails.js';
import { ReviewNotices } from './persistence/review-notices.js';
import { SettleReviewNotices } from './settle-review-notices.js';
import { WhoIsTold } from './who-is-told.js';

/** Reviews that fall due: who is told of which, once, on what day. */
@Module({
  imports: [ProtocolsModule],
  providers: [FindColleagues, ReviewMails, ReviewNotices, SettleReviewNotices, WhoIsTold],
  exports: [ReviewMails, WhoIsTold],
})
export class ReviewsModule {}
