import { redirect } from 'react-router';
import { change, read } from '../../api/calls.js';
import { Page } from '../../components/page.js';
import { withGuardianOrNone } from '../../features/organisations/guardian-or-none.js';
import { ORGANISATION_FIELDS } from '../../features/organisations/organisation-fields.js';
import { inputOf } from '../../features/organisations/organisation-view.js';
import { ConflictPanel } from '../../forms/conflict-panel.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, openedWith } from '../../forms/field.js';
import { answersFrom, withAnswers } from '../../forms/field-values.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { revisionOf } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import type { Route } from './+types/edit.js';

export async function loader(asking: Route.LoaderArgs) {
  return read(asking, '/api/organisations/{id}', { path: { id: asking.params.id } });
}

export async function action(asking: Route.ActionArgs) {
  const { id } = asking.params;
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const organisation = await read(asking, '/api/organisations/{id}', { path: { id } });
  const { changed, errors } = withAnswers(ORGANISATION_FIELDS, answers, inputOf(organisation));
  if (errors.length > 0) return giveBack(answers, errors);
  return submit(asking, answers, async () => {
    await change(asking, 'put', '/api/organisations/{id}', {
      path: { id },
      form,
      body: withGuardianOrNone(changed),
      revision: revisionOf(form),
    });
    return redirect(`/organisations/${id}?done=saved`);
  }, { opened: openedWith(form) });
}

export default function Edit({ loaderData: organisation, actionData }: Route.ComponentProps) {
  const saved = answersFrom(ORGANISATION_FIELDS, organisation);
  const { answers, errors, conflict, failed } = shownAnswers(actionData, saved);
  return (
    <Page
      title="Change the details"
      titleDetail={organisation.name}
      caption={organisation.name}
      back={{ to: `/organisations/${organisation.id}`, text: organisation.name }}
      failed={failed || conflict !== null}
      above={
        conflict === null ? (
          <ErrorList errors={errors} fields={ORGANISATION_FIELDS} />
        ) : (
          <ConflictPanel conflict={conflict} fields={ORGANISATION_FIELDS} typed={answers} current={saved} changed="these details" />
        )
      }
    >
      <p>New drafts start from these details. Protocols that have been sent for signature keep what was true then.</p>
      <FieldsForm
        fields={ORGANISATION_FIELDS}
        answers={answers}
        errors={errors}
        openedWith={saved}
        revision={conflict === null ? organisation.revision : conflict.currentRevision || organisation.revision}
        button="Save"
        cancel={{ to: `/organisations/${organisation.id}`, text: 'Go back without saving' }}
      />
    </Page>
  );
}
