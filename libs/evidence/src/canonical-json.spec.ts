import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, NotCanonicalError } from './canonical-json.js';

const refusal = (value: unknown): Pick<NotCanonicalError, 'pointer' | 'why'> | null => {
  try {
    canonicalJson(value);
    return null;
  } catch (error) {
    if (error instanceof NotCanonicalError) return { pointer: error.pointer, why: error.why };
    throw error;
  }
};

const jsonText = fc.string({ unit: 'grapheme' });
const json = fc.jsonValue({ stringUnit: 'grapheme' });

describe('canonical JSON', () => {
  it('orders members by UTF-16 code units and writes numbers as ECMAScript does (RFC 8785)', () => {
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 })).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\u{1f600}":5,"\ufb33":3}',
    );
    expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27,0]');
  });

  it('is the same text however the members were ordered', () => {
    fc.assert(
      fc.property(fc.dictionary(jsonText, json), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  it('is JSON that reads back as the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('refuses a lone surrogate in a value or a key, and says where', () => {
    expect(refusal({ a: ['x', '\ud83d'] })).toEqual({ pointer: '/a/1', why: 'lone-surrogate' });
    expect(refusal({ 'a/b~\ude00': 1 })).toEqual({ pointer: '/a~1b~0\ude00', why: 'lone-surrogate' });
    expect(refusal('\u{1f600}')).toBeNull();
  });

  it('refuses what JSON would drop or change without a word', () => {
    expect(refusal({ a: undefined })).toEqual({ pointer: '/a', why: 'undefined' });
    expect(refusal([undefined])).toEqual({ pointer: '/0', why: 'undefined' });
    expect(refusal(Number.NaN)).toEqual({ pointer: '', why: 'not-a-finite-number' });
    expect(refusal([Number.POSITIVE_INFINITY])).toEqual({ pointer: '/0', why: 'not-a-finite-number' });
    expect(refusal({ at: new Date(0) })).toEqual({ pointer: '/at', why: 'not-json' });
    expect(refusal(new Map())).toEqual({ pointer: '', why: 'not-json' });
    expect(refusal(1n)).toEqual({ pointer: '', why: 'not-json' });
    expect(refusal(() => 1)).toEqual({ pointer: '', why: 'not-json' });
    const bare: object = { __proto__: null };
    expect(refusal(Object.create(bare))).toEqual({ pointer: '', why: 'not-json' });
  });

  it('refuses a hole in an array', () => {
    const holed = [1];
    holed.length = 2;
    expect(refusal(holed)).toEqual({ pointer: '/1', why: 'undefined' });
  });

  it('refuses a cycle, and takes the same object twice side by side', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(refusal(loop)).toEqual({ pointer: '/self', why: 'circular' });
    const twice = { a: 1 };
    expect(canonicalJson([twice, twice])).toBe('[{"a":1},{"a":1}]');
  });

  it('takes objects without a prototype', () => {
    expect(canonicalJson({ __proto__: null, b: null, a: true })).toBe('{"a":true,"b":null}');
  });
});
