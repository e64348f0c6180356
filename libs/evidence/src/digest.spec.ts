import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { digestOfBytes, digestOfJson, digestOfText } from './digest.js';

describe('a digest', () => {
  it('of a text is the SHA-256 of its UTF-8, as another implementation computes it', () => {
    expect(digestOfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(digestOfText(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });

  it('of bytes is the one of the same bytes as text', () => {
    expect(digestOfBytes(new TextEncoder().encode('ŵ'))).toBe(digestOfText('ŵ'));
  });

  it('of JSON does not hang on the order of members', () => {
    expect(digestOfJson({ a: 1, b: 2 })).toBe(digestOfJson({ b: 2, a: 1 }));
    expect(digestOfJson({ a: 1, b: 2 })).not.toBe(digestOfJson({ a: 2, b: 1 }));
  });

  it('refuses a text that UTF-8 cannot say', () => {
    expect(() => digestOfText('\ud800')).toThrow(RangeError);
  });
});
