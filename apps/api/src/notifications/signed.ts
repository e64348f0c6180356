import { day, noticeBlocks, paragraph, partyName, protocolFacts, signatureOf } from './mail-about.js';
import type { MailOccasion, WrittenMail } from './mail-about.js';
import { versionName } from '../protocols/index.js';

/** The receipt, to whoever signed: what was signed, and by which digests it can be told again. */
export function signed(occasion: MailOccasion): WrittenMail {
  const found = signatureOf(occasion);
  if (found === null || found.signature.email === '') return null;
  const { protocol } = occasion;
  const { version, signature } = found;
  return {
    to: signature,
    content: {
      subject: `You signed: ${version.content.title}`,
      blocks: [
        paragraph(`Dear ${signature.name}`),
        paragraph('Your signature is recorded. Keep this mail: the two digests below name the exact text you signed.'),
        protocolFacts(protocol, version.content, [
          ['Version', versionName(version.number)],
          ['Signed for', partyName(version, signature.partyId)],
          ['Signed on', day(signature.signedOn)],
          ['Digest of the content', signature.contentSha256],
          ['Digest of the document', signature.documentSha256],
        ]),
        ...noticeBlocks(),
      ],
      why: 'You get this because a signature was recorded in your name. If you did not give it, answer this mail at once: it reaches the lead organisation.',
    },
  };
}
