import { londonDate } from '@isp/protocols';
import type { Party, Signature } from '@isp/protocols';
import { CAPACITY_WORDS, METHOD_WORDS } from './code-words.js';
import { dateInWords } from './dates-in-words.js';
import { heading, paragraph, type Block, type DocumentTree } from './document-tree.js';
import { SIGNATURES_ELSEWHERE } from './front-matter.js';
import { NOT_STATED } from './value-runs.js';
import { visibleText } from './visible-text.js';

/**
 * The page of signatures: for every party its signatures on this version, each with the digests it names; or, where no signatures
 * are given at all (the text to be signed, or a copy to be signed on paper), room to sign.
 */
export function signatureBlocks(parties: readonly Party[], joined: readonly Party[], signatures: readonly Signature[] | undefined): readonly Block[] {
  return [
    { kind: 'page-break' },
    heading(2, 'signatures', 'Signatures'),
    paragraph(
      'Each person who signs states that they have the authority to do so for the party named, and that the party will keep to this protocol. A signature names the exact text that was signed by its SHA-256 digests.',
    ),
    ...parties.flatMap((party, index) => partyBlocks(party, `signatures-${index + 1}`, signatures)),
    ...(joined.length === 0 ? [] : [heading(3, 'signatures-joined', 'Parties that joined after this version was made')]),
    ...joined.flatMap((party, index) => partyBlocks(party, `signatures-joined-${index + 1}`, signatures)),
  ];
}

/**
 * A document with its page of signatures as it is by now, and otherwise word for word as it was frozen.
 *
 * @param tree the document without signatures, as `renderProtocol` gave it when the version was frozen
 * @param parties those of the frozen content; `joined` those that joined after it
 * @param signatures all that bind by the version; an empty list says of each party that none is recorded
 * @returns a new tree. Refuses (TypeError) a tree without a page of signatures.
 */
export function withSignatures(tree: DocumentTree, parties: readonly Party[], joined: readonly Party[], signatures: readonly Signature[]): DocumentTree {
  const at = tree.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'signatures');
  if (at < 1) throw new TypeError('The document has no page of signatures');
  // The page begins one block before its heading, with the break.
  return { ...tree, blocks: [...tree.blocks.slice(0, at - 1), ...signatureBlocks(parties, joined, signatures)] };
}

/**
 * In place of the page of signatures, for an agreement that was made and signed elsewhere: nobody is asked to sign it here.
 */
export function signaturesElsewhereBlocks(): readonly Block[] {
  return [{ kind: 'page-break' }, heading(2, 'signatures', 'Signatures'), paragraph(`${SIGNATURES_ELSEWHERE}.`)];
}

function partyBlocks(party: Party, id: string, signatures: readonly Signature[] | undefined): readonly Block[] {
  const title = heading(3, id, visibleText(party.name.trim() === '' ? NOT_STATED : party.name).replaceAll('\n', ' '));
  if (signatures === undefined) return [title, ROOM_TO_SIGN];
  const own = signatures.filter((signature) => signature.partyId === party.id);
  return [title, ...(own.length === 0 ? [paragraph('No signature on this version is recorded so far.')] : own.map(signatureBlock))];
}

function signatureBlock(signature: Signature): Block {
  const line = (term: string, value: string): { readonly term: string; readonly value: string } => ({
    term,
    value: visibleText(value.trim() === '' ? NOT_STATED : value),
  });
  const recorded = signature.method === 'paper' || signature.method === 'on-behalf';
  return {
    kind: 'signature',
    lines: [
      line('Name', signature.name),
      line('Job title', signature.jobTitle),
      line('Capacity', CAPACITY_WORDS[signature.capacity]),
      line('Authority', signature.authority),
      line('Signed on', dateInWords(signature.signedOn)),
      line('How', METHOD_WORDS[signature.method]),
      ...(recorded ? [line('Recorded by', `${signature.recordedBy.name}, ${dateInWords(londonDate(signature.recordedAt))}`)] : []),
      line('Digest of the content', signature.contentSha256),
      line('Digest of the document', signature.documentSha256),
      ...(signature.scan === null ? [] : [line('Digest of the scan', signature.scan.sha256)]),
    ],
  };
}

const ROOM_TO_SIGN: Block = {
  kind: 'signature',
  lines: ['Name', 'Job title', 'Capacity', 'Authority', 'Signature', 'Date'].map((term) => ({ term, value: null })),
};
