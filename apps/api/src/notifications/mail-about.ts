import { standingNotice } from '@isp/guidance';
import { londonDate } from '@isp/protocols';
import type { Protocol, ProtocolContent, Signature, SignatureRequest, Version } from '@isp/protocols';
import { dateInWords } from '@isp/wording';
import type { JsonObject } from '../platform/audit/index.js';
import type { MailBlock, MailContent } from '../platform/mail/index.js';

/** Somebody who is written to. */
export interface Recipient {
  readonly name: string;
  readonly email: string;
}

/** What a mail about a protocol is written from: the protocol as it is when the mail is sent, and what the job names. */
export interface MailOccasion {
  readonly protocol: Protocol;
  readonly payload: JsonObject;
  readonly owner: Recipient;
  /** The address behind a personal link that was issued for this mail. */
  readonly personalLink: (path: 'sign' | 'read-draft') => string;
  /** The protocol's own page, for people with an account. */
  readonly page: string;
}

/** A mail and who gets it; `null` when what it was about is no longer so, and nobody needs to be told. */
export type WrittenMail = { readonly to: Recipient; readonly content: MailContent } | null;

/** Writes one kind of mail. */
export type MailWriter = (occasion: MailOccasion) => WrittenMail;

/** The text a protocol goes by: of the version given, else the draft, else the latest version. */
export function contentOf(protocol: Protocol, version?: Version): ProtocolContent {
  const content = version?.content ?? protocol.draft?.content ?? protocol.versions.at(-1)?.content;
  if (content === undefined) throw new Error('A protocol has a draft or a version.');
  return content;
}

/** The request that an occasion names, with its version. */
export function requestOf({ protocol, payload }: MailOccasion): { readonly version: Version; readonly request: SignatureRequest } | null {
  for (const version of protocol.versions.toReversed()) {
    const request = version.requests.find(({ id }) => id === payload['requestId']);
    if (request !== undefined) return { version, request };
  }
  return null;
}

/** The signature that an occasion names, with its version. */
export function signatureOf({ protocol, payload }: MailOccasion): { readonly version: Version; readonly signature: Signature } | null {
  for (const version of protocol.versions) {
    const signature = version.signatures.find(({ id }) => id === payload['signatureId']);
    if (signature !== undefined) return { version, signature };
  }
  return null;
}

/** The name a party goes by in a version, also one that joined later. */
export function partyName(version: Pick<Version, 'content' | 'joinings'>, partyId: string): string {
  const parties = [...version.content.parties, ...version.joinings.map(({ party }) => party)];
  return parties.find(({ id }) => id === partyId)?.name ?? '';
}

/** The name the lead organisation goes by. */
export function leadName(protocol: Protocol, content: ProtocolContent): string {
  return content.parties.find(({ organisationId }) => organisationId === protocol.leadOrganisationId)?.name ?? '';
}

export function paragraph(text: string): MailBlock {
  return { kind: 'paragraph', text };
}

/** What every mail about a protocol ends with: that nobody needs one to share information about a person. */
export function noticeBlocks(): readonly MailBlock[] {
  const { heading, paragraphs } = standingNotice('email');
  return [{ kind: 'heading', text: heading }, ...paragraphs.map(paragraph)];
}

/** Which protocol it is, as a table. */
export function protocolFacts(protocol: Protocol, content: ProtocolContent, more: readonly (readonly [string, string])[] = []): MailBlock {
  return {
    kind: 'facts',
    rows: [
      ['Protocol', content.title],
      ['Reference', protocol.reference],
      ['Lead organisation', leadName(protocol, content)],
      ...more,
    ],
  };
}

/** A civil date, or the London day of an instant, in words. */
export function day(dateOrInstant: string): string {
  return dateInWords(dateOrInstant.length === 10 ? dateOrInstant : londonDate(dateOrInstant));
}

/** The small print: why somebody asked by name gets this. */
export function asked(by: string): string {
  return `You get this because ${by} named you in this protocol. If it is not for you, answer this mail to tell them, and do not pass the link on: it is yours alone.`;
}
