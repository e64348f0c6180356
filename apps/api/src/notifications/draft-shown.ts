import { asked, leadName, noticeBlocks, paragraph, partyName, protocolFacts } from './mail-about.js';
import type { MailOccasion, WrittenMail } from './mail-about.js';

/** To somebody at a partner who is to read the draft before it is frozen. */
export function draftShown(occasion: MailOccasion): WrittenMail {
  const { protocol, payload } = occasion;
  const { draft } = protocol;
  const showing = draft?.shownTo.find(({ id }) => id === payload['showingId']);
  if (!draft || showing === undefined) return null;
  const lead = leadName(protocol, draft.content);
  return {
    to: showing,
    content: {
      subject: `${lead} shows you a draft: ${draft.content.title}`,
      blocks: [
        paragraph(`Dear ${showing.name}`),
        paragraph(`${lead} would like you to read the draft of an information sharing protocol. Nothing is asked of you yet but your opinion: answer this mail with what you would change.`),
        protocolFacts(protocol, draft.content, [['Your organisation', partyName({ content: draft.content, joinings: [] }, showing.partyId)]]),
        { kind: 'action', label: 'Read the draft', url: occasion.personalLink('read-draft') },
        ...noticeBlocks(),
      ],
      why: asked(lead),
    },
  };
}
