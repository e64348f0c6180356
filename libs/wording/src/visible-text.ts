/**
 * A text as it can be shown on a page and on paper, character for character the one that was typed.
 *
 * Only what no page can show is written out by its code point, such as `[U+0000]`: control characters (but for tabulator and
 * line feed), noncharacters and lone surrogates. Carriage returns and the Unicode line and paragraph separators become line
 * feeds. Source: the HTML standard's list of characters that a document may not hold; the Unicode standard, section 23.7.
 */
export function visibleText(typed: string): string {
  return typed.replace(LINE_ENDS, '\n').replace(NOT_SHOWABLE, codePointName);
}

/** How a code point is written where its character can't be shown: `[U+202E]`. */
export function codePointName(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** A stretch of text, or one bidirectional control character, which a renderer has to keep from acting on its surroundings. */
export type TextPiece = { readonly kind: 'plain'; readonly text: string } | { readonly kind: 'bidi-control'; readonly text: string };

/**
 * Splits a text at the characters that embed, override or isolate direction (U+202A–U+202E, U+2066–U+2069). They stay in the text,
 * but each alone in an isolate of its own, where it can't make "6 years" read as another period than the one that is signed.
 * Right-to-left words themselves are not touched. Source: Unicode Standard Annex 9.
 */
export function textPieces(visible: string): readonly TextPiece[] {
  return visible
    .split(BIDI_CONTROL)
    .filter((piece) => piece !== '')
    .map((piece) => ({ kind: BIDI_CONTROL_ALONE.test(piece) ? 'bidi-control' : 'plain', text: piece }));
}

const LINE_ENDS = /\r\n|[\r\u2028\u2029]/g;
const NOT_SHOWABLE = /(?![\t\n])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
const BIDI_CONTROL = /([\u202a-\u202e\u2066-\u2069])/;
const BIDI_CONTROL_ALONE = /^[\u202a-\u202e\u2066-\u2069]$/;
