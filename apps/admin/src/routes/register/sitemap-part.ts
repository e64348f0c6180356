import { data } from 'react-router';
import { read } from '../../api/calls.js';
import { element, xmlAnswer } from '../../features/register/xml.js';
import { originContext } from '../../request-context.js';
import type { Route } from './+types/sitemap-part.js';

/** Pages of the service itself that a search engine may show. */
const PAGES = ['/', '/notice', '/guidance', '/register', '/register/organisations', '/accessibility', '/privacy'];

/** One file of the sitemap: `pages.xml`, `protocols-1.xml`, `organisations-1.xml`. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const origin = context.get(originContext);
  const asked = /^(?:pages|(protocols|organisations)-([1-9]\d{0,4}))\.xml$/u.exec(params.file);
  if (asked === null) throw data(null, { status: 404 });
  const [, of, part] = asked;
  const addresses = of === undefined ? PAGES.map((path) => ({ path, changedOn: null })) : (await read({ request, context }, '/api/register/addresses', { query: { of, page: part } })).addresses;
  if (addresses.length === 0) throw data(null, { status: 404 });
  return xmlAnswer(
    [
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...addresses.map(({ path, changedOn }) => `<url>${element('loc', {}, origin + path)}${changedOn === null ? '' : element('lastmod', {}, changedOn)}</url>`),
      '</urlset>',
    ],
    'application/xml',
  );
}
