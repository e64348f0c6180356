import { Global, Module } from '@nestjs/common';
import { CaughtMailsController } from './caught-mails.controller.js';
import { CaughtMails } from './caught-mails.js';
import { MailCatcher } from './mail-catcher.js';
import { Mailer } from './mailer.js';
import { RefusedMails } from './refused-mails.js';
import { SentMails } from './sent-mails.js';

/** Mail out, each once; and, in development, mails to be read here. */
@Global()
@Module({ controllers: [CaughtMailsController], providers: [CaughtMails, MailCatcher, Mailer, RefusedMails, SentMails], exports: [Mailer] })
export class MailModule {}
