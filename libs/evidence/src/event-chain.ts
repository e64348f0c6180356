import type { JsonValue } from './canonical-json.js';
import { digestOfJson, type Sha256Hex } from './digest.js';

/** What happened, before it is put on the chain. */
export interface ChainableEvent {
  readonly protocolId: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly type: string;
  readonly payload: JsonValue;
  /** Who did it, as they were then. A person's name: it is kept beside the chain. */
  readonly actor: JsonValue;
  /** Every other value that names a person, kept beside the chain as well; `null` where there is none. */
  readonly personal: JsonValue;
}

/**
 * One link of a protocol's chain. It holds no value that names a person, only salted digests of them: erasing the salt and the
 * values kept beside the chain leaves digests that nobody can guess back, and the chain whole.
 */
export interface ChainEntry {
  readonly protocolId: string;
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly at: string;
  readonly type: string;
  readonly payloadDigest: Sha256Hex;
  readonly actorDigest: Sha256Hex;
  readonly personalDigest: Sha256Hex;
  /** The hash of the entry before; {@link CHAIN_START} for the first. */
  readonly previousHash: Sha256Hex;
  readonly hash: Sha256Hex;
}

/** The salts of one entry: one for who did it and one for whom it names, so that either can be erased without the other. */
export interface Salts {
  readonly actor: string;
  readonly personal: string;
}

/** A value beside the chain: kept with its salt, or erased together with it, by the erasure of that id. */
export type KeptBeside = { readonly value: JsonValue; readonly salt: string } | { readonly erasedBy: string };

/** All that stands beside one entry of a chain. */
export interface BesideEntry {
  readonly payload: JsonValue;
  readonly actor: KeptBeside;
  readonly personal: KeptBeside;
}

/** Whether what stands beside an entry is what it was made of; what has been erased of it is named, and is no fault. */
export type BesideVerdict =
  | { readonly ok: true; readonly erased: readonly ('actor' | 'personal')[] }
  | { readonly ok: false; readonly why: 'payload-differs' | 'actor-differs' | 'personal-differs' | 'erasure-unknown' };

/** What the first entry of every chain names as the one before it. */
export const CHAIN_START: Sha256Hex = '0'.repeat(64);

/** Whether a chain holds, or the sequence number at which it stops holding, and why. */
export type ChainVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly brokenAt: number; readonly why: 'gap-in-sequence' | 'other-protocol' | 'previous-hash-differs' | 'hash-differs' };

/**
 * The digest of a personal value under a salt: what the chain keeps in place of the value.
 *
 * Takes the value and a salt of at least 16 characters, one for each entry and never used again. Refuses (RangeError) a
 * shorter salt, with which names could be guessed. JSON keeps the two apart, so that no other pair has the same digest by concatenation.
 */
export function saltedDigest(value: JsonValue, salt: string): Sha256Hex {
  if (salt.length < SHORTEST_SALT) throw new RangeError(`A salt has at least ${SHORTEST_SALT} characters`);
  return digestOfJson([salt, value]);
}

/**
 * Makes the entry that follows `last` (`null` for the first of a protocol).
 *
 * Takes the event and the salts of its personal values. Refuses (RangeError) an event of another protocol than the chain's,
 * and salts of which one could be known from the other. The hash is the SHA-256 of the canonical JSON of all other members.
 */
export function appendEntry(last: ChainEntry | null, event: ChainableEvent, salts: Salts): ChainEntry {
  if (last !== null && last.protocolId !== event.protocolId) throw new RangeError('A chain holds the events of one protocol');
  if (salts.actor === salts.personal) throw new RangeError('Two values have two salts');
  const link = {
    protocolId: event.protocolId,
    sequence: (last?.sequence ?? 0) + 1,
    at: event.at,
    type: event.type,
    payloadDigest: digestOfJson(event.payload),
    actorDigest: saltedDigest(event.actor, salts.actor),
    personalDigest: saltedDigest(event.personal, salts.personal),
    previousHash: last?.hash ?? CHAIN_START,
  };
  return { ...link, hash: digestOfJson(link) };
}

/**
 * Whether the entries, in the order they are given, are one unbroken chain from its start. An empty chain holds.
 *
 * It finds an entry that was changed, left out in the middle, put in or moved. It can't see entries cut off at the end:
 * compare the last hash with one kept elsewhere for that.
 */
export function verifyChain(entries: readonly ChainEntry[]): ChainVerdict {
  let last: ChainEntry | null = null;
  for (const entry of entries) {
    const why = whyBroken(last, entry);
    if (why !== null) return { ok: false, brokenAt: entry.sequence, why };
    last = entry;
  }
  return { ok: true };
}

/**
 * Tells whole, erased and broken apart: whether an entry's digests are those of what stands beside it.
 *
 * A value that was erased can't be compared; it is no fault if a recorded erasure took it away. A value that is gone without
 * one was removed by somebody who had no business to.
 * @param isErasure whether an erasure of that id is on record
 */
export function verifyBeside(entry: ChainEntry, beside: BesideEntry, isErasure: (id: string) => boolean): BesideVerdict {
  if (entry.payloadDigest !== digestOfJson(beside.payload)) return { ok: false, why: 'payload-differs' };
  const erased: ('actor' | 'personal')[] = [];
  for (const part of ['actor', 'personal'] as const) {
    const kept = beside[part];
    if ('erasedBy' in kept) {
      if (!isErasure(kept.erasedBy)) return { ok: false, why: 'erasure-unknown' };
      erased.push(part);
    } else if (entry[`${part}Digest`] !== saltedDigest(kept.value, kept.salt)) {
      return { ok: false, why: `${part}-differs` };
    }
  }
  return { ok: true, erased };
}

const SHORTEST_SALT = 16;

function whyBroken(last: ChainEntry | null, entry: ChainEntry): Exclude<ChainVerdict, { ok: true }>['why'] | null {
  if (entry.sequence !== (last?.sequence ?? 0) + 1) return 'gap-in-sequence';
  if (last !== null && entry.protocolId !== last.protocolId) return 'other-protocol';
  if (entry.previousHash !== (last?.hash ?? CHAIN_START)) return 'previous-hash-differs';
  const { hash, ...link } = entry;
  return hash === digestOfJson(link) ? null : 'hash-differs';
}
