import { data } from 'react-router';
import { read, type Asking } from '../../api/calls.js';
import { listGuidance } from '../../features/guidance/find-guidance.server.js';
import { element, xmlAnswer } from '../../features/register/xml.js';
import { originContext } from '../../request-context.js';
import type { Route } from './+types/sitemap-part.js';

/** Pages of the service itself that a search engine may show. */
const PAGES = [
  '/',
  '/decide',
  '/notice',
  '/guidance',
  '/guidance/case-examples',
  '/guidance/legal',
  '/guidance/training',
  '/guidance/self-test',
  '/guidance/sources',
  '/advisers',
  '/register',
  '/register/agreement',
  '/register/organisations',
  '/accessibility',
  '/privacy',
];

/** One file of the sitemap: `pages.xml`, `protocols-1.xml`, `organisations-1.xml`. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const origin = context.get(originContext);
  const asked = /^(?:pages|(protocols|organisations)-([1-9]\d{0,4}))\.xml$/u.exec(params.file);
  if (asked === null) throw data(null, { status: 404 });
  const [, of, part] = asked;
  const asking = { request, context };
  const addresses = of === undefined ? await ownPages(asking) : (await read(asking, '/api/register/addresses', { query: { of, page: part } })).addresses;
  if (addresses.length === 0) throw data(null, { status: 404 });
  return xmlAnswer(
    request,
    [
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...addresses.map(({ path, changedOn }) => `<url>${element('loc', {}, origin + path)}${changedOn === null ? '' : element('lastmod', {}, changedOn)}</url>`),
      '</urlset>',
    ],
    'application/xml',
  );
}

async function ownPages(asking: Asking): Promise<readonly { readonly path: string; readonly changedOn: null }[]> {
  const guidance = await listGuidance(asking);
  return [...PAGES, ...guidance.map(({ slug }) => `/guidance/${slug}`)].map((path) => ({ path, changedOn: null }));
}
