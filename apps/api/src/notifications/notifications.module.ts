import { Module } from '@nestjs/common';
import { ProtocolsModule } from '../protocols/index.js';
import { SendOneTimeCode } from './send-one-time-code.js';
import { SendProtocolMail } from './send-protocol-mail.js';

/** The mails about protocols: owed by changes, written and sent here. */
@Module({ imports: [ProtocolsModule], providers: [SendOneTimeCode, SendProtocolMail] })
export class NotificationsModule {}
