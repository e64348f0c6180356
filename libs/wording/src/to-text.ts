import type { Block, DocumentTree, Inline } from './document-tree.js';
import { visibleText } from './visible-text.js';

/**
 * A document as plain text: headings underlined, lists with dashes, tables and definitions as labelled lines. For e-mails, search and
 * comparing by eye. The same tree gives the same text.
 */
export function toText(tree: DocumentTree): string {
  return `${tree.blocks.map(blockText).filter((block) => block !== '').join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const words = runsText(block.children);
      return `${words}\n${(block.level === 1 ? '=' : '-').repeat(Math.min(72, words.length))}`;
    }
    case 'paragraph':
      return runsText(block.children);
    case 'list':
      return block.items.map((item, index) => indented(block.ordered ? `${block.start + index}. ` : '- ', item.map(blockText).join('\n'))).join('\n');
    case 'table':
      return [
        ...(block.caption === '' ? [] : [visibleText(block.caption)]),
        ...block.rows.map((row) => row.map((cell, index) => `${runsText(block.columns[index] ?? [])}: ${runsText(cell)}`).join('\n')),
      ].join('\n\n');
    case 'definitions':
      return block.items.map((item) => `${visibleText(item.term)}: ${runsText(item.description)}`).join('\n');
    case 'notice':
      return [block.heading, ...block.body.map(blockText)].map((part) => indented('| ', part)).join('\n|\n');
    case 'quotation':
      return `“${visibleText(block.words)}”\n(${visibleText(block.source)})`;
    case 'signature':
      return block.lines.map((line) => `${visibleText(line.term)}: ${line.value === null ? '______________' : visibleText(line.value)}`).join('\n');
    case 'page-break':
      return '';
  }
}

function indented(mark: string, words: string): string {
  const [first = '', ...rest] = words.split('\n');
  const margin = mark === '| ' ? mark : ' '.repeat(mark.length);
  return [`${mark}${first}`, ...rest.map((line) => `${margin}${line}`)].join('\n');
}

/** A run of words as plain text. */
export function runsText(runs: readonly Inline[]): string {
  return runs.map(runText).join('');
}

function runText(run: Inline): string {
  switch (run.kind) {
    case 'text':
    case 'code':
    case 'gap':
      return visibleText(run.text);
    case 'strong':
    case 'emphasis':
      return runsText(run.children);
    case 'link': {
      const words = runsText(run.children);
      return words === run.href ? words : `${words} (${run.href})`;
    }
    case 'break':
      return '\n';
  }
}
