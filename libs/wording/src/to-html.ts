import type { Block, DocumentTree, Inline } from './document-tree.js';
import { textPieces, visibleText } from './visible-text.js';

/** Settings of the HTML. */
export interface HtmlSettings {
  /** The level of the document's title: 1 by itself, 2 in a page that has a title of its own. */
  readonly firstHeadingLevel?: 1 | 2;
}

/**
 * A document as an HTML fragment: one `<article>`.
 *
 * Every text and attribute is escaped; there is no way to put markup through it. Classes begin with `isp-document`; there are no
 * styles, scripts or addresses of other hosts, so that it stands under the strictest content security policy. Headings have ids,
 * column and row headings a scope; a table can be scrolled by keyboard. The same tree gives the same bytes.
 */
export function toHtml(tree: DocumentTree, settings: HtmlSettings = {}): string {
  const deeper = (settings.firstHeadingLevel ?? 1) - 1;
  return `<article class="isp-document" lang="${escaped(tree.language)}">\n${tree.blocks.map((block) => blockHtml(block, deeper)).join('')}</article>\n`;
}

/** A document as a whole HTML page in UTF-8, to be kept or downloaded. */
export function toHtmlPage(tree: DocumentTree): string {
  return `<!DOCTYPE html>\n<html lang="${escaped(tree.language)}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escaped(`${tree.title} (${tree.reference}, ${tree.versionLabel})`)}</title>\n</head>\n<body>\n<main>\n${toHtml(tree)}</main>\n</body>\n</html>\n`;
}

/** A text so that HTML reads it back as it was, in content and in a quoted attribute. */
export function escaped(words: string): string {
  return visibleText(words).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function blockHtml(block: Block, deeper: number): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + deeper}`;
      return `<${tag} id="${escaped(block.id)}">${runsHtml(block.children)}</${tag}>\n`;
    }
    case 'paragraph':
      return `<p>${runsHtml(block.children)}</p>\n`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : '';
      return `<${tag}${start}>\n${block.items.map((item) => `<li>${itemHtml(item, deeper)}</li>\n`).join('')}</${tag}>\n`;
    }
    case 'table':
      return tableHtml(block);
    case 'definitions':
      return `<dl class="isp-document__definitions">\n${block.items.map((item) => definitionHtml(item.term, runsHtml(item.description))).join('')}</dl>\n`;
    case 'notice': {
      const id = escaped(block.id);
      return `<section class="isp-document__notice" aria-labelledby="${id}-heading">\n<h${2 + deeper} id="${id}-heading">${plainHtml(block.heading)}</h${2 + deeper}>\n${block.body.map((inner) => blockHtml(inner, deeper)).join('')}</section>\n`;
    }
    case 'quotation':
      return `<figure class="isp-document__quotation">\n<blockquote><p>${plainHtml(block.words)}</p></blockquote>\n<figcaption>${plainHtml(block.source)}</figcaption>\n</figure>\n`;
    case 'signature':
      return `<dl class="isp-document__signature">\n${block.lines.map((line) => definitionHtml(line.term, line.value === null ? BLANK_LINE : linesHtml(line.value))).join('')}</dl>\n`;
    case 'page-break':
      return '';
  }
}

/** A list item of one paragraph needs no paragraph in it. */
function itemHtml(item: readonly Block[], deeper: number): string {
  return item.map((block, index) => (index === 0 && block.kind === 'paragraph' ? runsHtml(block.children) : blockHtml(block, deeper))).join('');
}

function tableHtml(table: Extract<Block, { kind: 'table' }>): string {
  const id = escaped(table.id);
  const caption = table.caption === '' ? '' : `<caption id="${id}-caption">${plainHtml(table.caption)}</caption>\n`;
  const label = table.caption === '' ? 'aria-label="Table"' : `aria-labelledby="${id}-caption"`;
  const head = table.columns.map((column) => `<th scope="col">${runsHtml(column)}</th>`).join('');
  const rows = table.rows.map((row) => `<tr>${row.map((cell, index) => cellHtml(cell, table.rowHeadings && index === 0)).join('')}</tr>\n`);
  return `<div class="isp-document__table" role="region" tabindex="0" ${label}>\n<table>\n${caption}<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n</div>\n`;
}

function cellHtml(cell: readonly Inline[], isHeading: boolean): string {
  return isHeading ? `<th scope="row">${runsHtml(cell)}</th>` : `<td>${runsHtml(cell)}</td>`;
}

function definitionHtml(term: string, description: string): string {
  return `<div><dt>${plainHtml(term)}</dt><dd>${description}</dd></div>\n`;
}

function runsHtml(runs: readonly Inline[]): string {
  return runs.map(runHtml).join('');
}

function runHtml(run: Inline): string {
  switch (run.kind) {
    case 'text':
      return plainHtml(run.text);
    case 'strong':
      return `<strong>${runsHtml(run.children)}</strong>`;
    case 'emphasis':
      return `<em>${runsHtml(run.children)}</em>`;
    case 'code':
      return `<code>${plainHtml(run.text)}</code>`;
    case 'link':
      return `<a href="${escaped(run.href)}">${runsHtml(run.children)}</a>`;
    case 'break':
      return '<br>';
    case 'gap':
      return `<span class="isp-document__gap">${plainHtml(run.text)}</span>`;
  }
}

function plainHtml(words: string): string {
  return textPieces(visibleText(words))
    .map((piece) => (piece.kind === 'bidi-control' ? `<bdi>${piece.text}</bdi>` : escaped(piece.text)))
    .join('');
}

function linesHtml(words: string): string {
  return words.split('\n').map(plainHtml).join('<br>');
}

const BLANK_LINE = '<span class="isp-document__blank" aria-label="to be filled in by hand" role="img"></span>';
