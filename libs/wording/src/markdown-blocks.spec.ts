import { describe, expect, it } from '@jest/globals';
import type { Block } from './document-tree.js';
import { markdownBlocks, safeAddress } from './markdown-blocks.js';
import { VALUE_MARKS } from './load-template.js';

const blocks = (markdown: string, ...values: readonly string[]): readonly Block[] =>
  markdownBlocks({ markdown: values.reduce<string>((text, _value, index) => text.replace(`$${index}`, `${VALUE_MARKS.start}${index}${VALUE_MARKS.end}`), markdown), values }, 'c', 2);

describe('a clause’s Markdown', () => {
  it('gives headings below the clause’s own, and no deeper than four', () => {
    expect(blocks('# A\n\n### B')).toMatchObject([
      { kind: 'heading', level: 3, id: 'c-1' },
      { kind: 'heading', level: 4, id: 'c-2' },
    ]);
  });

  it('gives lists within lists, numbered from where they start', () => {
    expect(blocks('3. a\n4. b\n   - c')).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          [{ kind: 'paragraph', children: [{ kind: 'text', text: 'a' }] }],
          [
            { kind: 'paragraph', children: [{ kind: 'text', text: 'b' }] },
            { kind: 'list', ordered: false, start: 1, items: [[{ kind: 'paragraph', children: [{ kind: 'text', text: 'c' }] }]] },
          ],
        ],
      },
    ]);
  });

  it('gives tables whose rows are as wide as their head', () => {
    expect(blocks('| a | b |\n|---|---|\n| $0 |', 'x | y\nz')).toEqual([
      {
        kind: 'table',
        id: 'c-1',
        caption: '',
        columns: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]],
        rows: [[[{ kind: 'text', text: 'x | y' }, { kind: 'break' }, { kind: 'text', text: 'z' }], [{ kind: 'text', text: '' }]]],
        rowHeadings: false,
      },
    ]);
  });

  it('gives strong, emphasis, code, breaks and links', () => {
    expect(blocks('**a** *b* `c $0` d\\\ne [f](https://g.example/$1)', '`h`', 'i')).toMatchObject([
      {
        children: [
          { kind: 'strong' },
          { kind: 'text' },
          { kind: 'emphasis' },
          { kind: 'text' },
          { kind: 'code', text: 'c `h`' },
          { kind: 'text' },
          { kind: 'break' },
          { kind: 'text' },
          { kind: 'link', href: 'https://g.example/i' },
        ],
      },
    ]);
  });

  it('shows everything else as the words it is', () => {
    for (const words of ['<script>x</script>', '<b>x</b>', '> a', '[a]: https://b.example', '~~~ a', '--- a']) {
      expect(blocks(words)).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text: words }] }]);
    }
    expect(blocks('![a](https://b.example)')).toMatchObject([{ children: [{ kind: 'text', text: '!' }, { kind: 'link' }] }]);
  });

  it('lets a value that stands alone bring paragraphs, and one in a sentence only breaks', () => {
    expect(blocks('$0', 'a\nb\n\n c')).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'a' }, { kind: 'break' }, { kind: 'text', text: 'b' }] },
      { kind: 'paragraph', children: [{ kind: 'text', text: ' c' }] },
    ]);
    expect(blocks('x $0', 'a\n\nb')).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'x ' }, { kind: 'text', text: 'a' }, { kind: 'break' }, { kind: 'break' }, { kind: 'text', text: 'b' }] },
    ]);
  });

  it('links to web, mail and telephone addresses only', () => {
    expect(blocks('[a]($0)', 'javascript:alert(1)')).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text: 'a' }] }]);
    expect(['https://a.example/b?c=d#e', 'mailto:a@b.example', 'tel:+44123'].map(safeAddress)).not.toContain(null);
    expect(['javascript:x', 'data:x', '//a.example', 'https://a b', 'https://a\u202eb', 'https://a"b', 'ftp://a', ''].map(safeAddress)).toEqual(
      Array.from({ length: 8 }, () => null),
    );
  });
});
