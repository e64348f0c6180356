import { data, redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { ApiProblem } from '../../api/problem.js';
import { hasRole, signedIn } from '../../api/session.js';
import { Page } from '../../components/page.js';
import { NEW_ORGANISATION_FIELDS } from '../../features/organisations/organisation-fields.js';
import { BLANK_ORGANISATION } from '../../features/organisations/organisation-view.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, type Field } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { withAnswers } from '../../forms/field-values.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import type { Route } from './+types/new.js';

const ANOTHER_FIELD: Field = { kind: 'tick', name: 'despiteSameName', label: 'It is another organisation with the same name' };

/** The protocol in whose draft the organisation was missing, to go back to. */
function draftOf(request: Request): string | null {
  const id = new URL(request.url).searchParams.get('for');
  return id !== null && /^[0-9a-f-]{36}$/u.test(id) ? id : null;
}

export async function loader(asking: Route.LoaderArgs) {
  const session = await signedIn(asking);
  if (!session.person.platformAdministrator && !hasRole(session, 'administrator', 'ig-officer')) throw data(null, { status: 403 });
  const name = new URL(asking.request.url).searchParams.get('name') ?? '';
  return { name, protocolId: draftOf(asking.request) };
}

export async function action(asking: Route.ActionArgs) {
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const { changed, errors } = withAnswers(NEW_ORGANISATION_FIELDS, answers, BLANK_ORGANISATION);
  if (errors.length > 0) return giveBack(answers, errors);
  const despite = answers['despiteSameName']?.[0] === 'yes' ? { despiteSameName: true } : {};
  return submit(asking, answers, async () => {
    try {
      const { id } = await change(asking, 'post', '/api/organisations', { form, body: { ...changed, ...despite } });
      const protocolId = draftOf(asking.request);
      return redirect(protocolId === null ? `/organisations/${id}` : `/protocols/${protocolId}/draft/parties/new?search=${encodeURIComponent(changed.name)}`);
    } catch (error) {
      if (error instanceof ApiProblem && error.problem.code === 'organisation-exists') {
        return giveBack({ ...answers, sameNamed: ['yes'] }, [
          { field: 'name', text: `${String(error.problem.facts['name'])} is here already. Choose it instead, or say that this is another` },
        ]);
      }
      throw error;
    }
  });
}

export default function NewOrganisation({ loaderData: { name, protocolId }, actionData }: Route.ComponentProps) {
  const { answers, errors, failed } = shownAnswers(actionData, { name: [name] });
  const fields = answers['sameNamed'] === undefined ? NEW_ORGANISATION_FIELDS : [...NEW_ORGANISATION_FIELDS, ANOTHER_FIELD];
  return (
    <Page
      title="Add an organisation"
      back={
        protocolId === null
          ? { to: '/organisations', text: 'Organisations' }
          : { to: `/protocols/${protocolId}/draft/parties/new`, text: 'Add a party' }
      }
      failed={failed}
      above={<ErrorList errors={errors} fields={fields} />}
    >
      <p>The organisation looks after its own details once somebody there has been invited. Until then whoever added it does.</p>
      <FieldsForm fields={fields} answers={answers} errors={errors} button="Add it" />
    </Page>
  );
}
