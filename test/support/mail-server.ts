import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

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

/** A mail server of the test's own: it takes everything, or nothing while it is told so. */
export class MailServer {
  readonly arrived: ArrivedMail[] = [];
  refusing = false;
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
      onData: (stream, _session, done) => {
        simpleParser(stream).then(
          (mail) => {
            if (mails.refusing) {
              done(Object.assign(new Error('Not now'), { responseCode: 451 }));
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

  /** The token of the personal link in the latest mail to an address: what follows the last slash of its path. */
  linkTokenTo(address: string, path: string): string {
    const mail = this.to(address).at(-1);
    const token = new RegExp(`/${path}/([\\w-]{43})`).exec(mail?.text ?? '')?.[1];
    if (token === undefined) throw new Error(`No mail to ${address} has a link to /${path}/…`);
    return token;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
