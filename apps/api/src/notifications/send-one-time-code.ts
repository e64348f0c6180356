import { Injectable } from '@nestjs/common';
import { findRequest } from '@isp/protocols';
import type { JsonObject } from '../platform/audit/index.js';
import { OneTimeCodes } from '../platform/auth/index.js';
import { Config } from '../platform/config/index.js';
import { HandlesJob, textOf } from '../platform/jobs/index.js';
import type { JobHandler } from '../platform/jobs/index.js';
import { layOutMail, Mailer, SERVICE_NAME } from '../platform/mail/index.js';
import { CODE_TASK, ProtocolRepository } from '../protocols/index.js';
import { oneTimeCode } from './one-time-code.js';

/** Sends a one-time code to the address of the request it is for. The job holds the code's id; the code is derived from it here. */
@Injectable()
@HandlesJob({ task: CODE_TASK })
export class SendOneTimeCode implements JobHandler {
  constructor(
    private readonly protocols: ProtocolRepository,
    private readonly codes: OneTimeCodes,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle(payload: JsonObject): Promise<void> {
    const codeId = textOf(payload, 'codeId');
    const requestId = textOf(payload, 'requestId');
    const protocol = await this.protocols.find(textOf(payload, 'protocolId'));
    const found = protocol === null ? null : findRequest(protocol, requestId);
    if (found === null) throw new Error('There is no such request to sign.');
    const { version, request } = found;
    const content = oneTimeCode(request.name, version.content.title, this.codes.codeOf(codeId));
    await this.mailer.send({
      ...layOutMail(content, { name: SERVICE_NAME, url: this.config.publicUrl }),
      to: request.email,
      messageId: `one-time-code.${codeId}`,
    });
  }
}
