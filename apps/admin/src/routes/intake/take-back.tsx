import { LIMITS } from '@isp/protocols';
import { redirect } from 'react-router';
import { change, read } from '../../api/calls.js';
import { Page } from '../../components/page.js';
import { counted } from '../../components/pager.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, type Field } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { withAnswers } from '../../forms/field-values.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import type { Route } from './+types/take-back.js';

const FIELDS: readonly Field[] = [{ kind: 'textarea', name: 'reason', label: 'Why is it taken back?', rows: 3, limit: LIMITS.reason, needed: 'Say why it is taken back' }];

export async function loader(asking: Route.LoaderArgs) {
  return read(asking, '/api/intakes/{id}', { path: { id: asking.params.id } });
}

export async function action(asking: Route.ActionArgs) {
  const { id } = asking.params;
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const { changed, errors } = withAnswers(FIELDS, answers, { reason: '' });
  if (errors.length > 0) return giveBack(answers, errors);
  return submit(asking, answers, async () => {
    await change(asking, 'post', '/api/intakes/{id}/taking-back', { path: { id }, form, body: changed });
    return redirect(`/intakes/${id}`);
  });
}

export default function TakeBack({ loaderData: intake, actionData }: Route.ComponentProps) {
  const { answers, errors, failed } = shownAnswers(actionData);
  const own = `/intakes/${intake.id}`;
  return (
    <Page
      title="Take all of it back"
      titleDetail={intake.fileName}
      caption={intake.fileName}
      back={{ to: own, text: intake.fileName }}
      failed={failed}
      above={<ErrorList errors={errors} fields={FIELDS} />}
    >
      <p>
        {counted(intake.counts.takenIn, 'protocol')} came in with this file. They disappear from the register and from every list, and their
        links lead nowhere. What anybody has worked on since is left, and said. The record of what was done stays.
      </p>
      <p>The file can be taken in again afterwards; its protocols then have new references.</p>
      <FieldsForm
        fields={FIELDS}
        answers={answers}
        errors={errors}
        button={`Take back ${counted(intake.counts.takenIn, 'protocol')}`}
        warning
        cancel={{ to: own, text: 'Go back without taking anything back' }}
      />
    </Page>
  );
}
