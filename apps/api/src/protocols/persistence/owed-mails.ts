import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Instant, Protocol, ProtocolEvent, VersionNumber } from '@isp/protocols';
import type { JsonObject } from '../../platform/audit/index.js';
import { PersonalLinks } from '../../platform/auth/index.js';
import type { Statement, Transaction } from '../../platform/database/index.js';
import { JobQueue } from '../../platform/jobs/index.js';
import type { NewJob } from '../../platform/jobs/index.js';
import { daysAfter, minutesAfter } from '../../platform/clock/index.js';
import { versionName } from '../version-name.js';

/** The task of every job that sends a mail about a protocol. */
export const MAIL_TASK = 'send-protocol-mail';

/** The task of every job that sends a one-time code. */
export const CODE_TASK = 'send-one-time-code';

/** The mails that are sent about a protocol. */
export type OwedMail =
  | 'asked-to-sign'
  | 'reminded'
  | 'draft-shown'
  | 'signed'
  | 'signatures-received'
  | 'declined'
  | 'in-force'
  | 'codes-used-up'
  | 'withdrawn';

/** Purposes of personal links that this module issues. */
export const LINK_TO_SIGN = 'sign';
export const LINK_TO_READ_DRAFT = 'read-draft';

const DAYS_A_LINK_LIVES = 180;
/** Signatures that come in shortly after one another are told to the owner in one mail. */
const MINUTES_TO_GATHER_SIGNATURES = 2;

/**
 * The mails that events call for, as jobs in the transaction of the change. A job holds ids and no words: what the mail
 * says is written when it is sent, and the personal link in it is derived from the link's id then, so that no job and no
 * table holds it. The job's key names person and occasion: an occasion owes a person one mail.
 */
@Injectable()
export class OwedMails {
  constructor(
    private readonly jobs: JobQueue,
    private readonly links: PersonalLinks,
  ) {}

  /**
   * The mails that the events of a change call for. Links are issued, and those of requests that are over stop working, in the
   * transaction of the change.
   */
  async calledFor(tx: Transaction, protocol: Protocol, events: readonly ProtocolEvent[], at: Instant): Promise<readonly NewJob[]> {
    const owed: NewJob[] = [];
    const issued: IssuedLink[] = [];
    for (const event of events) owed.push(...(await this.owedFor({ tx, protocol, at, issued }, event)));
    await this.links.issueAll(tx, issued);
    return owed;
  }

  /** Adds mails to a statement, each occasion of each person's once. */
  owe(statement: Statement, mails: readonly NewJob[]): void {
    this.jobs.write(statement, [...new Map(mails.map((job) => [job.jobKey, job])).values()]);
  }

  private async owedFor({ tx, protocol, at, issued }: Calling, event: ProtocolEvent): Promise<readonly NewJob[]> {
    const issue = (purpose: string, email: string, subject: JsonObject): string => {
      const linkId = randomUUID();
      issued.push({ linkId, purpose, email, subject, expiresAt: daysAfter(at, DAYS_A_LINK_LIVES) });
      return linkId;
    };
    const mail = mailAbout(protocol.id);
    switch (event.type) {
      case 'signature.requested': {
        const { requestId, personal } = event.payload;
        const linkId = issue(LINK_TO_SIGN, personal.email, { protocolId: protocol.id, requestId });
        return [mail('asked-to-sign', requestId, { requestId, linkId })];
      }
      case 'signatory.replaced': {
        const { requestId, newRequestId, personal } = event.payload;
        await this.links.revoke(tx, { purpose: LINK_TO_SIGN, subject: { requestId } }, 'replaced');
        const linkId = issue(LINK_TO_SIGN, personal.email, { protocolId: protocol.id, requestId: newRequestId });
        return [mail('asked-to-sign', newRequestId, { requestId: newRequestId, linkId })];
      }
      case 'signatory.reminded': {
        const { requestId, times } = event.payload;
        const request = protocol.versions.flatMap((version) => version.requests).find(({ id }) => id === requestId);
        if (request === undefined) return [];
        const linkId = issue(LINK_TO_SIGN, request.email, { protocolId: protocol.id, requestId });
        return [mail('reminded', `${requestId}:${times}`, { requestId, linkId, times })];
      }
      case 'draft.shown': {
        const { showingId, personal } = event.payload;
        const linkId = issue(LINK_TO_READ_DRAFT, personal.email, { protocolId: protocol.id, showingId });
        return [mail('draft-shown', showingId, { showingId, linkId })];
      }
      case 'protocol.signed':
        return owedForSignature(protocol, event.payload.version, event.payload.signatureId, at);
      case 'protocol.declined':
        return [mail('declined', event.payload.requestId, { requestId: event.payload.requestId })];
      case 'protocol.came-into-force':
      case 'version.came-into-force':
        return owedForForce(protocol, event.payload.version);
      case 'party.removed': {
        const { partyId } = event.payload;
        const requests = protocol.versions.flatMap((version) => version.requests).filter((request) => request.partyId === partyId);
        await this.revoke(tx, requests);
        return [];
      }
      case 'version.withdrawn-from-signature': {
        const version = protocol.versions.find(({ number }) => versionName(number) === versionName(event.payload.version));
        const asked = (version?.requests ?? []).filter(({ replaced }) => replaced === null);
        await this.revoke(tx, asked);
        return asked.map(({ id }) => mail('withdrawn', id, { requestId: id }));
      }
      default:
        return [];
    }
  }

