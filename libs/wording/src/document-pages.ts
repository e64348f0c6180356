import type { Block, DocumentTree } from './document-tree.js';
import { toHtml } from './to-html.js';
import { runsText } from './to-text.js';

/** A heading of the first level below the title, and the page that it is on, counted from 1. */
export interface PagedHeading {
  readonly id: string;
  readonly text: string;
  readonly page: number;
}

/** A document in pieces that can be read one at a time. */
export interface DocumentPages {
  /** Each a document of its own with the same head; together they have every block, in order. */
  readonly pages: readonly DocumentTree[];
  readonly contents: readonly PagedHeading[];
}

/** Characters of HTML: a document of a dozen parties fits, and a page is read at once on a telephone. */
const PAGE_LENGTH = 200_000;

/** How full a piece of a table makes its page on the average: rows differ in length, and each piece has the heads of the columns. */
const FILLED = 0.75;

/**
 * Divides a document for reading on a screen. What is frozen, signed and printed is the whole: nothing is left out here, said
 * twice or put in another order, but that a table cut in two has the heads of its columns on each page.
 *
 * A page ends before a heading where it can, so that what stands under a heading stays with it; a table of more rows than fit ends
 * a page between rows. A document that fits is one page. The same tree gives the same pages.
 *
 * @param most how many characters of HTML a page has at most, unless one block or one row alone has more
 */
export function documentPages(tree: DocumentTree, most = PAGE_LENGTH): DocumentPages {
  const pages: Block[][] = [[]];
  let length = 0;
  for (const group of withTheirHeadings(tree.blocks.flatMap((block) => inParts(tree, block, most)))) {
    const groupLength = lengthOf(tree, group);
    if (length > 0 && length + groupLength > most) {
      pages.push([]);
      length = 0;
    }
    pages.at(-1)?.push(...group);
    length += groupLength;
  }
  return { pages: pages.map((blocks) => ({ ...tree, blocks })), contents: pages.flatMap(contentsOf) };
}

/** A table that is too long for a page as several of the same columns. */
function inParts(tree: DocumentTree, block: Block, most: number): readonly Block[] {
  if (block.kind !== 'table') return [block];
  const pieces = Math.min(block.rows.length, Math.ceil(lengthOf(tree, [block]) / (most * FILLED)));
  if (pieces < 2) return [block];
  const rows = Math.ceil(block.rows.length / pieces);
  return Array.from({ length: Math.ceil(block.rows.length / rows) }, (_, part) => ({
    ...block,
    id: part === 0 ? block.id : `${block.id}-${part + 1}`,
    rows: block.rows.slice(part * rows, (part + 1) * rows),
  }));
}

/** Headings stay with the first block below them. */
function withTheirHeadings(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const [index, block] of blocks.entries()) {
    const afterHeading = index > 0 && blocks[index - 1]?.kind === 'heading';
    if (afterHeading) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups;
}

function lengthOf(tree: DocumentTree, blocks: readonly Block[]): number {
  return toHtml({ ...tree, blocks }).length;
}

function contentsOf(blocks: readonly Block[], index: number): readonly PagedHeading[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'notice') return [{ id: `${block.id}-heading`, text: block.heading, page: index + 1 }];
    if (block.kind !== 'heading' || block.level !== 2) return [];
    return [{ id: block.id, text: runsText(block.children), page: index + 1 }];
  });
}
