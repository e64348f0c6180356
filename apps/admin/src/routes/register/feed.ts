import { read } from '../../api/calls.js';
import { atomFeed } from '../../features/register/atom-feed.js';
import { xmlAnswer } from '../../features/register/xml.js';
import { originContext } from '../../request-context.js';
import type { Route } from './+types/feed.js';

/** What changed on the register, for readers of feeds. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { changes, today } = await read({ request, context }, '/api/register/changes');
  return xmlAnswer(request, atomFeed({ origin: context.get(originContext), path: '/register/feed.atom', page: '/register', organisation: null, changes, today }), 'application/atom+xml');
}
