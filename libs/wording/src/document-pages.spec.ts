import { describe, expect, it } from '@jest/globals';
import { documentPages } from './document-pages.js';
import { heading, paragraph, text, type Block, type DocumentTree } from './document-tree.js';
import { toHtml } from './to-html.js';

const tree = (blocks: readonly Block[]): DocumentTree => ({
  language: 'en',
  title: 'Sharing',
  reference: 'ISP-1',
  versionLabel: 'Version 1.0',
  runningNotice: 'Nobody needs this to share.',
  blocks,
});
const clauses = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, index) => [heading(2, `clause-${index + 1}`, `Clause ${index + 1}`), paragraph('Words. '.repeat(20))]).flat();
const table = (rows: number): Block => ({
  kind: 'table',
  id: 'rows',
  caption: 'Rows',
  columns: [[text('Number')], [text('Words')]],
  rows: Array.from({ length: rows }, (_, index) => [[text(`Row ${index + 1}`)], [text('Words '.repeat(5))]]),
  rowHeadings: true,
});

describe('a document divided into pages', () => {
  it('is one page where it fits', () => {
    const whole = tree([...clauses(3), table(20)]);
    expect(documentPages(whole).pages).toEqual([whole]);
  });

  it('has every block once, in its order', () => {
    const whole = tree(clauses(40));
    const { pages } = documentPages(whole, 1_000);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.flatMap(({ blocks }) => blocks)).toEqual(whole.blocks);
  });

  it('has pages no longer than asked', () => {
    for (const page of documentPages(tree([...clauses(40), table(300)]), 2_000).pages) expect(toHtml(page).length).toBeLessThanOrEqual(2_000);
  });

  it('never leaves a heading at the end of a page', () => {
    for (const { blocks } of documentPages(tree([...clauses(40), heading(2, 'table', 'Table'), table(300)]), 1_000).pages) expect(blocks.at(-1)?.kind).not.toBe('heading');
  });

  it('has every row of a long table once, each time under its columns', () => {
    const parts = documentPages(tree([heading(2, 'table', 'Table'), table(300)]), 2_000).pages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
    expect(parts.flatMap(({ rows }) => rows)).toEqual((table(300) as (typeof parts)[number]).rows);
    expect(new Set(parts.map(({ columns }) => JSON.stringify(columns))).size).toBe(1);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });

  it('says on which page each clause is', () => {
    const { pages, contents } = documentPages(tree(clauses(40)), 1_000);
    expect(contents).toHaveLength(40);
    for (const { id, page } of contents) expect(pages[page - 1]?.blocks.some((block) => block.kind === 'heading' && block.id === id)).toBe(true);
    expect(contents.at(-1)).toEqual({ id: 'clause-40', text: 'Clause 40', page: pages.length });
  });
});
