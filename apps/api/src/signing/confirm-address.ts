import { Injectable } from '@nestjs/common';
import type { Instant } from '@isp/protocols';
import type { Request } from 'express';
import { CODE_MINUTES, grantRequest, OneTimeCodes, Throttle } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { Clock, minutesAfter } from '../platform/clock/index.js';
import { Transactions } from '../platform/database/index.js';
import { Problem } from '../platform/http/index.js';
import { JobQueue } from '../platform/jobs/index.js';
import { CODE_TASK, MAIL_TASK } from '../protocols/index.js';
import { maskedEmail } from './masked-email.js';
import type { LinkToSign } from './signing-links.js';

/** How long a confirmed address counts: a working day. */
const CONFIRMED_MINUTES = 12 * 60;
/** How often the mail with a code is tried: over some four minutes, longer than a worker that died sending it keeps its claim, and not past the code's end. */
const CODE_TRIES = 6;

/** Makes sure that whoever holds a link also reads the mailbox it was sent to, before they sign or decline. */
@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: OneTimeCodes,
    private readonly jobs: JobQueue,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  /** Sends a code to the address that the link was sent to. An earlier code no longer counts. */
  async sendCode({ link, protocol, request }: LinkToSign, address: string): Promise<{ readonly sentTo: string; readonly expiresInMinutes: number }> {
    await this.throttle.consume('code-by-address', address);
    await this.throttle.consume('code-by-link', link.linkId);
    await this.transactions.run(async (tx) => {
      const { codeId } = await this.codes.issue(tx, link.linkId);
      const payload = { protocolId: protocol.id, requestId: request.id, codeId };
      await this.jobs.add(tx, [{ task: CODE_TASK, payload, jobKey: `${CODE_TASK}:${link.linkId}`, maxAttempts: CODE_TRIES }]);
    });
    return { sentTo: maskedEmail(request.email), expiresInMinutes: CODE_MINUTES };
  }

  /** Tries a code; the right one lets this session answer the request. Wrong tries are counted whatever becomes of the request. */
  async confirm({ link, protocol, request }: LinkToSign, code: string, http: Request): Promise<void> {
    await this.throttle.consume('confirmation-by-link', link.linkId);
    await this.countTry(protocol.id, request.id);
    const { confirmed, attemptsLeft } = await this.transactions.run((tx) => this.codes.confirm(tx, link.linkId, code));
    if (!confirmed) throw new Problem(422, 'wrong-code', { pointers: [{ pointer: '/code', code: 'wrong-code', facts: { attemptsLeft } }], facts: { attemptsLeft } });
    await this.throttle.forget('confirmation-by-request', request.id);
    await grantRequest(http, { requestId: request.id, email: request.email.toLowerCase(), confirmedAt: this.clock.now() });
  }

  /** Once there have been too many, whoever looks after the protocol is told, once: only a new link helps then. */
  private async countTry(protocolId: string, requestId: string): Promise<void> {
    try {
      await this.throttle.consume('confirmation-by-request', requestId);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const payload = { mail: 'codes-used-up', protocolId, occasion: requestId, requestId };
      await this.transactions.run((tx) => this.jobs.add(tx, [{ task: MAIL_TASK, payload, jobKey: `codes-used-up:${requestId}` }]));
      throw error;
    }
  }
}

/** Refuses with 403 unless this session confirmed the address of the request, not too long ago. */
export function refuseUnconfirmed(viewer: Viewer, { request }: Pick<LinkToSign, 'request'>, now: Instant): void {
  if (!isConfirmed(viewer, request.id, now)) throw new Problem(403, 'not-confirmed');
}

/** Whether this session confirmed the address of the request, not too long ago: signing in anew keeps a session going, and what it confirmed. */
export function isConfirmed(viewer: Viewer, requestId: string, now: Instant): boolean {
  return viewer.grants.some((grant) => grant.requestId === requestId && now < minutesAfter(grant.confirmedAt, CONFIRMED_MINUTES));
}
