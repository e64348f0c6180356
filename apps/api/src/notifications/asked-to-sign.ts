import type { MailBlock } from '../platform/mail/index.js';
import { asked, day, leadName, noticeBlocks, paragraph, partyName, protocolFacts, requestOf } from './mail-about.js';
import type { MailOccasion, WrittenMail } from './mail-about.js';

/** To somebody who has been named as signatory: what it is, and their own link. */
export function askedToSign(occasion: MailOccasion): WrittenMail {
  return requestMail(occasion, (lead, title) => ({
    subject: `${lead} asks you to sign: ${title}`,
    opening: [paragraph(`${lead} asks you to read and sign an information sharing protocol. You need no account.`)],
  }));
}

/** To somebody who has been asked before and has not answered. */
export function reminded(occasion: MailOccasion): WrittenMail {
  return requestMail(occasion, (lead, title) => ({
    subject: `Reminder from ${lead}: ${title}`,
    opening: [
      paragraph(`${lead} would like to have your answer to an information sharing protocol that you were asked to sign. You can sign it, or decline and say why.`),
    ],
  }));
}

function requestMail(
  occasion: MailOccasion,
  words: (lead: string, title: string) => { readonly subject: string; readonly opening: readonly MailBlock[] },
): WrittenMail {
  const found = requestOf(occasion);
  if (found === null) return null;
  const { protocol } = occasion;
  const { version, request } = found;
  if (request.replaced !== null || request.declined !== null || version.withdrawnFromSignature !== null) return null;
  const { content } = version;
  const lead = leadName(protocol, content);
  const { subject, opening } = words(lead, content.title);
  return {
    to: request,
    content: {
      subject,
      blocks: [
        paragraph(`Dear ${request.name}`),
        ...opening,
        protocolFacts(protocol, content, [
          ['You would sign for', partyName(version, request.partyId)],
          ['As', request.role],
          ...(version.deadline === null ? [] : [['Hoped for by', day(version.deadline)] as const]),
        ]),
        { kind: 'action', label: 'Read the protocol', url: occasion.personalLink('sign') },
        paragraph('Before you sign, a code is sent to this address, so that nobody else can sign in your name.'),
        ...noticeBlocks(),
      ],
      why: asked(lead),
    },
  };
}
