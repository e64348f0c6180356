import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Transporter } from 'nodemailer';
import { Config } from '../config/config.js';
import { isUnavailable } from '../database/index.js';
import { happened } from '../metrics/happenings.js';
import { MailCatcher } from './mail-catcher.js';
import { isOfThisMail, isPermanent } from './refusals.js';
import { RefusedMails } from './refused-mails.js';
import { SentMails } from './sent-mails.js';

/** A mail, ready to go. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Who reads an answer to it; without one it goes to the sender's address, which nobody may read. */
  readonly replyTo?: { readonly name: string; readonly address: string };
  /** The same for the same mail, so that a job that runs again does not send it again: `invitation:<id>`. */
  readonly messageId: string;
}

const TIMEOUT = 20_000;
/** Nearly as long as the claim holds: afterwards another may send it, note or no note. */
const CONFIRM_WITHIN_MS = 110_000;
const CONFIRM_AGAIN_AFTER = 1_000;

/** Sends mails over SMTP, each once. For jobs only: a request waits for no mail server. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: Promise<Transporter> | null = null;

  constructor(
    private readonly config: Config,
    private readonly catcher: MailCatcher,
    private readonly sentMails: SentMails,
    private readonly refusedMails: RefusedMails,
  ) {}

  /**
   * Sends the mail, unless one with its message id has been sent.
   *
   * Throws if the mail server does not take it, or while another process is sending it; the job then runs again, less often where
   * the mail was refused for good. A process
   * that dies between the server's yes and our note of it sends it a second time under the same Message-ID, which mail
   * programs show once.
   */
  async send(mail: Mail): Promise<void> {
    const claim = await this.sentMails.claim(mail.messageId);
    if (claim === 'sent-before') return;
    if (claim === 'being-sent') throw new Error(`The mail ${mail.messageId} is being sent by another process.`);
    try {
      const transport = await this.connect();
      await transport.sendMail({
        from: this.config.mailFrom,
        to: { name: '', address: mail.to },
        ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
        subject: mail.subject.replaceAll(/\s+/g, ' ').trim(),
        text: mail.text,
        html: mail.html,
        messageId: `<${mail.messageId.replaceAll(/[^A-Za-z0-9._-]/g, '.')}@${new URL(this.config.publicUrl).hostname}>`,
        // Machines that answer mails must not answer these.
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (error) {
      happened('mail', { outcome: isPermanent(error) ? 'failed' : 'deferred' });
      await this.sentMails.release(mail.messageId);
      if (isOfThisMail(error)) await this.refusedMails.note();
      throw error;
    }
    happened('mail', { outcome: 'sent' });
    await this.confirm(mail.messageId);
  }

  /** Whether the mail server answers. */
  async isReachable(): Promise<boolean> {
    try {
      return await (await this.connect()).verify();
    } catch {
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.transport)?.close();
  }

  /** The mail has gone out, so a database that is away, or slow to recover, is waited for: without the note it would go out again. */
  private async confirm(messageId: string): Promise<void> {
    const giveUpAt = performance.now() + CONFIRM_WITHIN_MS;
    for (;;) {
      try {
        await this.sentMails.confirm(messageId);
        return;
      } catch (error) {
        if (performance.now() > giveUpAt || !isUnavailable(error)) throw error;
        await pause(CONFIRM_AGAIN_AFTER);
      }
    }
  }

  private connect(): Promise<Transporter> {
    this.transport ??= this.open().catch((error: unknown) => {
      this.transport = null;
      throw error;
    });
    return this.transport;
  }

  private async open(): Promise<Transporter> {
    const url = new URL(this.config.mailServer === 'catch' ? await this.catcher.listen() : this.config.mailServer);
    return createTransport({
      host: url.hostname,
      port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 25),
      secure: url.protocol === 'smtps:',
      ...(url.username === '' ? {} : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
      requireTLS: url.searchParams.get('requireTLS') === 'true',
      pool: true,
      maxConnections: 4,
      connectionTimeout: TIMEOUT,
      greetingTimeout: TIMEOUT,
      socketTimeout: TIMEOUT,
    });
  }
}
