import type { Surfaces } from './surface.js';

/* Every form that libs/wording gives the document, by the name it is exported under. PDF is printed from Typst. */

const DOCUMENT = { notice: 'document' } as const;

export const DOCUMENTS: Surfaces = {
  toHtml: DOCUMENT,
  toHtmlPage: DOCUMENT,
  toText: DOCUMENT,
  toTypst: DOCUMENT,
};
