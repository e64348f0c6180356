import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { lacking } from '../surfaces/found.js';
import { MAILS } from '../surfaces/mails.js';

/** A mail as it arrived. */
export interface ArrivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  /** The addresses an answer goes to; empty: to the sender's. */
  readonly replyTo: readonly string[];
}

/**
 * A mail server of the test's own: it takes everything, or nothing while it is told so. It does not stop in peace when a mail has
 * arrived without the standing notice where the registry of surfaces says that it stands.
 */
export class MailServer {
  readonly arrived: ArrivedMail[] = [];
  refusing = false;
  /** What it answers to a text while it refuses. */
  refusal = 451;
  /** Whom it does not know, which it says for good. */
  readonly unknown = new Set<string>();
  /** How often somebody connected. */
  connections = 0;

  private constructor(private readonly server: SMTPServer) {}

  static async start(): Promise<MailServer> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onConnect: (_session, done) => {
        mails.connections += 1;
        done();
      },
      onRcptTo: ({ address }, _session, done) => {
        done(mails.unknown.has(address) ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null);
      },
      onData: (stream, _session, done) => {
        simpleParser(stream).then(
          (mail) => {
            if (mails.refusing) {
              done(Object.assign(new Error('No'), { responseCode: mails.refusal }));
              return;
            }
            const [to] = [mail.to ?? []].flat();
            mails.arrived.push({
              to: to?.value[0]?.address ?? '',
              subject: mail.subject ?? '',
              text: mail.text ?? '',
              html: mail.html || '',
              messageId: mail.messageId ?? '',
              replyTo: (mail.replyTo?.value ?? []).map(({ address }) => address ?? ''),
            });
            done();
          },
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
      },
    });
    const mails = new MailServer(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return mails;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  to(address: string): ArrivedMail[] {
    return this.arrived.filter((mail) => mail.to === address);
  }

  /** The token of the latest personal link to an address: what follows the last slash of its path. */
  linkTokenTo(address: string, path: string): string {
    return this.latestTo(address, new RegExp(`/${path}/([\\w-]{43})`), `a link to /${path}/…`);
  }

  /** The latest one-time code to an address, whatever other mails came with it: several are sent at a time, in no order. */
  codeTo(address: string): string {
    return this.latestTo(address, /^ {4}(\d{6})$/m, 'a one-time code');
  }

  private latestTo(address: string, wanted: RegExp, what: string): string {
    const found = this.to(address).flatMap(({ text }) => wanted.exec(text)?.[1] ?? []).at(-1);
    if (found === undefined) throw new Error(`No mail to ${address} has ${what}.`);
    return found;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
    const mute = this.arrived.filter(lacksNotice).map(({ subject }) => subject);
    if (mute.length > 0) throw new Error(`Mails without the standing notice: ${mute.join('; ')}`);
  }
}

function lacksNotice({ messageId, text, html }: ArrivedMail): boolean {
  const row = MAILS[/^<([a-z-]+)\./.exec(messageId)?.[1] ?? ''];
  return row !== undefined && 'notice' in row && (lacking(text, 'email').length > 0 || lacking(html, 'email').length > 0);
}
