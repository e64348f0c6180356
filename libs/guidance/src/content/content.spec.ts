import { describe, expect, it } from '@jest/globals';
import { dueOn } from './due.js';
import type { GuidanceEntry, Source } from './entry.js';
import { GuidanceTextError, readText } from './read-text.js';
import { problemsOf, statementsOf } from './statements.js';

const entry = (text: string): GuidanceEntry => ({
  slug: 'an-entry',
  kind: 'guidance',
  title: 'An entry',
  summary: 'What it says.',
  nations: ['england', 'wales'],
  areas: [],
  topics: [],
  text,
  unconfirmed: null,
  writtenOn: '2026-01-31',
  lastChecked: null,
  checkEveryMonths: 12,
});
const source = (key: string, nations: Source['nations']): Source => ({ key, title: key, publisher: 'Publisher', dated: '2024', nations, url: null });
const SOURCES = [source('act', ['england', 'wales']), source('advice', ['england'])];

describe('reading a text', () => {
  it('takes the sources and nations that stand in braces after a block', () => {
    expect(readText('Tell **somebody** soon. {act; advice; england}')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: 'Tell ' },
          { kind: 'strong', runs: [{ kind: 'text', text: 'somebody' }] },
          { kind: 'text', text: ' soon.' },
        ],
        sources: ['act', 'advice'],
        nations: ['england'],
      },
    ]);
  });

  it('takes lists, links, emphasis and breaks between slides', () => {
    expect(readText('1. *One*\n2. [two](/guidance/two) {act}\n\n---')).toEqual([
      {
        kind: 'list',
        ordered: true,
        items: [[{ kind: 'emphasis', runs: [{ kind: 'text', text: 'One' }] }], [{ kind: 'link', href: '/guidance/two', runs: [{ kind: 'text', text: 'two' }] }]],
        sources: ['act'],
        nations: null,
      },
      { kind: 'break', sources: null, nations: null },
    ]);
  });

  it('gives two headings of the same words two ids, and one without letters an id too', () => {
    expect(readText('## When\n\n### When\n\n## …').map((block) => (block.kind === 'heading' ? [block.level, block.id] : null))).toEqual([[2, 'when'], [3, 'when-2'], [2, 'section']]);
  });

  it.each([
    ['<b>bold</b>', 'HTML'],
    ['![a picture](https://a.example/p.png)', 'pictures'],
    ['> quoted', 'block quotations'],
    ['```\ncode\n```', 'code'],
    ['words with `code`', 'inlineCode'],
    ['# Title', '## or ###'],
    ['#### Deep', '## or ###'],
    ['- a\n  - b', 'no list inside it'],
    ['- ', 'one paragraph'],
    ['[words](javascript:alert(1))', 'https address'],
    ['[words](//elsewhere.example)', 'https address'],
    ['[words](http://plain.example)', 'https address'],
  ])('refuses %j', (text, why) => {
    expect(() => readText(text)).toThrow(GuidanceTextError);
    expect(() => readText(text)).toThrow(why);
  });
});

describe('the statements of an entry', () => {
  it('come from where they say, or else from where the heading above them says', () => {
    const text = '## A {act}\n\nOne.\n\n### B {advice; england}\n\n- Two\n- Three\n\n## C\n\nFour. {act; wales}\n\n---\n\nFive.';
    expect(statementsOf(entry(text))).toEqual([
      { words: 'One.', sources: ['act'], nations: ['england', 'wales'] },
      { words: 'Two\nThree', sources: ['advice'], nations: ['england'] },
      { words: 'Four.', sources: ['act'], nations: ['wales'] },
      { words: 'Five.', sources: [], nations: ['england', 'wales'] },
    ]);
  });
});

describe('what keeps an entry from being published', () => {
  it('is nothing where each statement has a source for each of its nations', () => {
    expect(problemsOf(entry('One. {act}\n\nTwo. {advice; england}'), SOURCES)).toEqual([]);
  });

  it.each([
    ['One.', ['"One.…" has no source.']],
    ['One. {none}', ['"One.…" names the source "none", which is not on the list of sources.']],
    ['One. {advice}', ['"One.…" is said of wales, and none of its sources is about it.']],
  ])('%j', (text, problems) => {
    expect(problemsOf(entry(text), SOURCES)).toEqual(problems);
  });
});

describe('checking again', () => {
  it('is due at once where nobody has checked it, and else after its months, kept within the month', () => {
    expect(dueOn(entry(''))).toBe('2026-01-31');
    expect(dueOn({ ...entry(''), lastChecked: { by: 'Legal adviser', on: '2026-01-31' }, checkEveryMonths: 1 })).toBe('2026-02-28');
  });
});
