import { describe, expect, it } from '@jest/globals';
import { GuidanceTextError, readText } from './read-text.js';

const MOST_LETTERS = 60_000;
/** Most are read within some milliseconds; what goes back and forth over such a text needs seconds, or minutes. */
const MOST_MS = 500;

const repeated = (words: string): string => words.repeat(Math.ceil(MOST_LETTERS / words.length)).slice(0, MOST_LETTERS);

describe('a text of the greatest length', () => {
  it.each([
    ['blanks within a paragraph', `a${' '.repeat(MOST_LETTERS - 2)}b`],
    ['blanks before something that is no brace', `a${' '.repeat(MOST_LETTERS - 3)}}b`],
    ['blanks of another kind', `a${'\u00a0'.repeat(MOST_LETTERS - 2)}b`],
    ['braces that are not closed', `a ${repeated('{ ')}`],
    ['braces, one after another', `a ${repeated('{a} ')}b`],
    ['a heading of hyphens', `## ${repeated('-')}`],
    ['quotations within quotations', repeated('> ')],
    ['quotations within quotations, without blanks', repeated('>')],
    ['lists within lists', repeated('- ')],
    ['numbered lists within numbered lists', repeated('1. ')],
    ['lists and quotations within one another', `Words.\n\n${repeated('1) > \t* ')}`],
  ])('is read or refused at once: %s', (_, text) => {
    const begun = performance.now();
    try {
      readText(text);
    } catch (error) {
      expect(error).toBeInstanceOf(GuidanceTextError);
    }
    expect(performance.now() - begun).toBeLessThan(MOST_MS);
  });
});

describe('braces', () => {
  it.each([
    ['Words. {act}', 'Words.', ['act']],
    ['Words.  \t{act} \u00a0', 'Words.', ['act']],
    ['Words. {act} more', 'Words. {act} more', null],
    ['Words. {a}b}', 'Words. {a}b}', null],
    ['Words. {a{act}', 'Words. {a', ['act']],
    ['Words. }', 'Words. }', null],
    ['Words. {}', 'Words.', null],
  ])('of %j name sources at the end alone', (text, words, sources) => {
    expect(readText(text)).toEqual([{ kind: 'paragraph', runs: [{ kind: 'text', text: words }], sources, nations: null }]);
  });
});

it('a list within a list is refused with its line, and a break is none', () => {
  expect(() => readText('One.\n\n- - - - Two')).toThrow('Line 3: each item of a list is one paragraph');
  expect(readText('* * *')).toEqual([{ kind: 'break', sources: null, nations: null }]);
});
