import { VALUE_MARKS } from './load-template.js';
import type { Block, Inline } from './document-tree.js';
import { visibleText } from './visible-text.js';

/** What stands where a text is still empty. */
export const NOT_STATED = '[not yet stated]';

/**
 * A value as runs of literal words, a line feed as a break. An empty value is a visible gap, so that nobody signs over a hole
 * in a sentence without seeing it.
 */
export function runsOfValue(value: string): readonly Inline[] {
  if (value.trim() === '') return [{ kind: 'gap', text: NOT_STATED }];
  return visibleText(value)
    .split('\n')
    .flatMap((line, index): readonly Inline[] => [...(index === 0 ? [] : [BREAK]), ...(line === '' ? [] : [{ kind: 'text' as const, text: line }])]);
}

/** A value as paragraphs: an empty line parts them, a single line feed is a break inside one. */
export function paragraphsOfValue(value: string): readonly Block[] {
  return visibleText(value)
    .split(/\n(?:[ \t]*\n)+/)
    .filter((part, _index, all) => part.trim() !== '' || all.length === 1)
    .map((part) => ({ kind: 'paragraph', children: runsOfValue(part) }));
}

/** Puts the values back into words that hold marks. */
export function fillMarks(words: string, values: readonly string[]): readonly Inline[] {
  return words.split(MARK).flatMap((piece, index): readonly Inline[] => {
    if (index % 2 === 1) return runsOfValue(values[Number(piece)] ?? '');
    return piece === '' ? [] : [{ kind: 'text', text: visibleText(piece) }];
  });
}

/** Puts the values back into words, as one text on one line. */
export function fillMarksAsText(words: string, values: readonly string[]): string {
  return words.replace(MARK, (_mark, index: string) => visibleText(values[Number(index)] ?? '').replaceAll('\n', ' '));
}

/** The value that stands alone in the words; `null` if there is anything else with it. */
export function valueStandingAlone(words: string, values: readonly string[]): string | null {
  const index = ALONE.exec(words)?.[1];
  return index === undefined ? null : (values[Number(index)] ?? null);
}

const BREAK: Inline = { kind: 'break' };
const MARK = new RegExp(`${VALUE_MARKS.start}(\\d+)${VALUE_MARKS.end}`, 'g');
const ALONE = new RegExp(`^\\s*${VALUE_MARKS.start}(\\d+)${VALUE_MARKS.end}\\s*$`);
