import { toHtml, toHtmlPage, toText, toTypst } from '@isp/wording';
import type { DocumentTree } from '@isp/wording';
import type { Surface } from './surface.js';

/** A form of the document, and how it is made of it. */
export interface FormOfDocument extends Surface {
  readonly made: (tree: DocumentTree) => string;
}

/* Every form that libs/wording gives the document, by the name it is exported under. PDF is printed from Typst. */
export const DOCUMENTS: Readonly<Record<string, FormOfDocument>> = {
  toHtml: { notice: 'document', made: (tree) => toHtml(tree) },
  toHtmlPage: { notice: 'document', made: (tree) => toHtmlPage(tree) },
  toText: { notice: 'document', made: (tree) => toText(tree) },
  toTypst: { notice: 'document', made: (tree) => toTypst(tree, { ...tree, printedOn: '2026-11-23', fonts: ['F'] }) },
};
