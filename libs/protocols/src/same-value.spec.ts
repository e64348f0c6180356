import fc from 'fast-check';
import { sameValue } from './same-value.js';

describe('two values', () => {
  it('are the same whatever the order of their keys', () => {
    expect(sameValue({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [[1, 2], [2, 1]],
    [[], {}],
    [null, {}],
    ['1', 1],
  ])('%j and %j are not the same', (one, other) => {
    expect(sameValue(one, other)).toBe(false);
  });

  it('are the same when one is a copy of the other', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(sameValue(JSON.parse(text), JSON.parse(text))).toBe(true);
    }));
  });
});
