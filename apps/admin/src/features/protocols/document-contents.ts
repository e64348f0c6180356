/** A heading of a document, and where it is. */
export interface ContentsLine {
  readonly id: string;
  readonly text: string;
}

/**
 * The clauses of a rendered document, for a list of contents: its headings of the third level, which is the first below
 * the document's title inside a page.
 */
export function contentsOf(html: string): readonly ContentsLine[] {
  const lines = [...html.matchAll(/<h3 id="([^"]+)">(.*?)<\/h3>/gsu)].map(([, id = '', inner = '']) => ({
    id,
    text: decoded(inner.replaceAll(/<[^>]*>/gu, '')),
  }));
  // The standing notice comes twice in a document; once is enough to find it.
  return lines.filter((line, index) => lines.findIndex(({ text }) => text === line.text) === index);
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function decoded(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES[entity] ?? entity);
}
