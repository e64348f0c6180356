import { day, leadName, noticeBlocks, paragraph, partyName, protocolFacts, requestOf, signatureOf } from './mail-about.js';
import type { MailOccasion, WrittenMail } from './mail-about.js';
import type { MailBlock } from '../platform/mail/index.js';
import { versionName } from '../protocols/index.js';

/**
 * The receipt, to whoever signed: what was signed, and by which digests it can be told again. Of a signature on paper, to those
 * asked to sign for the party: who signed it gave no address, and nobody is bound without their knowing.
 */
export function signed(occasion: MailOccasion): WrittenMail {
  const found = signatureOf(occasion);
  if (found === null) return null;
  if (found.signature.method === 'paper') return signedOnPaper(occasion, found);
  if (found.signature.email === '') return null;
  const { version, signature } = found;
  return {
    to: signature,
    content: {
      subject: `You signed: ${version.content.title}`,
      blocks: [
        paragraph(`Dear ${signature.name}`),
        paragraph('Your signature is recorded. Keep this mail: the two digests below name the exact text you signed.'),
        receiptFacts(occasion, found),
        ...noticeBlocks(),
      ],
      why: 'You get this because a signature was recorded in your name. If you did not give it, answer this mail at once: it reaches the lead organisation.',
    },
  };
}

type Found = NonNullable<ReturnType<typeof signatureOf>>;

function signedOnPaper(occasion: MailOccasion, found: Found): WrittenMail {
  const to = requestOf(occasion)?.request ?? null;
  if (to === null || to.replaced !== null) return null;
  const { version, signature } = found;
  const party = partyName(version, signature.partyId);
  const lead = leadName(occasion.protocol, version.content);
  return {
    to,
    content: {
      subject: `Signed on paper for ${party}: ${version.content.title}`,
      blocks: [
        paragraph(`Dear ${to.name}`),
        paragraph(`${lead} has recorded a signature that ${signature.name} gave on paper for ${party}, with a scan of it. You need not sign any more. Keep this mail: the two digests below name the exact text that was signed.`),
        receiptFacts(occasion, found),
        ...noticeBlocks(),
      ],
      why: `You get this because you were asked to sign for ${party}. If this signature was not given, answer this mail at once: it reaches the lead organisation.`,
    },
  };
}

function receiptFacts({ protocol }: MailOccasion, { version, signature }: Found): MailBlock {
  return protocolFacts(protocol, version.content, [
    ['Version', versionName(version.number)],
    ['Signed for', partyName(version, signature.partyId)],
    ['Signed on', day(signature.signedOn)],
    ['Digest of the content', signature.contentSha256],
    ['Digest of the document', signature.documentSha256],
  ]);
}
