import { read } from '../../api/calls.js';
import { HistoryList } from '../../features/guidance-editor/history-list.js';
import type { Route } from './+types/history.js';

export async function loader(asking: Route.LoaderArgs) {
  const page = new URL(asking.request.url).searchParams.get('page') ?? '1';
  return read(asking, '/api/guidance-editor/{what}/{key}/editions', { path: { what: 'entries', key: asking.params.slug }, query: { page } });
}

export default function GuidanceHistory({ loaderData: editions, params: { slug } }: Route.ComponentProps) {
  return <HistoryList editions={editions} own={`/guidance-editor/${slug}`} />;
}
