import { Module } from '@nestjs/common';
import { ProtocolsModule } from '../protocols/index.js';
import { ReviewsModule } from '../reviews/index.js';
import { SendOneTimeCode } from './send-one-time-code.js';
import { SendProtocolMail } from './send-protocol-mail.js';
import { SendReviewMail } from './send-review-mail.js';

/** The mails about protocols: owed by changes, written and sent here. */
@Module({ imports: [ProtocolsModule, ReviewsModule], providers: [SendOneTimeCode, SendProtocolMail, SendReviewMail] })
export class NotificationsModule {}
