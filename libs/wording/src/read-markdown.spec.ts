import { describe, expect, it } from '@jest/globals';
import { markdownBlocks } from './markdown-blocks.js';
import { VALUE_MARKS } from './load-template.js';
import { readMarkdown } from './read-markdown.js';

const CLAUSE = `The term is ${VALUE_MARKS.start}0${VALUE_MARKS.end}.`;

describe('Markdown that was read before', () => {
  it('is not read again', () => {
    expect(readMarkdown('Once *and* again.')).toBe(readMarkdown('Once *and* again.'));
  });

  it('carries nothing of one document into another', () => {
    const said = ['a year', 'two years'].map((term) => markdownBlocks({ markdown: CLAUSE, values: [term] }, term, 2));
    expect(said).toEqual([
      [{ kind: 'paragraph', children: [{ kind: 'text', text: 'The term is ' }, { kind: 'text', text: 'a year' }, { kind: 'text', text: '.' }] }],
      [{ kind: 'paragraph', children: [{ kind: 'text', text: 'The term is ' }, { kind: 'text', text: 'two years' }, { kind: 'text', text: '.' }] }],
    ]);
  });

  it('goes once much else was read, unless it is asked for between', () => {
    const [wanted, forgotten] = [readMarkdown('Wanted.'), readMarkdown('Forgotten.')];
    for (let clause = 0; clause < 30; clause += 1) {
      readMarkdown(`Clause ${clause} `.padEnd(10_000, 'x'));
      expect(readMarkdown('Wanted.')).toBe(wanted);
    }
    expect(readMarkdown('Forgotten.')).not.toBe(forgotten);
    expect(readMarkdown('Forgotten.')).toEqual(forgotten);
  });

  it('is not kept when it is so long that it would push out all else', () => {
    const wanted = readMarkdown('Wanted.');
    const long = 'word '.repeat(50_000);
    expect(readMarkdown(long)).not.toBe(readMarkdown(long));
    expect(readMarkdown('Wanted.')).toBe(wanted);
  });
});
