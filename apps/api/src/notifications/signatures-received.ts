import { listInWords } from '@isp/wording';
import { versionName } from '../protocols/index.js';
import { noticeBlocks, paragraph, partyName, protocolFacts } from './mail-about.js';
import type { MailOccasion, WrittenMail } from './mail-about.js';

/** To the owner: who has signed by now, and who is awaited. Signatures that came in together are told in one mail. */
export function signaturesReceived(occasion: MailOccasion): WrittenMail {
  const { protocol, payload, owner } = occasion;
  const version = protocol.versions.find(({ number }) => versionName(number) === payload['version']);
  if (version === undefined || version.withdrawnFromSignature !== null) return null;
  const removed = new Set(version.removals.map(({ partyId }) => partyId));
  const parties = [...version.content.parties, ...version.joinings.map(({ party }) => party)].filter(({ id }) => !removed.has(id));
  const signedFor = new Set(
    protocol.versions.filter(({ number }) => number.major === version.number.major).flatMap(({ signatures }) => signatures.map(({ partyId }) => partyId)),
  );
  const awaited = parties.filter(({ id }) => !signedFor.has(id));
  const signedNames = parties.filter(({ id }) => signedFor.has(id)).map(({ id }) => partyName(version, id));
  return {
    to: owner,
    content: {
      subject: `${signedNames.length} of ${parties.length} have signed: ${version.content.title}`,
      blocks: [
        paragraph(`Dear ${owner.name}`),
        protocolFacts(protocol, version.content, [
          ['Version', versionName(version.number)],
          ['Have signed', listInWords(signedNames)],
          ['Awaited', awaited.length === 0 ? 'nobody' : listInWords(awaited.map(({ name }) => name))],
        ]),
        { kind: 'action', label: 'See the protocol', url: occasion.page },
        ...noticeBlocks(),
      ],
      why: 'You get this because you look after this protocol at the lead organisation.',
    },
  };
}
