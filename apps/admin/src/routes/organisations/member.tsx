import { Button } from 'nhsuk-react-components';
import { data, redirect } from 'react-router';
import { change, read } from '../../api/calls.js';
import { Page } from '../../components/page.js';
import { ROLES_FIELD } from '../../features/organisations/organisation-fields.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { withAnswers } from '../../forms/field-values.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import type { Route } from './+types/member.js';

export async function loader(asking: Route.LoaderArgs) {
  const path = { id: asking.params.id };
  const organisation = await read(asking, '/api/organisations/{id}', { path });
  const members = await read(asking, '/api/organisations/{id}/members', { path, query: { pageSize: 100 } });
  const member = members.items.find(({ person }) => person.id === asking.params.personId);
  if (member === undefined) throw data(null, { status: 404 });
  return { organisation, member };
}

export async function action(asking: Route.ActionArgs) {
  const { id, personId } = asking.params;
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const to = '/api/organisations/{id}/members/{personId}';
  if (form.get('what') === 'remove') {
    return submit(asking, {}, async () => {
      await change(asking, 'delete', to, { path: { id, personId }, form });
      return redirect(`/organisations/${id}/people?done=removed`);
    });
  }
  const { changed, errors } = withAnswers([ROLES_FIELD], answers, { roles: [] });
  if (errors.length > 0) return giveBack(answers, errors);
  return submit(asking, answers, async () => {
    await change(asking, 'put', to, { path: { id, personId }, form, body: changed });
    return redirect(`/organisations/${id}/people?done=roles`);
  });
}

export default function Member({ loaderData: { organisation, member }, actionData }: Route.ComponentProps) {
  const { answers, errors, failed } = shownAnswers(actionData, { roles: member.roles });
  return (
    <Page
      title={`Roles of ${member.person.name}`}
      titleDetail={organisation.name}
      caption={organisation.name}
      back={{ to: `/organisations/${organisation.id}/people`, text: 'People and their roles' }}
      failed={failed}
      above={<ErrorList errors={errors} fields={[ROLES_FIELD]} />}
    >
      <FieldsForm fields={[ROLES_FIELD]} answers={answers} errors={errors} button="Save the roles" />
      <h2 className="nhsuk-heading-m">Leaving the organisation</h2>
      <p>What they signed and did stays on record. Their account stays, and any other organisation they belong to.</p>
      <PostForm>
        <input type="hidden" name="what" value="remove" />
        <Button secondary preventDoubleClick>
          They no longer belong to {organisation.name}
        </Button>
      </PostForm>
    </Page>
  );
}
