import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Root } from 'mdast';

/**
 * Reads a clause's Markdown, in which a mark stands for each value, so that it is the template's words and nothing of any protocol.
 * The clauses of a template are therefore much the same text in all its documents, and to read them is most of the work of writing one: the
 * latest are kept, up to {@link MOST_KEPT} characters of them. What it returns is not to be changed.
 */
export function readMarkdown(markdown: string): Root {
  const root = kept.get(markdown) ?? parsed(markdown);
  if (markdown.length <= LONGEST_KEPT) keep(markdown, root);
  return root;
}

/** Characters of Markdown. What is read from them takes nearly fifty times as much memory: 10 MB. */
const MOST_KEPT = 200_000;

/** A clause that lists hundreds of parties is no other document's, and would push out those that are. */
const LONGEST_KEPT = 20_000;

const NOT_TAKEN = [
  'htmlFlow',
  'htmlText',
  'codeIndented',
  'codeFenced',
  'definition',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
  'blockQuote',
] as const;

const kept = new Map<string, Root>();
let charactersKept = 0;

function parsed(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), { disable: { null: [...NOT_TAKEN] } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}

/** Puts it last: what was not asked for the longest is the first to go. */
function keep(markdown: string, root: Root): void {
  if (!kept.delete(markdown)) charactersKept += markdown.length;
  kept.set(markdown, root);
  for (const oldest of kept.keys()) {
    if (charactersKept <= MOST_KEPT) break;
    kept.delete(oldest);
    charactersKept -= oldest.length;
  }
}
