import { sameForEverybody } from '../../api/cache-control.js';
import { originContext } from '../../request-context.js';
import type { Route } from './+types/robots.js';

/**
 * What search engines leave alone: what is behind a sign-in or a personal link, and the API, whose words the pages have. Results of a
 * search say of themselves that they are not to be listed, which only who reads them learns.
 */
const LEFT_ALONE = ['/api/', '/account', '/dashboard', '/development/', '/draft', '/guidance-editor', '/intakes', '/organisations', '/personal-data', '/protocols', '/read-draft/', '/sign/', '/invitation/', '/reset-password/'];

const ONE_HOUR = 3600;

export function loader({ request, context }: Route.LoaderArgs) {
  const lines = ['User-agent: *', ...LEFT_ALONE.map((path) => `Disallow: ${path}`), '', `Sitemap: ${context.get(originContext)}/sitemap.xml`];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': sameForEverybody(request, ONE_HOUR) } });
}
