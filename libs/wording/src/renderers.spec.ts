import { describe, expect, it } from '@jest/globals';
import type { Block, DocumentTree, Inline } from './document-tree.js';
import { toHtml, toHtmlPage } from './to-html.js';
import { toText } from './to-text.js';
import { toTypst } from './to-typst.js';

const words = (text: string): readonly Inline[] => [{ kind: 'text', text }];
const treeOf = (...blocks: readonly Block[]): DocumentTree => ({ language: 'en', title: 'T', reference: 'R', versionLabel: 'V', runningNotice: 'N', blocks });
const html = (...blocks: readonly Block[]): string => toHtml(treeOf(...blocks)).replace(/^<article[^>]*>\n|<\/article>\n$/g, '').replaceAll('\n', '');
const plain = (...blocks: readonly Block[]): string => toText(treeOf(...blocks)).trimEnd();
const typst = (...blocks: readonly Block[]): string => {
  const source = toTypst(treeOf(...blocks), { title: 'T', reference: 'R', versionLabel: 'V', language: 'en', printedOn: '2026-11-23', fonts: ['F'], unavailable: ['漢'] });
  return source.slice(source.indexOf('let isp-signature')).split('\n').slice(1, -2).join('\n');
};

const runs: readonly Inline[] = [
  { kind: 'strong', children: words('a') },
  { kind: 'emphasis', children: words('b') },
  { kind: 'code', text: 'c' },
  { kind: 'break' },
  { kind: 'link', href: 'https://d.example/?e&f', children: words('g') },
  { kind: 'gap', text: 'h' },
];
const list: Block = {
  kind: 'list',
  ordered: true,
  start: 3,
  items: [
    [{ kind: 'paragraph', children: words('a') }],
    [
      { kind: 'paragraph', children: words('b') },
      { kind: 'list', ordered: false, start: 1, items: [[{ kind: 'paragraph', children: words('c') }]] },
    ],
  ],
};
const table: Block = { kind: 'table', id: 't', caption: 'C', columns: [words('x'), words('y')], rows: [[words('1'), []]], rowHeadings: true };

describe('HTML', () => {
  it('has each kind of run', () => {
    expect(html({ kind: 'paragraph', children: runs })).toBe(
      '<p><strong>a</strong><em>b</em><code>c</code><br><a href="https://d.example/?e&amp;f">g</a><span class="isp-document__gap">h</span></p>',
    );
  });

  it('has lists in lists, with the number they start from', () => {
    expect(html(list)).toBe('<ol start="3"><li>a</li><li>b<ul><li>c</li></ul></li></ol>');
  });

  it('has tables that say what their headings head, and that can be scrolled by keyboard', () => {
    expect(html(table)).toBe(
      '<div class="isp-document__table" role="region" tabindex="0" aria-labelledby="t-caption"><table><caption id="t-caption">C</caption><thead><tr><th scope="col">x</th><th scope="col">y</th></tr></thead><tbody><tr><th scope="row">1</th><td></td></tr></tbody></table></div>',
    );
    expect(html({ ...table, caption: '', rowHeadings: false })).toContain('aria-label="Table"><table><thead>');
  });

  it('goes one heading deeper inside a page that has its own title', () => {
    const tree = treeOf({ kind: 'heading', level: 1, id: 'a', children: words('A') }, { kind: 'notice', id: 'n', heading: 'N', body: [] });
    expect(toHtml(tree, { firstHeadingLevel: 2 })).toContain('<h2 id="a">A</h2>');
    expect(toHtml(tree, { firstHeadingLevel: 2 })).toContain('<h3 id="n-heading">N</h3>');
    expect(toHtmlPage(tree)).toMatch(/^<!DOCTYPE html>[^]*<title>T \(R, V\)<\/title>[^]*<h1 id="a">/);
  });

  it('has signatures with their lines, and room where there is no value', () => {
    const signature: Block = { kind: 'signature', lines: [{ term: 'Name', value: 'a\nb' }, { term: 'Date', value: null }] };
    expect(html(signature)).toContain('<dt>Name</dt><dd>a<br>b</dd>');
    expect(html(signature)).toContain('<dt>Date</dt><dd><span class="isp-document__blank"');
    expect(html({ kind: 'page-break' })).toBe('');
  });
});

