import { redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { Page } from '../../components/page.js';
import { readSigning } from '../../features/signing/read-signing.js';
import { SigningErrorPage } from '../../features/signing/signing-error-page.js';
import { DECLINE_FIELDS } from '../../features/signing/signing-fields.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { withAnswers } from '../../forms/field-values.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { writtenDay } from '../../words/dates.js';
import type { Route } from './+types/decline.js';

export async function loader(asking: Route.LoaderArgs) {
  const loaded = await readSigning(asking, asking.params.token);
  if (loaded.view.signature !== null) return redirect(`/sign/${asking.params.token}/signed`);
  if (!loaded.view.confirmed && loaded.view.declined === null) {
    return redirect(`/sign/${asking.params.token}/code?to=decline`);
  }
  return loaded;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData();
  const answers = answersOf(form);
  const { changed, errors } = withAnswers(DECLINE_FIELDS, answers, { reason: '' });
  if (errors.length > 0) return giveBack(answers, errors);
  return submit({ request, context }, answers, async () => {
    await change({ request, context }, 'post', '/api/signing/{token}/decline', { path: { token: params.token }, form, body: changed });
    return redirect(`/sign/${params.token}/decline`);
  });
}

export default function Decline({ loaderData: { view, token }, actionData }: Route.ComponentProps) {
  if (view.declined !== null) {
    return (
      <Page title="You have declined to sign" caption={view.protocol.title}>
        <p>
          On {writtenDay(view.declined.at)} you told {view.protocol.leadOrganisation.name} why:
        </p>
        <p className="nhsuk-inset-text as-typed">{view.declined.reason}</p>
        <p>They may change the protocol, ask somebody else at {view.party.name}, or go on without it.</p>
        <p>
          <a href={`/sign/${token}/read`}>Read the protocol again</a>
        </p>
      </Page>
    );
  }
  const { answers, errors, failed } = shownAnswers(actionData);
  return (
    <Page
      title="Decline to sign"
      caption={view.protocol.title}
      back={{ to: `/sign/${token}/read`, text: 'Back to the document' }}
      failed={failed}
      above={<ErrorList errors={errors} fields={DECLINE_FIELDS} />}
    >
      <p>Declining affects this agreement only. It says nothing about sharing information about a person.</p>
      <FieldsForm
        fields={DECLINE_FIELDS}
        answers={answers}
        errors={errors}
        button="Decline to sign"
        cancel={{ to: `/sign/${token}/read`, text: 'Go back to the document' }}
      />
    </Page>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <SigningErrorPage error={error} />;
}
