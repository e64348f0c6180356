import { listInWords } from '@isp/wording';
import { versionName } from '../protocols/index.js';
import type { MailBlock } from '../platform/mail/index.js';
import { day, noticeBlocks, paragraph, partyName, protocolFacts, signatureOf } from './mail-about.js';
import type { MailOccasion, WrittenMail } from './mail-about.js';

/**
 * To everybody who signed, and to the owner: it is in force between those who have signed. Whoever signed for several parties,
 * or signed and is the owner too, gets one.
 */
export function inForce(occasion: MailOccasion): WrittenMail {
  const { protocol, payload, owner } = occasion;
  const version = protocol.versions.find(({ number }) => versionName(number) === payload['version']);
  if (version === undefined || version.cameIntoForceOn === null) return null;
  const found = signatureOf(occasion);
  const to = payload['signatureId'] === undefined ? owner : (found?.signature ?? null);
  if (to === null || to.email === '') return null;
  const own = protocol.versions
    .filter(({ number }) => number.major === version.number.major)
    .flatMap(({ signatures }) => signatures)
    .filter(({ email }) => email.toLowerCase() === to.email.toLowerCase());
  if (own.length > 0 && own[0]?.id !== found?.signature.id) return null;
  const toOwner: readonly MailBlock[] = found === null ? [{ kind: 'action', label: 'See the protocol', url: occasion.page }] : [];
  return {
    to,
    content: {
      subject: `In force: ${version.content.title}`,
      blocks: [
        paragraph(`Dear ${to.name}`),
        paragraph('This information sharing protocol is in force between the parties that have signed it. It comes into force for each other party as its terms say.'),
        protocolFacts(protocol, version.content, [
          ['Version', versionName(version.number)],
          ['In force since', day(version.cameIntoForceOn)],
          ...(found === null ? [] : [['You signed for', listInWords(own.map(({ partyId }) => partyName(version, partyId)))] as const]),
          ...(version.content.term.firstReviewOn === null ? [] : [['First review', day(version.content.term.firstReviewOn)] as const]),
        ]),
        ...toOwner,
        ...noticeBlocks(),
      ],
      why: found === null ? 'You get this because you look after this protocol at the lead organisation.' : 'You get this because you signed this protocol.',
    },
  };
}
