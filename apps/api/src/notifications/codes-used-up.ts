import { noticeBlocks, paragraph, partyName, protocolFacts, requestOf } from './mail-about.js';
import type { MailOccasion, WrittenMail } from './mail-about.js';

/** To the owner: wrong codes were entered so often that a link is of no use any more, and how its signatory gets another. */
export function codesUsedUp(occasion: MailOccasion): WrittenMail {
  const found = requestOf(occasion);
  if (found === null || found.request.replaced !== null) return null;
  const { protocol, owner, page } = occasion;
  const { version, request } = found;
  const party = partyName(version, request.partyId);
  return {
    to: owner,
    content: {
      subject: `Too many wrong codes for ${party}: ${version.content.title}`,
      blocks: [
        paragraph(`Dear ${owner.name}`),
        paragraph(
          `Wrong codes were entered so often on the link that ${request.name} was sent to sign for ${party} that it takes no more. Nothing was signed by it. The link may have come into other hands: ask ${request.name} by another way.`,
        ),
        protocolFacts(protocol, version.content, [['Asked to sign', request.name]]),
        { kind: 'action', label: 'Send a new link', url: `${page}/requests/${request.id}/replace` },
        paragraph('Name the same person there to send them a new link, or somebody else.'),
        ...noticeBlocks(),
      ],
      why: 'You get this because you look after this protocol at the lead organisation.',
    },
  };
}
