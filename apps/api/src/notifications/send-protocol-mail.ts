import { Injectable } from '@nestjs/common';
import type { Protocol } from '@isp/protocols';
import type { JsonObject } from '../platform/audit/index.js';
import { PersonalLinks, sha256 } from '../platform/auth/index.js';
import { Config } from '../platform/config/index.js';
import { HandlesJob, textOf } from '../platform/jobs/index.js';
import type { JobHandler, JobRun } from '../platform/jobs/index.js';
import { layOutMail, Mailer, SERVICE_NAME } from '../platform/mail/index.js';
import { FindOwner, MAIL_TASK, ProtocolRepository } from '../protocols/index.js';
import type { OwedMail } from '../protocols/index.js';
import { askedToSign, reminded } from './asked-to-sign.js';
import { codesUsedUp } from './codes-used-up.js';
import { declined } from './declined.js';
import { draftShown } from './draft-shown.js';
import { inForce } from './in-force.js';
import type { MailWriter, Recipient } from './mail-about.js';
import { signaturesReceived } from './signatures-received.js';
import { signed } from './signed.js';
import { withdrawn } from './withdrawn.js';

/** Every mail about one protocol, and who writes it. */
export const PROTOCOL_MAILS: Readonly<Record<OwedMail, MailWriter>> = {
  'asked-to-sign': askedToSign,
  reminded,
  'draft-shown': draftShown,
  signed,
  'signatures-received': signaturesReceived,
  declined,
  'in-force': inForce,
  'codes-used-up': codesUsedUp,
  withdrawn,
};

/** Nobody at the lead is answerable for it any more. */
const NOBODY: Recipient = { name: '', email: '' };

/**
 * Sends the mails that changes of protocols owe. The words are written now, from the protocol as it is now; the message id
 * names the occasion, so that a job that runs twice sends one mail.
 */
@Injectable()
@HandlesJob({ task: MAIL_TASK })
export class SendProtocolMail implements JobHandler {
  constructor(
    private readonly protocols: ProtocolRepository,
    private readonly owners: FindOwner,
    private readonly links: PersonalLinks,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle(payload: JsonObject, run: JobRun): Promise<void> {
    const protocol = await this.protocols.find(textOf(payload, 'protocolId'));
    const kind = kindOf(payload);
    if (protocol === null) throw new Error('There is no such protocol.');
    const [first = NOBODY, ...others] = await this.owners.answerable(protocol);
    await this.send(protocol, kind, first, payload, run, false);
    for (const other of others) await this.send(protocol, kind, other, payload, run, true);
  }

  /** @param again it has been written for somebody else who is answerable: what does not go to them has gone out already. */
  private async send(protocol: Protocol, kind: OwedMail, owner: Recipient, payload: JsonObject, run: JobRun, again: boolean): Promise<void> {
    const written = PROTOCOL_MAILS[kind]({
      protocol,
      payload,
      owner,
      personalLink: (path) => `${this.config.publicUrl}/${path}/${this.links.tokenOf(textOf(payload, 'linkId'))}`,
      page: `${this.config.publicUrl}/protocols/${protocol.id}`,
    });
    if (written === null || written.to.email === '' || (again && written.to.email !== owner.email)) return;
    await this.mailer.send({
      ...layOutMail(written.content, { name: SERVICE_NAME, url: this.config.publicUrl }),
      to: written.to.email,
      // Partners answer the mail they got: with what they think of a draft, or that they are not the one to sign.
      ...(written.to.email === owner.email || owner.email === '' ? {} : { replyTo: { name: owner.name, address: owner.email } }),
      // Told apart without being named: ids of mails are kept, sent and logged.
      messageId: `${messageIdOf(kind, protocol.id, payload, run)}${again ? `.${sha256(owner.email).slice(0, 16)}` : ''}`,
    });
  }
}

/** A mail that gathers several occasions is told apart by its job: the same occasion's next gathering is another mail. */
function messageIdOf(kind: OwedMail, protocolId: string, payload: JsonObject, run: JobRun): string {
  const occasion = kind === 'signatures-received' ? `job-${run.jobId}` : textOf(payload, 'occasion');
  return `${kind}.${protocolId}.${occasion}`;
}

function kindOf(payload: JsonObject): OwedMail {
  const mail = textOf(payload, 'mail');
  if (Object.hasOwn(PROTOCOL_MAILS, mail)) return mail as OwedMail;
  throw new Error(`There is no mail ${mail}.`);
}
