/**
 * A document as a tree of plain data: what the renderers to HTML, PDF and text all start from. Text in it is literal: no
 * renderer reads markup in it.
 */
import type { Language } from '@isp/protocols';

/** A run of words inside a block. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' }
  /** A place where words are still to come; the text says so. */
  | { readonly kind: 'gap'; readonly text: string };

/** 1 is the document's own title. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** One labelled value. */
export interface DefinitionItem {
  readonly term: string;
  readonly description: readonly Inline[];
}

/** A block of a document. */
export type Block =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly id: string; readonly children: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly caption: string;
      readonly columns: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
      /** Whether the first cell of each row is its heading. */
      readonly rowHeadings: boolean;
    }
  | { readonly kind: 'definitions'; readonly items: readonly DefinitionItem[] }
  | { readonly kind: 'notice'; readonly id: string; readonly heading: string; readonly body: readonly Block[] }
  | { readonly kind: 'quotation'; readonly words: string; readonly source: string }
  /** One signature, or the room for one: a `null` value is a line to write on. */
  | { readonly kind: 'signature'; readonly lines: readonly { readonly term: string; readonly value: string | null }[] }
  | { readonly kind: 'page-break' };

/** A whole document. */
export interface DocumentTree {
  readonly language: Language;
  readonly title: string;
  readonly reference: string;
  /** Such as "Version 1.0" or "Draft". */
  readonly versionLabel: string;
  /** The standing notice in one line, which a paged rendering puts on every page. */
  readonly runningNotice: string;
  readonly blocks: readonly Block[];
}

/** Literal words as a run. */
export function text(words: string): Inline {
  return { kind: 'text', text: words };
}

/** A paragraph of literal words. */
export function paragraph(words: string): Block {
  return { kind: 'paragraph', children: [text(words)] };
}

/** A heading of literal words. */
export function heading(level: HeadingLevel, id: string, words: string): Block {
  return { kind: 'heading', level, id, children: [text(words)] };
}
