/**
 * A protocol's document inside a page. The HTML is the API's own rendering, in which whatever a person typed is text.
 */
export function DocumentView({ html }: { readonly html: string }) {
  return (
    <div className="document" role="region" aria-label="Document" tabIndex={0}>
      <div className="document__scroll" dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