describe('plain text', () => {
  it('has each kind of block', () => {
    expect(plain({ kind: 'paragraph', children: runs })).toBe('abc\ng (https://d.example/?e&f)h');
    expect(plain({ kind: 'paragraph', children: [{ kind: 'link', href: 'https://a.example', children: words('https://a.example') }] })).toBe('https://a.example');
    expect(plain(list)).toBe('3. a\n4. b\n   - c');
    expect(plain(table)).toBe('C\n\nx: 1\ny:');
    expect(plain({ ...table, caption: '', columns: [words('x')] })).toBe('x: 1\n:');
    expect(plain({ kind: 'notice', id: 'n', heading: 'N', body: [{ kind: 'quotation', words: 'q', source: 's' }] })).toBe('| N\n|\n| “q”\n| (s)');
    expect(plain({ kind: 'signature', lines: [{ term: 'Name', value: null }] }, { kind: 'page-break' })).toBe('Name: ______________');
  });
});

describe('Typst', () => {
  it('has each kind of run as a call with literals', () => {
    expect(typst({ kind: 'paragraph', children: runs })).toBe(
      'par({ strong({ text("a") }); emph({ text("b") }); raw("c"); linebreak(); link("https://d.example/?e&f", { text("g") }); isp-gap(text("h")) })',
    );
  });

  it('has each kind of block', () => {
    expect(typst(list)).toBe('enum(start: 3, { text("a") }, { par({ text("b") })\nlist({ text("c") }, ) }, )');
    expect(typst(table)).toBe(
      'figure(kind: table, caption: text("C"), table(columns: (1fr, 1fr, ), align: left + top, table.header(strong({ text("x") }), strong({ text("y") }), ), strong({ text("1") }), [], ))',
    );
    expect(typst({ ...table, caption: '', rowHeadings: false })).toMatch(/^table\(.*\{ text\("1"\) \}, \[\], \)$/);
    expect(typst({ kind: 'definitions', items: [{ term: 'a', description: words('b') }] })).toBe('isp-definitions(strong(text("a")), { text("b") }, )');
    expect(typst({ kind: 'quotation', words: 'q', source: '' })).toBe('isp-quotation(text("q"), [])');
    expect(typst({ kind: 'page-break' })).toBe('pagebreak(weak: true)');
    expect(typst({ kind: 'signature', lines: [{ term: 'a', value: null }, { term: 'b', value: 'c'.repeat(64) }, { term: 'd', value: 'e\nf' }] })).toBe(
      `isp-signature(strong(text("a")), isp-blank, strong(text("b")), isp-digest("${'c'.repeat(64)}"), strong(text("d")), { text("e"); linebreak(); text("f") }, )`,
    );
  });

  it('has labelled values in tables, and one a line where there are hundreds', () => {
    const values = (length: number): string => {
      const block: Block = { kind: 'definitions', items: [{ term: 'a', description: words('b') }] };
      return toTypst(treeOf(...Array.from({ length }, () => block)), { title: 'T', reference: 'R', versionLabel: 'V', language: 'en', printedOn: '2026-11-23', fonts: ['F'] });
    };
    expect(values(400)).toContain('let isp-definitions(..cells) = table(');
    expect(values(401)).toContain('let isp-definitions(..cells) = par(');
  });

  it('writes out the characters it is told no font has', () => {
    const settings = { title: 'T', reference: 'R', versionLabel: 'V', language: 'en', printedOn: '2026-11-23', fonts: ['F'] } as const;
    expect(toTypst(treeOf(), { ...settings, unavailable: ['漢'] })).toContain('show "漢": text("[U+6F22]")');
    expect(toTypst(treeOf(), settings)).not.toContain('[U+6F22]');
  });
});
