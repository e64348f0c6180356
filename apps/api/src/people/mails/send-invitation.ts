import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { JsonObject } from '../../platform/audit/index.js';
import { PersonalLinks } from '../../platform/auth/index.js';
import { Config } from '../../platform/config/index.js';
import { DATABASE_POOL } from '../../platform/database/index.js';
import { HandlesJob, textOf } from '../../platform/jobs/index.js';
import type { JobHandler } from '../../platform/jobs/index.js';
import { layOutMail, Mailer, SERVICE_NAME } from '../../platform/mail/index.js';

/** Mails an invitation to the person invited, unless it has been withdrawn or replaced meanwhile. */
@Injectable()
@HandlesJob({ task: 'send-invitation' })
export class SendInvitation implements JobHandler {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly links: PersonalLinks,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle(payload: JsonObject): Promise<void> {
    const invitationId = textOf(payload, 'invitationId');
    const { rows } = await this.pool.query<InvitationRow>(
      `SELECT invitation.name, invitation.email, invitation.link_id, organisation.name AS organisation, inviter.name AS inviter, inviter.email AS inviter_email,
              to_char(invitation.expires_at AT TIME ZONE 'Europe/London', 'FMDD FMMonth YYYY') AS expires_on
         FROM invitation
         JOIN organisation ON organisation.id = invitation.organisation_id
         LEFT JOIN person AS inviter ON inviter.id = invitation.invited_by
        WHERE invitation.id = $1 AND invitation.ended_at IS NULL`,
      [invitationId],
    );
    const [invitation] = rows;
    if (invitation === undefined) return;
    const { name, email, organisation, inviter, inviter_email: inviterEmail, expires_on: expiresOn } = invitation;
    const mail = layOutMail(
      {
        subject: `Join ${organisation} on ${SERVICE_NAME}`,
        blocks: [
          { kind: 'paragraph', text: `Dear ${name},` },
          {
            kind: 'paragraph',
            text: `${inviter ?? 'The administrator of this service'} invites you to join ${organisation} on the service where organisations draft, sign and review their information sharing protocols.`,
          },
          { kind: 'action', label: 'Accept the invitation', url: `${this.config.publicUrl}/invitation/${this.links.tokenOf(invitation.link_id)}` },
          { kind: 'paragraph', text: `The link is for you alone and works once, until ${expiresOn}.` },
        ],
        why: `You get this mail because somebody at ${organisation} entered your address. If you did not expect it, you need do nothing.`,
      },
      { name: SERVICE_NAME, url: this.config.publicUrl },
    );
    const replyTo = inviter === null || inviterEmail === null ? {} : { replyTo: { name: inviter, address: inviterEmail } };
    await this.mailer.send({ ...mail, ...replyTo, to: email, messageId: `invitation.${invitationId}` });
  }
}

interface InvitationRow {
  readonly name: string;
  readonly email: string;
  readonly link_id: string;
  readonly organisation: string;
  readonly inviter: string | null;
  readonly inviter_email: string | null;
  readonly expires_on: string;
}
