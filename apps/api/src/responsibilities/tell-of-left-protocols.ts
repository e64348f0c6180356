import { standingNotice } from '@isp/guidance';
import { Injectable } from '@nestjs/common';
import type { JsonObject } from '../platform/audit/index.js';
import { Config } from '../platform/config/index.js';
import { HandlesJob, textOf } from '../platform/jobs/index.js';
import type { JobHandler, JobRun } from '../platform/jobs/index.js';
import { layOutMail, Mailer, SERVICE_NAME } from '../platform/mail/index.js';
import { FindResponsibilities } from './find-responsibilities.js';

/** Tells an organisation's administrators, once somebody has left it, which protocols nobody there looks after now. */
@Injectable()
@HandlesJob({ task: 'tell-of-left-protocols' })
export class TellOfLeftProtocols implements JobHandler {
  constructor(
    private readonly found: FindResponsibilities,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle(payload: JsonObject, { jobId }: Pick<JobRun, 'jobId'>): Promise<void> {
    const organisationId = textOf(payload, 'organisationId');
    const { items, total } = await this.found.left(organisationId, { page: 1, pageSize: 20 });
    if (total === 0) return;
    const { heading, paragraphs } = standingNotice('email');
    for (const { id, name, email, organisation } of await this.found.administrators(organisationId)) {
      const mail = layOutMail(
        {
          subject: total === 1 ? 'A protocol needs a new owner' : `${total.toLocaleString('en-GB')} protocols need a new owner`,
          blocks: [
            { kind: 'paragraph', text: `Dear ${name}` },
            { kind: 'paragraph', text: `Somebody who owned protocols of ${organisation} no longer belongs to it. What was agreed goes on; somebody has to look after it.` },
            { kind: 'facts', rows: items.map(({ reference, title }) => [reference, title === '' ? 'Untitled' : title] as const) },
            ...(total > items.length ? [{ kind: 'paragraph' as const, text: `And ${(total - items.length).toLocaleString('en-GB')} more, which stand on the page below.` }] : []),
            { kind: 'action', label: 'Name new owners', url: `${this.config.publicUrl}/organisations/${organisationId}/left-protocols` },
            { kind: 'heading', text: heading },
            ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
          ],
          why: `You get this mail because you administer ${organisation}.`,
        },
        { name: SERVICE_NAME, url: this.config.publicUrl },
      );
      await this.mailer.send({ ...mail, to: email, messageId: `left-protocols.${jobId}.${id}` });
    }
  }
}
