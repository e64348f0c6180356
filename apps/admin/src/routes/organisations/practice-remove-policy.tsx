import { data } from 'react-router';
import { readToChange } from '../../features/practice/may-change.js';
import { RemovePage } from '../../features/practice/remove-page.js';
import { removeEntry } from '../../features/practice/save-practice.js';
import type { Route } from './+types/practice-remove-policy.js';

export async function loader(asking: Route.LoaderArgs) {
  const practice = await readToChange(asking, asking.params.id);
  const policy = practice.policies.find((one) => one.id === asking.params.policyId);
  if (policy === undefined) throw data(null, { status: 404 });
  return { practice, title: policy.title };
}

export async function action(asking: Route.ActionArgs) {
  const { id, policyId } = asking.params;
  return removeEntry(asking, { id, list: 'policies', entryId: policyId });
}

export default function RemovePolicy({ loaderData: { practice, title }, actionData }: Route.ComponentProps) {
  return <RemovePage practice={practice} title="Take this document off the page?" consequence={`The link to “${title}” goes. The document stays where it is.`} returned={actionData} />;
}
