/** Why something of the record is not as it was written. */
export type Why =
  // The chain itself.
  | 'gap-in-sequence'
  | 'other-protocol'
  | 'previous-hash-differs'
  | 'hash-differs'
  // What stands beside an entry.
  | 'payload-differs'
  | 'actor-differs'
  | 'personal-differs'
  | 'erasure-unknown'
  // Chain and state.
  | 'entries-missing-at-the-end'
  | 'state-older-than-the-chain'
  | 'no-entry-of-it'
  | 'entry-differs'
  | 'row-missing'
  | 'head-missing'
  | 'head-differs'
  // Bytes.
  | 'content-differs'
  | 'document-differs'
  | 'scan-differs'
  | 'scan-missing'
  | 'version-differs';

/** Something that is not as it was written: where, and why. */
export interface Finding {
  readonly of: 'chain' | 'protocol' | 'version' | 'signature' | 'scan';
  /** The id of the chain, protocol, signature or scan. */
  readonly id: string;
  /** Where in it: the sequence number of an entry, the number of a version. */
  readonly at: string | null;
  readonly why: Why;
}

const IN_WORDS: Readonly<Record<Why, string>> = {
  'gap-in-sequence': 'an entry is missing before it, or was put in',
  'other-protocol': 'an entry belongs to another chain',
  'previous-hash-differs': 'it does not follow from the entry before it',
  'hash-differs': 'the entry was changed',
  'payload-differs': 'what happened was changed',
  'actor-differs': 'who did it was changed',
  'personal-differs': 'whom it names was changed',
  'erasure-unknown': 'what names a person is gone, and no erasure on record took it',
  'entries-missing-at-the-end': 'the protocol has been changed more often than its chain says: entries are missing at the end',
  'state-older-than-the-chain': 'the chain goes on after the state of the protocol: its row was put back or removed',
  'no-entry-of-it': 'no entry of the chain speaks of it',
  'entry-differs': 'the chain says something else of it',
  'row-missing': 'the chain speaks of it, and it is not there',
  'head-missing': 'the chain was longer when its heads were kept',
  'head-differs': 'the chain was another when its heads were kept',
  'content-differs': 'its content is not the one that its SHA-256 was taken of',
  'document-differs': 'its document is not the one that its SHA-256 was taken of',
  'scan-differs': 'its bytes are not those that its SHA-256 was taken of',
  'scan-missing': 'its scan is not there',
  'version-differs': 'it names other digests than the version it is on',
};

/** A finding as a sentence for people. */
export function inWords({ of, id, at, why }: Finding): string {
  return `${of} ${id}${at === null ? '' : `, ${at}`}: ${IN_WORDS[why]}`;
}
