import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { JsonObject } from '../../platform/audit/index.js';
import { PersonalLinks } from '../../platform/auth/index.js';
import { Config } from '../../platform/config/index.js';
import { DATABASE_POOL } from '../../platform/database/index.js';
import { HandlesJob, textOf } from '../../platform/jobs/index.js';
import type { JobHandler } from '../../platform/jobs/index.js';
import { layOutMail, Mailer, SERVICE_NAME } from '../../platform/mail/index.js';
import { RESET_MINUTES } from '../use-cases/issue-password-reset.js';

/** Mails the link to choose a new password. It has nothing to do with an ISP, and so says nothing of one. */
@Injectable()
@HandlesJob({ task: 'send-password-reset' })
export class SendPasswordReset implements JobHandler {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly links: PersonalLinks,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle(payload: JsonObject): Promise<void> {
    const linkId = textOf(payload, 'linkId');
    const personId = textOf(payload, 'personId');
    const { rows } = await this.pool.query<{ name: string; email: string }>('SELECT name, email FROM person WHERE id = $1', [personId]);
    const [person] = rows;
    if (person === undefined) return;
    const mail = layOutMail(
      {
        subject: 'Choose a new password',
        blocks: [
          { kind: 'paragraph', text: `Dear ${person.name},` },
          { kind: 'paragraph', text: `Somebody asked for a link to choose a new password for your account on ${SERVICE_NAME}.` },
          { kind: 'action', label: 'Choose a new password', url: `${this.config.publicUrl}/reset-password/${this.links.tokenOf(linkId)}` },
          { kind: 'paragraph', text: `The link works once, for ${RESET_MINUTES} minutes.` },
        ],
        why: 'If it was not you, you need do nothing: your password stays as it is.',
      },
      { name: SERVICE_NAME, url: this.config.publicUrl },
    );
    await this.mailer.send({ ...mail, to: person.email, messageId: `password-reset.${linkId}` });
  }
}
