import { Global, Module } from '@nestjs/common';
import { MailCatcher } from './mail-catcher.js';
import { Mailer } from './mailer.js';
import { SentMails } from './sent-mails.js';

/** Mail out, each once. */
@Global()
@Module({ providers: [MailCatcher, Mailer, SentMails], exports: [Mailer, MailCatcher] })
export class MailModule {}
