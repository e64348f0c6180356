import { redirect } from 'react-router';
import { change, read } from '../../api/calls.js';
import { Page } from '../../components/page.js';
import { INVITATION_FIELDS } from '../../features/organisations/organisation-fields.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { withAnswers } from '../../forms/field-values.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import type { Route } from './+types/invite.js';

export async function loader(asking: Route.LoaderArgs) {
  return read(asking, '/api/organisations/{id}', { path: { id: asking.params.id } });
}

export async function action(asking: Route.ActionArgs) {
  const { id } = asking.params;
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const { changed, errors } = withAnswers(INVITATION_FIELDS, answers, { name: '', email: '', roles: [] });
  if (errors.length > 0) return giveBack(answers, errors);
  return submit(asking, answers, async () => {
    await change(asking, 'post', '/api/organisations/{id}/invitations', { path: { id }, form, body: changed });
    return redirect(`/organisations/${id}/people?done=invited`);
  });
}

export default function Invite({ loaderData: organisation, actionData }: Route.ComponentProps) {
  const { answers, errors, failed } = shownAnswers(actionData);
  return (
    <Page
      title="Invite somebody"
      titleDetail={organisation.name}
      caption={organisation.name}
      back={{ to: `/organisations/${organisation.id}/people`, text: 'People and their roles' }}
      failed={failed}
      above={<ErrorList errors={errors} fields={INVITATION_FIELDS} />}
    >
      <p>They get an email with a personal link, and choose a password there.</p>
      <FieldsForm fields={INVITATION_FIELDS} answers={answers} errors={errors} button="Send the invitation" />
    </Page>
  );
}
