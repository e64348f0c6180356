import { data } from 'react-router';
import { readToChange } from '../../features/practice/may-change.js';
import { POLICY_FIELDS } from '../../features/practice/practice-fields.js';
import { PracticeForm } from '../../features/practice/practice-form.js';
import { blankPolicy, type PolicyView } from '../../features/practice/practice-view.js';
import { saveEntry } from '../../features/practice/save-practice.js';
import type { FieldError } from '../../forms/field.js';
import type { Route } from './+types/practice-policy.js';

/** The address of a document that is still to be added. */
const NEW = 'new';

export async function loader(asking: Route.LoaderArgs) {
  const { id, policyId } = asking.params;
  const practice = await readToChange(asking, id);
  const policy = policyId === NEW ? blankPolicy(NEW) : practice.policies.find((one) => one.id === policyId);
  if (policy === undefined) throw data(null, { status: 404 });
  return { practice, policy };
}

export async function action(asking: Route.ActionArgs) {
  const { id, policyId } = asking.params;
  const isNew = policyId === NEW;
  return saveEntry(asking, {
    id,
    list: 'policies',
    entryId: isNew ? crypto.randomUUID() : policyId,
    fields: POLICY_FIELDS,
    check: refuseInsecure,
    ...(isNew ? { blank: blankPolicy } : {}),
  });
}

export default function PracticePolicy({ loaderData: { practice, policy }, actionData }: Route.ComponentProps) {
  return (
    <PracticeForm
      practice={practice}
      title={policy.id === NEW ? 'Add a policy or code' : 'Policy or code'}
      fields={POLICY_FIELDS}
      entry={policy}
      returned={actionData}
      intro={<p>Link to what your people go by: your own policies, and the codes of the professions that work for you.</p>}
    />
  );
}

function refuseInsecure({ url }: PolicyView): readonly FieldError[] {
  return url === '' || url.toLowerCase().startsWith('https://') ? [] : [{ field: 'url', text: 'Enter a web address that starts with https://' }];
}
