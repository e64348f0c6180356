import { read } from '../../api/calls.js';
import { PastEdition, restoreEdition } from '../../features/guidance-editor/past-edition.js';
import type { Route } from './+types/edition.js';

export async function loader(asking: Route.LoaderArgs) {
  const { slug, number } = asking.params;
  return read(asking, '/api/guidance-editor/{what}/{key}/editions/{number}', { path: { what: 'entries', key: slug, number } });
}

export async function action(asking: Route.ActionArgs) {
  const { slug, number } = asking.params;
  return restoreEdition(asking, 'entries', slug, number, `/guidance-editor/${slug}`);
}

export default function GuidanceEdition({ loaderData: edition, actionData, params: { slug } }: Route.ComponentProps) {
  return <PastEdition edition={edition} own={`/guidance-editor/${slug}`} returned={actionData} />;
}
