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
  return [...html.matchAll(/<h3 id="([^"]+)">(.*?)<\/h3>/gsu)].map(([, id = '', inner = '']) => ({
    id,
    text: decoded(inner.replaceAll(/<[^>]*>/gu, '')),
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function decoded(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES[entity] ?? entity);
}
