import type { Block, DocumentTree, Inline } from './document-tree.js';
import { typstArray, typstLiteral } from './typst-literal.js';
import { typstPage, type PageSettings } from './typst-page.js';
import { textPieces, visibleText } from './visible-text.js';

/**
 * A document as the source of a Typst program that lays it out on A4.
 *
 * The source is code throughout, one block of it, and never Typst markup: words appear only as string literals, so that none of them can be
 * read as markup or code. The same tree and settings give the same source.
 */
export function toTypst(tree: DocumentTree, settings: PageSettings): string {
  const definitions = tree.blocks.filter(({ kind }) => kind === 'definitions').length;
  const page = typstPage(settings, tree.runningNotice, definitions > MOST_DEFINITION_TABLES ? 'lines' : 'table');
  return `${page}${tree.blocks.map(blockTypst).join('\n')}\n}\n`;
}

/**
 * Tables of labelled values up to here; in a document with more (over a hundred pages) they are lines of a paragraph: cells cost three times
 * the time, twice the memory and five times the tags.
 */
const MOST_DEFINITION_TABLES = 400;

function blockTypst(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `heading(level: ${block.level}, ${runsTypst(block.children)})`;
    case 'paragraph':
      return `par(${runsTypst(block.children)})`;
    case 'list': {
      const items = block.items.map((item) => `${itemTypst(item)}, `).join('');
      return block.ordered ? `enum(start: ${block.start}, ${items})` : `list(${items})`;
    }
    case 'table':
      return tableTypst(block);
    case 'definitions':
      return `isp-definitions(${block.items.map((item) => `strong(${wordsTypst(item.term)}), ${runsTypst(item.description)}, `).join('')})`;
    case 'notice':
      return `isp-notice({\nheading(level: 2, ${wordsTypst(block.heading)})\n${block.body.map(blockTypst).join('\n')}\n})`;
    case 'quotation':
      return `isp-quotation(${wordsTypst(block.words)}, ${wordsTypst(block.source)})`;
    case 'signature':
      return `isp-signature(${block.lines.map((line) => `strong(${wordsTypst(line.term)}), ${signatureValue(line.value)}, `).join('')})`;
    case 'page-break':
      return 'pagebreak(weak: true)';
  }
}

/** An item of one paragraph is set tight, without the paragraph's own room. */
function itemTypst(item: readonly Block[]): string {
  const [only, ...others] = item;
  if (only?.kind === 'paragraph' && others.length === 0) return runsTypst(only.children);
  return `{ ${item.map(blockTypst).join('\n')} }`;
}

function tableTypst(table: Extract<Block, { kind: 'table' }>): string {
  const head = table.columns.map((column) => `strong(${runsTypst(column)}), `).join('');
  const cells = table.rows.map((row) =>
    row.map((cell, index) => (table.rowHeadings && index === 0 ? `strong(${runsTypst(cell)}), ` : `${runsTypst(cell)}, `)).join(''),
  );
  const columns = typstArray(table.columns.map(() => '1fr'));
  const body = `table(columns: ${columns}, align: left + top, table.header(${head}), ${cells.join('\n')})`;
  return table.caption === '' ? body : `figure(kind: table, caption: ${wordsTypst(table.caption)}, ${body})`;
}

/** A digest is long and has no place to break: it is set small, in one width. */
function signatureValue(value: string | null): string {
  if (value === null) return 'isp-blank';
  return /^[0-9a-f]{64}$/.test(value) ? `isp-digest(${typstLiteral(value)})` : wordsTypst(value);
}

/** Runs as one piece of content, whatever they hold. */
function runsTypst(runs: readonly Inline[]): string {
  return runs.length === 0 ? '[]' : `{ ${runs.map(runTypst).join('; ')} }`;
}

function runTypst(run: Inline): string {
  switch (run.kind) {
    case 'text':
      return wordsTypst(run.text);
    case 'strong':
      return `strong(${runsTypst(run.children)})`;
    case 'emphasis':
      return `emph(${runsTypst(run.children)})`;
    case 'code':
      return `raw(${typstLiteral(run.text)})`;
    case 'link':
      return `link(${typstLiteral(run.href)}, ${runsTypst(run.children)})`;
    case 'break':
      return 'linebreak()';
    case 'gap':
      return `isp-gap(${wordsTypst(run.text)})`;
  }
}

/** Words as content; a line feed becomes a line break, and a direction control stands alone in a box. */
function wordsTypst(words: string): string {
  const pieces = visibleText(words)
    .split('\n')
    .flatMap((line, index) => [...(index === 0 ? [] : ['linebreak()']), ...textPieces(line).map(pieceTypst)]);
  return pieces.length === 1 ? (pieces[0] ?? '[]') : pieces.length === 0 ? '[]' : `{ ${pieces.join('; ')} }`;
}

function pieceTypst(piece: { readonly kind: 'plain' | 'bidi-control'; readonly text: string }): string {
  return piece.kind === 'plain' ? `text(${typstLiteral(piece.text)})` : `box(text(${typstLiteral(piece.text)}))`;
}
