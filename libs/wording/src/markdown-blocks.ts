import type { List, Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { text, type Block, type HeadingLevel, type Inline } from './document-tree.js';
import type { Evaluated } from './evaluate-template.js';
import { readMarkdown } from './read-markdown.js';
import { TemplateError } from './template.js';
import { fillMarks, fillMarksAsText, paragraphsOfValue, valueStandingAlone } from './value-runs.js';

/**
 * Reads a clause's Markdown into blocks and puts the values in as literal words.
 *
 * Of Markdown it takes paragraphs, headings (`#`), lists, tables, strong, emphasis, code, links and hard breaks. Everything else, raw HTML
 * above all, is words like any other. Links go to http(s), mailto and tel; another address leaves only the words of the link.
 * `idPrefix` begins the ids of tables and headings; `level` is the clause's own heading level.
 */
export function markdownBlocks(source: Evaluated, idPrefix: string, level: HeadingLevel): readonly Block[] {
  const root = readMarkdown(source.markdown);
  const reader: Reader = { values: source.values, idPrefix, level };
  return root.children.flatMap((node, index) => blocksOf(node, { ...reader, idPrefix: `${idPrefix}-${index + 1}` }));
}

/** An address that a link may go to, or `null`. */
export function safeAddress(address: string): string | null {
  return /^(?:https?:\/\/|mailto:|tel:)[^\s<>"'`\\{}|^]+$/i.test(address) && !/\p{Cc}|\p{Cf}|\p{Cs}/u.test(address) ? address : null;
}

interface Reader {
  readonly values: readonly string[];
  readonly idPrefix: string;
  readonly level: HeadingLevel;
}

function blocksOf(node: RootContent, reader: Reader): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphBlocks(node, reader);
    case 'heading':
      return [
        { kind: 'heading', level: belowHeading(reader.level, node.depth), id: reader.idPrefix, children: runsOf(node.children, reader) },
      ];
    case 'list':
      return [listBlock(node, reader)];
    case 'table':
      return [tableBlock(node, reader)];
    default:
      throw new TemplateError('unsupported-markdown', node.type);
  }
}

/** A value that is a paragraph by itself may bring several. */
function paragraphBlocks(node: Paragraph, reader: Reader): readonly Block[] {
  const [only, ...others] = node.children;
  if (only?.type === 'text' && others.length === 0) {
    const value = valueStandingAlone(only.value, reader.values);
    if (value !== null) return paragraphsOfValue(value);
  }
  return [{ kind: 'paragraph', children: runsOf(node.children, reader) }];
}

function listBlock(node: List, reader: Reader): Block {
  return {
    kind: 'list',
    ordered: node.ordered === true,
    start: node.start ?? 1,
    items: node.children.map((item, index) =>
      item.children.flatMap((child) => blocksOf(child, { ...reader, idPrefix: `${reader.idPrefix}-${index + 1}` })),
    ),
  };
}

function tableBlock(node: Table, reader: Reader): Block {
  const [head, ...rows] = node.children.map((row) => row.children.map((cell) => runsOf(cell.children, reader)));
  const columns = head ?? [];
  return {
    kind: 'table',
    id: reader.idPrefix,
    caption: '',
    columns,
    rows: rows.map((cells) => columns.map((_column, index) => cells[index] ?? [text('')])),
    rowHeadings: false,
  };
}

function runsOf(nodes: readonly PhrasingContent[], reader: Reader): readonly Inline[] {
  return nodes.flatMap((node) => runOf(node, reader));
}

function runOf(node: Nodes, reader: Reader): readonly Inline[] {
  switch (node.type) {
    case 'text':
      // A line end inside a paragraph of the template is a space; one inside a value is a break.
      return fillMarks(node.value.replaceAll('\n', ' '), reader.values);
    case 'strong':
      return [{ kind: 'strong', children: runsOf(node.children, reader) }];
    case 'emphasis':
      return [{ kind: 'emphasis', children: runsOf(node.children, reader) }];
    case 'inlineCode':
      return [{ kind: 'code', text: fillMarksAsText(node.value, reader.values) }];
    case 'break':
      return [{ kind: 'break' }];
    case 'link': {
      const href = safeAddress(fillMarksAsText(node.url, reader.values));
      const children = runsOf(node.children, reader);
      return href === null ? children : [{ kind: 'link', href, children }];
    }
    default:
      throw new TemplateError('unsupported-markdown', node.type);
  }
}

function belowHeading(level: HeadingLevel, depth: number): HeadingLevel {
  const wanted = Math.min(4, level + depth);
  return wanted === 4 ? 4 : 3;
}
