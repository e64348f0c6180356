import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { appendEntry, CHAIN_START, saltedDigest, verifyBeside, verifyChain, type BesideEntry, type ChainableEvent, type ChainEntry } from './event-chain.js';

const salt = 'salt-of-sixteen-or-more';
const salts = { actor: salt, personal: 'another-of-sixteen-or-more' };
const noErasure = () => false;

const event = (n: number, more: Partial<ChainableEvent> = {}): ChainableEvent => ({
  protocolId: 'p1',
  at: `2026-11-23T09:00:${String(n).padStart(2, '0')}.000Z`,
  type: 'draft.edited',
  payload: { n },
  actor: { name: 'Officer' },
  personal: null,
  ...more,
});

const chainOf = (events: readonly ChainableEvent[]): ChainEntry[] =>
  events.reduce<ChainEntry[]>((entries, each) => [...entries, appendEntry(entries.at(-1) ?? null, each, salts)], []);

describe('an event chain', () => {
  it('starts from the agreed start and numbers its entries from one', () => {
    const [first, second] = chainOf([event(1), event(2)]);
    expect(first).toMatchObject({ sequence: 1, previousHash: CHAIN_START });
    expect(second).toMatchObject({ sequence: 2, previousHash: first?.hash });
  });

  it('holds, whatever was put on it', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ stringUnit: 'grapheme' }), { maxLength: 12 }), (payloads) => {
        const entries = chainOf(payloads.map((payload, n) => event(n, { payload: JSON.parse(JSON.stringify(payload)) })));
        expect(verifyChain(entries)).toEqual({ ok: true });
      }),
    );
  });

  it('shows a change of any member of any entry', () => {
    const entries = chainOf([1, 2, 3, 4, 5].map((n) => event(n)));
    const members = ['at', 'type', 'payloadDigest', 'actorDigest', 'personalDigest', 'previousHash', 'hash', 'protocolId'] as const;
    fc.assert(
      fc.property(fc.nat(4), fc.constantFrom(...members), fc.string({ minLength: 1 }), (index, member, other) => {
        const changed = entries.map((entry, i) => (i === index ? { ...entry, [member]: `${entry[member]}${other}` } : entry));
        expect(verifyChain(changed)).toMatchObject({ ok: false, brokenAt: index + 1 });
      }),
    );
  });

  it('shows an entry that is missing, moved or taken from another protocol', () => {
    const [first, second, third] = chainOf([event(1), event(2), event(3)]) as [ChainEntry, ChainEntry, ChainEntry];
    expect(verifyChain([first, third])).toEqual({ ok: false, brokenAt: 3, why: 'gap-in-sequence' });
    expect(verifyChain([second, first])).toEqual({ ok: false, brokenAt: 2, why: 'gap-in-sequence' });
    expect(verifyChain([first, { ...second, protocolId: 'p2' }])).toEqual({ ok: false, brokenAt: 2, why: 'other-protocol' });
    expect(verifyChain([first, { ...second, previousHash: CHAIN_START }])).toEqual({ ok: false, brokenAt: 2, why: 'previous-hash-differs' });
    expect(verifyChain([{ ...first, type: 'other' }])).toEqual({ ok: false, brokenAt: 1, why: 'hash-differs' });
  });

  it('refuses an event of another protocol', () => {
    const [first] = chainOf([event(1)]) as [ChainEntry];
    expect(() => appendEntry(first, event(2, { protocolId: 'p2' }), salts)).toThrow(RangeError);
  });

  it('holds no personal value, and still holds after the values and their salts are erased', () => {
    const signed = event(1, { personal: { name: 'A Signatory' } });
    const entry = appendEntry(null, signed, salts);
    const whole = besideOf(signed);
    expect(JSON.stringify(entry)).not.toContain('Signatory');
    expect(verifyChain([entry])).toEqual({ ok: true });
    expect(verifyBeside(entry, whole, noErasure)).toEqual({ ok: true, erased: [] });
    const without = { ...whole, personal: { erasedBy: 'erasure-1' } };
    expect(verifyBeside(entry, without, (id) => id === 'erasure-1')).toEqual({ ok: true, erased: ['personal'] });
    expect(verifyBeside(entry, { ...without, actor: { erasedBy: 'erasure-1' } }, () => true)).toEqual({ ok: true, erased: ['actor', 'personal'] });
  });

  it('takes a value that is gone for broken, where no erasure took it', () => {
    const entry = appendEntry(null, event(1), salts);
    expect(verifyBeside(entry, { ...besideOf(event(1)), actor: { erasedBy: 'nobody-knows' } }, noErasure)).toEqual({ ok: false, why: 'erasure-unknown' });
  });

  it('tells when what is kept beside an entry is not what it was made of', () => {
    const entry = appendEntry(null, event(1), salts);
    const verdict = (more: Partial<ChainableEvent>) => verifyBeside(entry, besideOf(event(1, more)), noErasure);
    expect(verdict({ payload: { n: 2 } })).toEqual({ ok: false, why: 'payload-differs' });
    expect(verdict({ actor: { name: 'Another' } })).toEqual({ ok: false, why: 'actor-differs' });
    expect(verdict({ personal: 'somebody' })).toEqual({ ok: false, why: 'personal-differs' });
  });

  it('tells a changed value beside one that was erased', () => {
    const entry = appendEntry(null, event(1), salts);
    const beside = { ...besideOf(event(1, { actor: { name: 'Another' } })), personal: { erasedBy: 'erasure-1' } };
    expect(verifyBeside(entry, beside, () => true)).toEqual({ ok: false, why: 'actor-differs' });
  });

  it('refuses one salt for two values: erasing the one would leave the other to be guessed', () => {
    expect(() => appendEntry(null, event(1), { actor: salt, personal: salt })).toThrow(RangeError);
  });

  it('salts personal digests, and refuses a salt short enough to guess', () => {
    expect(saltedDigest('name', salt)).not.toBe(saltedDigest('name', `${salt}2`));
    expect(() => saltedDigest('name', 'short')).toThrow(RangeError);
  });
});

function besideOf({ payload, actor, personal }: ChainableEvent): BesideEntry {
  return { payload, actor: { value: actor, salt: salts.actor }, personal: { value: personal, salt: salts.personal } };
}
