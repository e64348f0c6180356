import { read } from '../../api/calls.js';
import { PastEdition, restoreEdition } from '../../features/guidance-editor/past-edition.js';
import type { Route } from './+types/source-edition.js';

export async function loader(asking: Route.LoaderArgs) {
  const { key, number } = asking.params;
  return read(asking, '/api/guidance-editor/{what}/{key}/editions/{number}', { path: { what: 'sources', key, number } });
}

export async function action(asking: Route.ActionArgs) {
  const { key, number } = asking.params;
  return restoreEdition(asking, 'sources', key, number, `/guidance-editor/sources/${key}`);
}

export default function SourceEdition({ loaderData: edition, actionData, params: { key } }: Route.ComponentProps) {
  return <PastEdition edition={edition} own={`/guidance-editor/sources/${key}`} returned={actionData} />;
}
