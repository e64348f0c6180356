import { contentsOf } from './document-contents.js';

/**
 * A protocol's document inside a page, with its contents before it. The HTML is the API's own rendering, in which
 * whatever a person typed is text.
 */
export function DocumentView({ html }: { readonly html: string }) {
  const contents = contentsOf(html);
  return (
    <>
      {contents.length === 0 ? null : (
        <nav className="contents" aria-label="Contents of the document">
          <h2 className="nhsuk-heading-s">Contents</h2>
          <ol>
            {contents.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="document" dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
