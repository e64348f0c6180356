import { LIMITS } from '@isp/protocols';
import { data, redirect } from 'react-router';
import { change, read, type Asking } from '../../api/calls.js';
import { hasRole, signedIn } from '../../api/session.js';
import { Page } from '../../components/page.js';
import type { TemplateSummary } from '../../features/drafting/template-view.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, type Field } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { withAnswers } from '../../forms/field-values.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import type { Route } from './+types/new.js';

function templates(asking: Asking): Promise<readonly TemplateSummary[]> {
  return read(asking, '/api/templates');
}

function fieldsFor(list: readonly TemplateSummary[]): readonly Field[] {
  return [
    {
      kind: 'radios',
      name: 'templateKey',
      label: 'Which template do you start from?',
      choices: list.map((template) => ({ value: template.key, label: template.name, hint: template.description })),
      needed: 'Choose a template',
    },
    {
      kind: 'text',
      name: 'title',
      label: 'What is it called?',
      hint: 'People find and cite a protocol by its title. You can change it until it is sent for signature',
      limit: LIMITS.title,
      needed: 'Enter a title',
    },
  ];
}

export async function loader(asking: Route.LoaderArgs) {
  const session = await signedIn(asking);
  if (!hasRole(session, 'administrator', 'ig-officer')) throw data(null, { status: 403 });
  return { fields: fieldsFor(await templates(asking)) };
}

export async function action(asking: Route.ActionArgs) {
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const fields = fieldsFor(await templates(asking));
  const { changed, errors } = withAnswers(fields, answers, { templateKey: '', title: '' });
  if (errors.length > 0) return giveBack(answers, errors);
  return submit(asking, answers, async () => {
    const { id } = await change(asking, 'post', '/api/protocols', { form, body: changed });
    return redirect(`/protocols/${id}/draft`);
  });
}

export default function NewProtocol({ loaderData: { fields }, actionData }: Route.ComponentProps) {
  const { answers, errors, failed } = shownAnswers(actionData);
  return (
    <Page
      title="Start a new protocol"
      back={{ to: '/protocols', text: 'Protocols' }}
      failed={failed}
      above={<ErrorList errors={errors} fields={fields} />}
    >
      <FieldsForm fields={fields} answers={answers} errors={errors} button="Start the draft" />
    </Page>
  );
}
