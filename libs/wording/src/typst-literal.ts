import { visibleText } from './visible-text.js';

/**
 * A text as a Typst string literal, quotes and all. Typst reads no markup and no code in a string, so that what a person typed is
 * data and nothing else. Backslash and quote are escaped; so is every character that is no letter, mark, number, punctuation,
 * symbol or space, by its code point.
 */
export function typstLiteral(words: string): string {
  return `"${visibleText(words).replace(/["\\]/g, '\\$&').replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, codePointEscape)}"`;
}

/** A list of literals as a Typst array. */
export function typstArray(items: readonly string[]): string {
  return `(${items.map((item) => `${item}, `).join('')})`;
}

function codePointEscape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
