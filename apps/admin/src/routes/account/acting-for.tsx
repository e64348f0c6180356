import { redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { signedIn } from '../../api/session.js';
import { Page } from '../../components/page.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, type Answers, type Field } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { ROLE_WORDS } from '../../words/roles.js';
import type { Route } from './+types/acting-for.js';

export async function loader(asking: Route.LoaderArgs) {
  return signedIn(asking);
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const answers = answersOf(form);
  const [organisationId] = answers['organisationId'] ?? [];
  if (organisationId === undefined) return giveBack(answers, [{ field: 'organisationId', text: 'Choose an organisation' }]);
  return submit({ request, context }, answers, async () => {
    await change({ request, context }, 'put', '/api/session/organisation', { form, body: { organisationId } });
    return redirect('/dashboard');
  });
}

export default function ActingFor({ loaderData, actionData }: Route.ComponentProps) {
  const fields: readonly Field[] = [
    {
      kind: 'radios',
      name: 'organisationId',
      label: 'Organisation',
      choices: loaderData.memberships.map(({ organisation, roles }) => ({
        value: organisation.id,
        label: organisation.name,
        hint: roles.map((role) => ROLE_WORDS[role]).join(', '),
      })),
    },
  ];
  const saved: Answers = loaderData.actingFor === null ? {} : { organisationId: [loaderData.actingFor.id] };
  const { answers, errors, failed } = shownAnswers(actionData, saved);
  return (
    <Page
      title="Which organisation do you act for?"
      back={{ to: '/dashboard', text: 'Dashboard' }}
      failed={failed}
      above={<ErrorList errors={errors} fields={fields} />}
    >
      <p>You see and do what your roles there include. You can change it at any time.</p>
      <FieldsForm fields={fields} answers={answers} errors={errors} button="Continue" />
    </Page>
  );
}
