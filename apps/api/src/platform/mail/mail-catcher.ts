import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import type { Pool } from 'pg';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { Config } from '../config/config.js';
import { DATABASE_POOL } from '../database/database-pool.js';

/** A mail server for development on the loopback address, which delivers nothing and keeps everything to be read. */
@Injectable()
export class MailCatcher implements OnApplicationShutdown {
  private listening: Promise<string> | null = null;
  private server: SMTPServer | null = null;

  constructor(
    private readonly config: Config,
    @Inject(DATABASE_POOL) private readonly pool: Pool,
  ) {}

  /** Starts listening, once, on any free port; answers with its `smtp:` address. */
  listen(): Promise<string> {
    if (this.config.mailServer !== 'catch') throw new Error('The mail catcher is for development only.');
    this.listening ??= this.start();
    return this.listening;
  }

  async onApplicationShutdown(): Promise<void> {
    await new Promise<void>((resolve) => (this.server === null ? resolve() : this.server.close(() => resolve())));
  }

  private start(): Promise<string> {
    return new Promise((resolve, reject) => {
      const server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS', 'AUTH'],
        logger: false,
        onData: (stream, _session, done) => {
          simpleParser(stream)
            .then((mail) => this.keep(mail))
            .then(() => done())
            .catch((error: unknown) => done(error instanceof Error ? error : new Error(String(error))));
        },
      });
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => {
        server.off('error', reject);
        server.on('error', () => undefined);
        this.server = server;
        resolve(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
      });
    });
  }

  private async keep(mail: Awaited<ReturnType<typeof simpleParser>>): Promise<void> {
    const to = [mail.to ?? []].flat().flatMap((addresses) => addresses.value.map((address) => address.address ?? ''));
    await this.pool.query(
      'INSERT INTO caught_mail (id, caught_at, recipients, subject, text, html) VALUES ($1, now(), $2, $3, $4, $5)',
      [randomUUID(), to, mail.subject ?? '', mail.text ?? '', mail.html === false ? '' : mail.html],
    );
  }
}
