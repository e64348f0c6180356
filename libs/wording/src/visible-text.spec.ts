import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codePointName, textPieces, visibleText } from './visible-text.js';

describe('a text that can be shown', () => {
  it('is the one that was typed, unless a page can’t show it', () => {
    const typed = 'Ŵŷ é ’ ‘ “ — 漢 😀 {{x}} <b> \u200f\u202e\ue000\ufffd\t  two';
    expect(visibleText(typed)).toBe(typed);
  });

  it('writes control characters, noncharacters and lone surrogates by their code points', () => {
    expect(visibleText('a\u0000b\u001bc\u007fd\u009fe\uffff')).toBe('a[U+0000]b[U+001B]c[U+007F]d[U+009F]e[U+FFFF]');
    expect(visibleText('\ud83dx\ude00')).toBe('[U+D83D]x[U+DE00]');
    expect(visibleText('\u{1fffe}')).toBe('[U+1FFFE]');
    expect(codePointName('')).toBe('[U+0000]');
  });

  it('ends every line with a line feed', () => {
    expect(visibleText('a\r\nb\rc\u2028d\u2029e')).toBe('a\nb\nc\nd\ne');
  });

  it('comes out the same when it goes through twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(visibleText(visibleText(typed))).toBe(visibleText(typed));
      }),
    );
  });

  it('falls into pieces that make it up again, with each direction control alone', () => {
    expect(textPieces('six \u202eraey')).toEqual([
      { kind: 'plain', text: 'six ' },
      { kind: 'bidi-control', text: '\u202e' },
      { kind: 'plain', text: 'raey' },
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\u202a', '\u202e', '\u2066', '\u2069', '\u200f', ' ')), (characters) => {
        const typed = characters.join('');
        expect(textPieces(typed).map((piece) => piece.text).join('')).toBe(typed);
      }),
    );
  });
});
