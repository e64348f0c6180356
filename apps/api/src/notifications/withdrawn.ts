import { asked, leadName, noticeBlocks, paragraph, protocolFacts, requestOf } from './mail-about.js';
import type { MailOccasion, WrittenMail } from './mail-about.js';

/** To everybody who was asked: the version was taken back, and why. */
export function withdrawn(occasion: MailOccasion): WrittenMail {
  const found = requestOf(occasion);
  if (found === null || found.version.withdrawnFromSignature === null) return null;
  const { protocol } = occasion;
  const { version, request } = found;
  const lead = leadName(protocol, version.content);
  return {
    to: request,
    content: {
      subject: `Taken back from signature: ${version.content.title}`,
      blocks: [
        paragraph(`Dear ${request.name}`),
        paragraph(`${lead} has taken this version back from signature, to change it. Your link no longer works; you will get another when there is something new to sign. The reason given:`),
        { kind: 'quotation', text: found.version.withdrawnFromSignature.reason },
        protocolFacts(protocol, version.content),
        paragraph('Signatures already given stay on record and bind nobody.'),
        ...noticeBlocks(),
      ],
      why: asked(lead),
    },
  };
}
