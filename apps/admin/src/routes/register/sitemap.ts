import { read } from '../../api/calls.js';
import { element, xmlAnswer } from '../../features/register/xml.js';
import { originContext } from '../../request-context.js';
import type { Route } from './+types/sitemap.js';

/** The sitemap's index: a file of this service's own pages, and as many as are needed of what is published. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const origin = context.get(originContext);
  const [protocols, organisations] = await Promise.all(
    (['protocols', 'organisations'] as const).map((of) => read({ request, context }, '/api/register/addresses', { query: { of, page: NO_PART } })),
  );
  const files = ['pages', ...numbered('protocols', protocols?.parts ?? 0), ...numbered('organisations', organisations?.parts ?? 0)];
  return xmlAnswer(
    request,
    [
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...files.map((file) => `<sitemap>${element('loc', {}, `${origin}/sitemaps/${file}.xml`)}</sitemap>`),
      '</sitemapindex>',
    ],
    'application/xml',
  );
}

/** A part that is never there: the index asks how many there are, and not for their addresses. */
const NO_PART = 1_000_000;

function numbered(of: string, parts: number): readonly string[] {
  return Array.from({ length: parts }, (_, index) => `${of}-${index + 1}`);
}
