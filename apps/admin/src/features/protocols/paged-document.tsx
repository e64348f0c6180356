import { Pager } from '../../components/pager.js';

/** One page of a document as the API gives it. */
export interface DocumentPage {
  readonly html: string;
  readonly page: number;
  readonly pages: number;
  readonly contents: readonly { readonly id: string; readonly text: string; readonly page: number }[];
}

/**
 * One page of a protocol's document, with the contents of the whole before it. The HTML is the API's own rendering, in which
 * whatever a person typed is text.
 */
export function PagedDocument({ document, path }: { readonly document: DocumentPage; readonly path: string }) {
  const { html, page, pages, contents } = document;
  // The standing notice comes twice in a document; once is enough to find it.
  const lines = contents.filter((line, index) => contents.findIndex(({ text }) => text === line.text) === index);
  return (
    <>
      {pages === 1 ? null : (
        <p>
          This is page {page} of {pages}: the document is long. What is signed and printed is the whole of it.
        </p>
      )}
      {lines.length === 0 ? null : (
        <nav className="contents" aria-label="Contents of the document">
          <h2 className="nhsuk-heading-s">Contents</h2>
          <ol>
            {lines.map((line) => (
              <li key={line.id}>
                <a href={line.page === page ? `#${line.id}` : `${path}?page=${line.page}#${line.id}`}>{line.text}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="document" dangerouslySetInnerHTML={{ __html: html }} />
      <Pager list={{ items: [], total: pages, page, pageSize: 1 }} path={path} query={new URLSearchParams()} />
    </>
  );
}
