import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { JsonObject } from '../../platform/audit/index.js';
import { Config } from '../../platform/config/index.js';
import { DATABASE_POOL } from '../../platform/database/index.js';
import { HandlesJob, textOf } from '../../platform/jobs/index.js';
import type { JobHandler } from '../../platform/jobs/index.js';
import { layOutMail, Mailer, SERVICE_NAME } from '../../platform/mail/index.js';

/**
 * Tells the owner of an account, if there is one, that somebody guesses at its password from many places, and how they get in
 * meanwhile. It has nothing to do with an ISP, and so says nothing of one.
 */
@Injectable()
@HandlesJob({ task: 'send-guessed-at' })
export class SendGuessedAt implements JobHandler {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle(payload: JsonObject): Promise<void> {
    const { rows } = await this.pool.query<{ name: string; email: string }>(
      'SELECT name, email FROM person WHERE email = $1 AND erased_at IS NULL',
      [textOf(payload, 'email')],
    );
    const [person] = rows;
    if (person === undefined) return;
    const mail = layOutMail(
      {
        subject: 'Wrong passwords were tried for your account',
        blocks: [
          { kind: 'paragraph', text: `Dear ${person.name},` },
          {
            kind: 'paragraph',
            text: `Many wrong passwords were tried for your account on ${SERVICE_NAME}. For up to three hours nobody can sign in to it from a browser that has not signed in to it before.`,
          },
          { kind: 'paragraph', text: 'A browser that you have signed in with before works as ever. In another one, a link to choose a new password lets you in at once.' },
          { kind: 'action', label: 'Ask for a link', url: `${this.config.publicUrl}/forgotten-password` },
          { kind: 'paragraph', text: 'If you use your password anywhere else, choose a new one.' },
        ],
        why: 'If it was you who tried, you need do nothing: your password stays as it is.',
      },
      { name: SERVICE_NAME, url: this.config.publicUrl },
    );
    await this.mailer.send({ ...mail, to: person.email, messageId: `guessed-at.${textOf(payload, 'wave')}` });
  }
}
