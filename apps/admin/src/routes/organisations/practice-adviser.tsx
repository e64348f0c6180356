import { data } from 'react-router';
import { readToChange } from '../../features/practice/may-change.js';
import { ADVISER_FIELDS } from '../../features/practice/practice-fields.js';
import { PracticeForm } from '../../features/practice/practice-form.js';
import { blankAdviser, type AdviserView } from '../../features/practice/practice-view.js';
import { saveEntry } from '../../features/practice/save-practice.js';
import type { FieldError } from '../../forms/field.js';
import type { Route } from './+types/practice-adviser.js';

/** The address of an adviser who is still to be named. */
const NEW = 'new';

export async function loader(asking: Route.LoaderArgs) {
  const { id, adviserId } = asking.params;
  const practice = await readToChange(asking, id);
  const adviser = adviserId === NEW ? blankAdviser(NEW) : practice.advisers.find((one) => one.id === adviserId);
  if (adviser === undefined) throw data(null, { status: 404 });
  return { practice, adviser };
}

export async function action(asking: Route.ActionArgs) {
  const { id, adviserId } = asking.params;
  const isNew = adviserId === NEW;
  return saveEntry(asking, {
    id,
    list: 'advisers',
    entryId: isNew ? crypto.randomUUID() : adviserId,
    fields: ADVISER_FIELDS,
    check: refuseUnreachable,
    ...(isNew ? { blank: blankAdviser } : {}),
  });
}

export default function PracticeAdviser({ loaderData: { practice, adviser }, actionData }: Route.ComponentProps) {
  return (
    <PracticeForm
      practice={practice}
      title={adviser.id === NEW ? 'Name an adviser' : `Adviser: ${adviser.name}`}
      fields={ADVISER_FIELDS}
      entry={adviser}
      returned={actionData}
      intro={
        <p>
          All of this is public: your people find it without an account, and so does anybody else. Whoever you name must know. We write to
          the email address when you publish; tell them yourself if you give a telephone number alone.
        </p>
      }
    />
  );
}

function refuseUnreachable({ telephone, email }: AdviserView): readonly FieldError[] {
  return telephone === '' && email === '' ? [{ field: 'telephone', text: 'Enter a telephone number, an email address or both' }] : [];
}
