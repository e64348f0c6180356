import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { JsonObject } from '../platform/audit/index.js';
import { Clock } from '../platform/clock/index.js';
import { Config } from '../platform/config/index.js';
import { DATABASE_POOL } from '../platform/database/index.js';
import { HandlesJob, textOf } from '../platform/jobs/index.js';
import type { JobHandler } from '../platform/jobs/index.js';
import { layOutMail, Mailer, SERVICE_NAME, unlinked } from '../platform/mail/index.js';
import { AdviserMails } from './adviser-mails.js';

/**
 * Tells somebody that an organisation names them in public for its people to ask, what it says of them, and how they get out of it: they did
 * not enter it themselves (UK GDPR article 14). Whoever has been taken off the page meanwhile is told nothing, and one address not more than once in a
 * month by the same organisation, however often it is taken off and put on again. What people typed makes no link and no greeting: anybody can be
 * written to in this way. It says nothing of any ISP.
 */
@Injectable()
@HandlesJob({ task: 'tell-adviser' })
export class TellAdviser implements JobHandler {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly mailer: Mailer,
    private readonly mails: AdviserMails,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async handle(payload: JsonObject): Promise<void> {
    const organisationId = textOf(payload, 'organisationId');
    const adviserId = textOf(payload, 'adviserId');
    const { rows } = await this.pool.query<AdviserRow>(
      `SELECT adviser.name, adviser.role, adviser.telephone, adviser.email, adviser.reachable, organisation.name AS organisation,
              by.name AS "byName", by.email AS "byEmail"
         FROM organisation_adviser AS adviser
         JOIN organisation ON organisation.id = adviser.organisation_id
         LEFT JOIN person AS by ON by.id = $3 AND by.erased_at IS NULL
        WHERE adviser.organisation_id = $1 AND adviser.id = $2 AND adviser.email <> ''`,
      [organisationId, adviserId, textOf(payload, 'by')],
    );
    const [adviser] = rows;
    if (adviser === undefined) return;
    const { byName, byEmail, email } = adviser;
    const mark = this.mails.markOf(organisationId, email);
    // Corrected meanwhile: whoever stands there now is owed a mail of their own. A job of the release before names no address.
    if (payload['address'] !== undefined && payload['address'] !== mark) return;
    const organisation = unlinked(adviser.organisation);
    const { publicUrl } = this.config;
    const mail = layOutMail(
      {
        subject: `${organisation} names you as an adviser`,
        blocks: [
          {
            kind: 'paragraph',
            text: `${byName === null ? 'Whoever looks after its page' : unlinked(byName)} has named you for people at ${organisation} to ask when they are not sure about sharing information. Your entry is public: anybody can read it, without an account.`,
          },
          { kind: 'facts', rows: saidOf(adviser) },
          { kind: 'action', label: 'See the page', url: `${publicUrl}/advisers/${organisationId}` },
          {
            kind: 'paragraph',
            text: `If something in it is wrong, or you do not want to be named, ${byEmail === null ? `ask ${organisation}` : 'answer this mail'}: it is then changed or taken off. Whoever runs this service can take it off too.`,
          },
          { kind: 'paragraph', text: 'People who write or ring need tell you no names to get advice.' },
        ],
        why: `You get this mail because your address was entered on that page. What is kept of people here, and your rights: ${publicUrl}/privacy`,
      },
      { name: SERVICE_NAME, url: publicUrl },
    );
    const replyTo = byName === null || byEmail === null ? {} : { replyTo: { name: byName, address: byEmail } };
    await this.mailer.send({ ...mail, ...replyTo, to: email, messageId: `adviser.${organisationId}.${mark}.${this.clock.today().slice(0, 7)}` });
  }
}

interface AdviserRow {
  readonly name: string;
  readonly role: string;
  readonly telephone: string;
  readonly email: string;
  readonly reachable: string;
  readonly organisation: string;
  readonly byName: string | null;
  readonly byEmail: string | null;
}

function saidOf({ name, role, telephone, email, reachable }: AdviserRow): readonly (readonly [string, string])[] {
  const rows = [['Name', unlinked(name)], ['Post', unlinked(role)], ['Telephone', unlinked(telephone)], ['Email', email], ['When', unlinked(reachable)]] as const;
  return rows.filter(([, value]) => value !== '');
}
