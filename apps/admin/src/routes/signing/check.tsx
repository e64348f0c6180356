import { redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { Page } from '../../components/page.js';
import { readSigning } from '../../features/signing/read-signing.js';
import { SigningErrorPage } from '../../features/signing/signing-error-page.js';
import { NO_STATEMENT, SIGNATORY_FIELDS } from '../../features/signing/signing-fields.js';
import { SignCheck } from '../../features/signing/sign-check.js';
import { ErrorList } from '../../forms/error-list.js';
import { answer, answersOf } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { withAnswers } from '../../forms/field-values.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import type { Route } from './+types/check.js';

export async function loader(asking: Route.LoaderArgs) {
  const loaded = await readSigning(asking, asking.params.token);
  if (loaded.view.signature !== null) return redirect(`/sign/${asking.params.token}/signed`);
  return loaded;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData();
  const { step = [], confirmed = [], ...answers } = answersOf(form);
  const { changed, errors } = withAnswers(SIGNATORY_FIELDS, answers, NO_STATEMENT);
  if (errors.length > 0 || step[0] === 'change') return giveBack(answers, step[0] === 'change' ? [] : errors);
  if (step[0] !== 'sign') return { checked: answers, errors: [] };
  if (confirmed[0] !== 'yes') {
    return { checked: answers, errors: [{ field: 'confirmed', text: 'Tick the box to say that you have read it and sign it' }] };
  }
  const digests = { contentSha256: answer(answers, 'contentSha256'), documentSha256: answer(answers, 'documentSha256') };
  return submit({ request, context }, answers, async () => {
    await change({ request, context }, 'post', '/api/signing/{token}/signature', {
      path: { token: params.token },
      form,
      body: { ...changed, ...digests, confirmed: true },
    });
    return redirect(`/sign/${params.token}/signed`);
  });
}

export default function Check({ loaderData: { view, token }, actionData }: Route.ComponentProps) {
  if (actionData !== undefined && 'checked' in actionData) {
    return (
      <SignCheck
        answers={actionData.checked}
        errors={actionData.errors}
        title={view.protocol.title}
        version={view.version.number}
        party={view.party.name}
        back={{ to: `/sign/${token}/details`, text: 'Back' }}
      />
    );
  }
  const { answers, errors, failed } = shownAnswers(actionData, { name: [view.request.name], jobTitle: [view.request.role] });
  return (
    <Page
      title="How you sign"
      titleDetail="Change your answers"
      caption={view.protocol.title}
      back={{ to: `/sign/${token}/read`, text: 'Back to the document' }}
      failed={failed}
      above={<ErrorList errors={errors} fields={SIGNATORY_FIELDS} />}
    >
      <FieldsForm fields={SIGNATORY_FIELDS} answers={answers} errors={errors} button="Continue">
        <input type="hidden" name="contentSha256" value={view.version.contentSha256 ?? ''} />
        <input type="hidden" name="documentSha256" value={view.version.documentSha256 ?? ''} />
      </FieldsForm>
    </Page>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <SigningErrorPage error={error} />;
}
