import { data } from 'react-router';
import { readToChange } from '../../features/practice/may-change.js';
import { RemovePage } from '../../features/practice/remove-page.js';
import { removeEntry } from '../../features/practice/save-practice.js';
import type { Route } from './+types/practice-remove-adviser.js';

export async function loader(asking: Route.LoaderArgs) {
  const practice = await readToChange(asking, asking.params.id);
  const adviser = practice.advisers.find((one) => one.id === asking.params.adviserId);
  if (adviser === undefined) throw data(null, { status: 404 });
  return { practice, name: adviser.name };
}

export async function action(asking: Route.ActionArgs) {
  const { id, adviserId } = asking.params;
  return removeEntry(asking, { id, list: 'advisers', entryId: adviserId });
}

export default function RemoveAdviser({ loaderData: { practice, name }, actionData }: Route.ComponentProps) {
  return <RemovePage practice={practice} title="Take this adviser off the page?" consequence={`Your people will no longer find ${name} there.`} returned={actionData} />;
}
