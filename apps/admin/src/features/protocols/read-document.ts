import { read, type Asking } from '../../api/calls.js';
import type { DocumentPage } from './paged-document.js';

/**
 * The page of a document that the address asks for.
 * @param number the version's; `null` for the draft
 */
export async function readDocument(asking: Asking, id: string, number: string | null): Promise<DocumentPage> {
  const query = { page: pageAsked(asking) };
  const found =
    number === null
      ? await read(asking, '/api/protocols/{id}/draft/document/pages', { path: { id }, query })
      : await read(asking, '/api/protocols/{id}/versions/{number}/pages', { path: { id, number }, query });
  const { html, page, pages, contents } = found;
  return { html, page, pages, contents };
}

/** A page that nobody can mean is the first. */
function pageAsked({ request }: Asking): string {
  const asked = new URL(request.url).searchParams.get('page') ?? '';
  return /^[1-9]\d{0,5}$/u.test(asked) ? asked : '1';
}
