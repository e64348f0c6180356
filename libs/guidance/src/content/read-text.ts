import type { Heading, Link, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { NATIONS, type Nation } from './entry.js';

/** A run of words. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly runs: readonly Run[] }
  | { readonly kind: 'link'; readonly href: string; readonly runs: readonly Run[] };

/** What was written in braces after a block: where it comes from and where it applies. `null`: as the heading above it, or the entry. */
export interface Provenance {
  readonly sources: readonly string[] | null;
  readonly nations: readonly Nation[] | null;
}

/** A block of a text. Headings are of level 2 or 3: the page's own title is level 1. */
export type GuidanceBlock = Provenance &
  (
    | { readonly kind: 'heading'; readonly level: 2 | 3; readonly id: string; readonly runs: readonly Run[] }
    | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
    | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
    /** Between two slides. */
    | { readonly kind: 'break' }
  );

/** A text that cannot be taken, with the reason in words for its editor. */
export class GuidanceTextError extends Error {}

/**
 * Reads an entry's Markdown into blocks.
 *
 * It takes paragraphs, `##` and `###` headings, flat lists, strong, emphasis, links and `---`. A block may end with braces that hold, parted by
 * semicolons, the keys of its sources and the nations it is about: `… tell somebody. {children-act-1989; england}`. Braces after a
 * heading hold for what is below it, up to the next heading of its level or above; braces after a list stand at the end of its last item.
 *
 * Anything else (raw HTML, pictures, code, tables, deeper lists, other heading levels) is refused with a {@link GuidanceTextError}, so that no
 * editor finds it missing from the page. Links go to https addresses, `mailto:` and `tel:`, and to pages of this service (`/…`).
 */
export function readText(markdown: string): readonly GuidanceBlock[] {
  refuseDeep(markdown);
  const root: Root = fromMarkdown(markdown, { extensions: [{ disable: { null: ['setextUnderline', 'codeIndented'] } }] });
  const ids = new Map<string, number>();
  return root.children.map((node) => blockOf(node, ids));
}

/**
 * A line that begins with marks of lists and quotations one in another. None is taken in any case; but the parser, which opens each of them again for every
 * one within it, would need a minute and a half to say so of a long text that consists of them.
 */
const DEEP = /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){4}/m;

function refuseDeep(markdown: string): void {
  const found = DEEP.exec(markdown);
  if (found === null) return;
  const line = markdown.slice(0, found.index).split('\n').length;
  throw new GuidanceTextError(`Line ${line}: each item of a list is one paragraph, with no list or quotation inside it.`);
}

/** The words of runs, without markup. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : wordsOf(run.runs))).join('');
}

function blockOf(node: RootContent, ids: Map<string, number>): GuidanceBlock {
  switch (node.type) {
    case 'heading':
      return headingOf(node, ids);
    case 'paragraph':
      return { kind: 'paragraph', ...withProvenance(runsOf(node.children)) };
    case 'list':
      return listOf(node);
    case 'thematicBreak':
      return { kind: 'break', sources: null, nations: null };
    default:
      throw new GuidanceTextError(`Line ${lineOf(node)}: the text may hold paragraphs, headings, lists and links, but not ${NAMES[node.type] ?? node.type}.`);
  }
}

const NAMES: Readonly<Record<string, string>> = { html: 'HTML', code: 'code', blockquote: 'block quotations', image: 'pictures', definition: 'link definitions' };

function headingOf(node: Heading, ids: Map<string, number>): GuidanceBlock {
  const { depth } = node;
  if (depth !== 2 && depth !== 3) throw new GuidanceTextError(`Line ${lineOf(node)}: headings begin with ## or ###.`);
  const read = withProvenance(runsOf(node.children));
  return { kind: 'heading', level: depth, id: idFor(wordsOf(read.runs), ids), ...read };
}

function listOf(node: List): GuidanceBlock {
  const items = node.children.map(itemOf);
  const last = withProvenance(items.at(-1) ?? []);
  return { kind: 'list', ordered: node.ordered === true, items: [...items.slice(0, -1), last.runs], sources: last.sources, nations: last.nations };
}

function itemOf(item: ListItem): readonly Run[] {
  const [only, ...others] = item.children;
  if (only?.type !== 'paragraph' || others.length > 0) throw new GuidanceTextError(`Line ${lineOf(item)}: each item of a list is one paragraph, with no list inside it.`);
  return runsOf((only satisfies Paragraph).children);
}

function runsOf(nodes: readonly PhrasingContent[]): readonly Run[] {
  return nodes.map((node): Run => {
    switch (node.type) {
      case 'text':
        return { kind: 'text', text: node.value.replaceAll('\n', ' ') };
      case 'strong':
      case 'emphasis':
        return { kind: node.type, runs: runsOf(node.children) };
      case 'link':
        return { kind: 'link', href: addressOf(node), runs: runsOf(node.children) };
      default:
        throw new GuidanceTextError(`Line ${lineOf(node)}: words may be strong, emphasised or a link, but not ${NAMES[node.type] ?? node.type}.`);
    }
  });
}

const ADDRESS = /^(?:https:\/\/[^\s<>"'`\\{}|^]+|mailto:[^\s<>"'`\\{}|^]+|tel:[+\d-]+|\/(?!\/)[a-z0-9/?=&#.-]*)$/i;

function addressOf(node: Link): string {
  if (!ADDRESS.test(node.url)) throw new GuidanceTextError(`Line ${lineOf(node)}: a link goes to an https address, an e-mail address, a telephone number or a page here, not to "${node.url}".`);
  return node.url;
}

function withProvenance(runs: readonly Run[]): Provenance & { readonly runs: readonly Run[] } {
  const last = runs.at(-1);
  const found = last?.kind === 'text' ? bracesAtEnd(last.text) : null;
  if (last?.kind !== 'text' || found === null) return { runs, sources: null, nations: null };
  const keys = found.within.split(';').map((key) => key.trim()).filter((key) => key !== '');
  const nations = keys.filter(isNation);
  const sources = keys.filter((key) => !isNation(key));
  const rest = found.before;
  return {
    runs: rest === '' ? runs.slice(0, -1) : [...runs.slice(0, -1), { kind: 'text', text: rest }],
    sources: sources.length > 0 ? sources : null,
    nations: nations.length > 0 ? nations : null,
  };
}

/** What stands in braces at the end of a text, and what stands before them. Looked for from the end: a pattern would try anew at each of many blanks. */
function bracesAtEnd(text: string): { readonly before: string; readonly within: string } | null {
  const trimmed = text.trimEnd();
  const opens = trimmed.lastIndexOf('{');
  const within = trimmed.slice(opens + 1, -1);
  if (opens === -1 || !trimmed.endsWith('}') || within.includes('}')) return null;
  return { before: trimmed.slice(0, opens).trimEnd(), within };
}

function isNation(key: string): key is Nation {
  return (NATIONS as readonly string[]).includes(key);
}

/** Two headings of the same words get two ids. */
function idFor(words: string, ids: Map<string, number>): string {
  const id = words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'section';
  const before = ids.get(id) ?? 0;
  ids.set(id, before + 1);
  return before === 0 ? id : `${id}-${before + 1}`;
}

function lineOf(node: { readonly position?: { readonly start: { readonly line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}