  private async revoke(tx: Transaction, requests: readonly { readonly id: string }[]): Promise<void> {
    for (const { id } of requests) await this.links.revoke(tx, { purpose: LINK_TO_SIGN, subject: { requestId: id } }, 'withdrawn');
  }
}

/** What events are gone through with; links are gathered, to be issued together. */
interface Calling {
  readonly tx: Transaction;
  readonly protocol: Protocol;
  readonly at: Instant;
  readonly issued: IssuedLink[];
}

type IssuedLink = Parameters<PersonalLinks['issueAll']>[1][number];

function mailAbout(protocolId: string): (mail: OwedMail, occasion: string, payload: JsonObject) => NewJob {
  return (mail, occasion, payload) => ({
    task: MAIL_TASK,
    payload: { mail, protocolId, occasion, ...payload },
    jobKey: `${mail}:${protocolId}:${occasion}`,
  });
}

/** A receipt for whoever signed, and word to the owner; and if the version is in force already, word of that too. */
function owedForSignature(protocol: Protocol, version: VersionNumber, signatureId: string, at: Instant): readonly NewJob[] {
  const mail = mailAbout(protocol.id);
  const name = versionName(version);
  return [
    ...receipts(protocol, version, signatureId),
    {
      ...mail('signatures-received', name, { version: name }),
      runAt: minutesAfter(at, MINUTES_TO_GATHER_SIGNATURES),
    },
    ...(hasComeIntoForce(protocol, version) ? [mail('in-force', `${name}:${signatureId}`, { signatureId, version: name })] : []),
  ];
}

/** To whoever signed; of paper, which has no address, to those who are asked to sign for the party: it binds them all the same. */
function receipts(protocol: Protocol, { major }: VersionNumber, signatureId: string): readonly NewJob[] {
  const mail = mailAbout(protocol.id);
  const line = protocol.versions.filter((version) => version.number.major === major && version.withdrawnFromSignature === null);
  const signature = line.flatMap(({ signatures }) => signatures).find(({ id }) => id === signatureId);
  if (signature?.method !== 'paper') return [mail('signed', signatureId, { signatureId })];
  const asked = line.flatMap(({ requests }) => requests).filter(({ partyId, replaced }) => partyId === signature.partyId && replaced === null);
  return [...new Map(asked.map((request) => [request.email.toLowerCase(), request])).values()].map(({ id }) =>
    mail('signed', `${signatureId}:${id}`, { signatureId, requestId: id }),
  );
}

function owedForForce(protocol: Protocol, number: VersionNumber): readonly NewJob[] {
  const mail = mailAbout(protocol.id);
  const name = versionName(number);
  const signatures = protocol.versions.filter((version) => version.number.major === number.major).flatMap((version) => version.signatures);
  return [
    ...signatures.map(({ id }) => mail('in-force', `${name}:${id}`, { signatureId: id, version: name })),
    mail('in-force', `${name}:owner`, { version: name }),
  ];
}

function hasComeIntoForce(protocol: Protocol, number: VersionNumber): boolean {
  return protocol.versions.some((version) => versionName(version.number) === versionName(number) && version.cameIntoForceOn !== null);
}
