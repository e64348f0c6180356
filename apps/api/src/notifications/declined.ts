import { noticeBlocks, paragraph, partyName, protocolFacts, requestOf } from './mail-about.js';
import type { MailOccasion, WrittenMail } from './mail-about.js';

/** To the owner: who declined to sign, and why. */
export function declined(occasion: MailOccasion): WrittenMail {
  const found = requestOf(occasion);
  const no = found?.request.declined ?? null;
  if (found === null || no === null) return null;
  const { protocol, owner } = occasion;
  const { version, request } = found;
  return {
    to: owner,
    content: {
      subject: `${partyName(version, request.partyId)} declined to sign: ${version.content.title}`,
      blocks: [
        paragraph(`Dear ${owner.name}`),
        paragraph(`${request.name} declined to sign for ${partyName(version, request.partyId)}, and gave this reason:`),
        { kind: 'quotation', text: no.reason },
        protocolFacts(protocol, version.content),
        paragraph('You can ask somebody else, remove the party, or take the version back to change it. Those who have signed stay signed meanwhile.'),
        { kind: 'action', label: 'See the protocol', url: occasion.page },
        ...noticeBlocks(),
      ],
      why: 'You get this because you look after this protocol at the lead organisation.',
    },
  };
}
