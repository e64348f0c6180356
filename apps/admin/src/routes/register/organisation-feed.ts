import { read } from '../../api/calls.js';
import { atomFeed } from '../../features/register/atom-feed.js';
import { xmlAnswer } from '../../features/register/xml.js';
import { originContext } from '../../request-context.js';
import type { Route } from './+types/organisation-feed.js';

/** What changed of the published protocols that name an organisation, for readers of feeds. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { changes, organisation, today } = await read({ request, context }, '/api/register/changes', { query: { organisation: params.id } });
  const page = `/register/organisations/${params.id}`;
  return xmlAnswer(request, atomFeed({ origin: context.get(originContext), path: `${page}/feed.atom`, page, organisation, changes, today }), 'application/atom+xml');
}
