import { Injectable } from '@nestjs/common';
import { dateInWords, visibleText } from '@isp/wording';
import type { Block, DocumentTree } from '@isp/wording';
import { partiesOf, wasTakenIn } from '@isp/protocols';
import type { Contact, Party, Protocol, Version } from '@isp/protocols';
import { LatestKept } from '../documents/index.js';
import { firstSignature, htmlOf, ProtocolTexts } from '../protocols/index.js';

/** Some hundred documents of the usual length. */
const MOST_LETTERS = 16 * 1024 * 1024;

/**
 * Protocols as documents for everybody: what was agreed, with the parties and the days they signed, without the people. Contacts
 * are for the parties, and who signed in person is on the signed document, which each party has.
 */
@Injectable()
export class PublishedDocuments {
  private readonly pages = new LatestKept<string>(MOST_LETTERS);

  constructor(private readonly texts: ProtocolTexts) {}

  /**
   * The same as HTML. A document of five hundred parties takes half a second, in which nobody else is answered, so it is written once: whatever could change
   * it, a signature or another level, moves the protocol's revision on.
   */
  html(protocol: Protocol, version: Version): Promise<string> {
    return this.pages.get([protocol.id, protocol.revision, version.documentSha256].join(' '), async () => htmlOf(await this.of(protocol, version)));
  }

  /** The document of a version for the register. */
  async of(protocol: Protocol, version: Version): Promise<DocumentTree> {
    const published = withoutPeople(version);
    const versions = protocol.versions.map((each) => (each === version ? published : each));
    // The reason of a level is the lead's own note: that something was kept off the register may be for what it names.
    const publication = { ...protocol.publication, reason: '' };
    const tree = await this.texts.renderedAnew({ ...protocol, versions, publication }, published);
    // Of what was signed elsewhere the document says so itself.
    if (wasTakenIn(protocol, version)) return tree;
    return { ...tree, blocks: [...blocksBeforeSignatures(tree), ...signedOnBlocks(protocol, version)] };
  }
}

/** A party of a published version, and the day it signed. */
interface SigningDay {
  readonly partyId: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly signedOn: string | null;
}

/** The parties of a published version, with the day each signed; `null`: not here, or not yet. */
export function signingDays(protocol: Protocol, version: Version): readonly SigningDay[] {
  return partiesOf(version).map(({ id, name, organisationId }) => ({ partyId: id, name, organisationId: organisationId === '' ? null : organisationId, signedOn: firstSignature(protocol, version, id)?.signature.signedOn ?? null }));
}

function withoutPeople(version: Version): Version {
  return {
    ...version,
    content: { ...version.content, parties: version.content.parties.map(withoutContacts) },
    joinings: version.joinings.map((joining) => ({ ...joining, party: withoutContacts(joining.party) })),
    signatures: [],
  };
}

function withoutContacts(party: Party): Party {
  return {
    ...party,
    dataProtectionOfficer: KEPT_BY_THE_PARTIES,
    subjectAccess: KEPT_BY_THE_PARTIES,
    breachContact: KEPT_BY_THE_PARTIES,
    caldicottGuardian: party.caldicottGuardian === null ? null : KEPT_BY_THE_PARTIES,
  };
}

const KEPT_BY_THE_PARTIES: Contact = { name: 'Known to the parties; not published', email: '', telephone: '' };

const SIGNATURES = 'signatures';

function blocksBeforeSignatures({ blocks }: DocumentTree): readonly Block[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === SIGNATURES);
  if (at === -1) throw new Error('A document ends with its signatures.');
  return blocks.slice(0, at);
}

function signedOnBlocks(protocol: Protocol, version: Version): readonly Block[] {
  const cell = (text: string) => [{ kind: 'text', text } as const];
  return [
    { kind: 'heading', level: 2, id: SIGNATURES, children: cell('Parties and the days they signed') },
    {
      kind: 'table',
      id: 'signing-days',
      caption: 'When each party signed',
      columns: [cell('Party'), cell('Signed on')],
      rows: signingDays(protocol, version).map(({ name, signedOn }) => [
        cell(visibleText(name)),
        cell(signedOn === null ? 'No signature is recorded here' : dateInWords(signedOn)),
      ]),
      rowHeadings: true,
    },
  ];
}
