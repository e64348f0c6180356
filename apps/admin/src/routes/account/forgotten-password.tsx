import { change } from '../../api/calls.js';
import { formToken } from '../../api/session.js';
import { Page } from '../../components/page.js';
import { EMAIL_FIELD } from '../../features/people/people-fields.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf } from '../../forms/field.js';
import { withAnswers } from '../../forms/field-values.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import type { Route } from './+types/forgotten-password.js';

export async function loader(asking: Route.LoaderArgs) {
  return { csrfToken: await formToken(asking) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const answers = answersOf(form);
  const { changed, errors } = withAnswers([EMAIL_FIELD], answers, { email: '' });
  if (errors.length > 0) return giveBack(answers, errors);
  return submit({ request, context }, answers, async () => {
    await change({ request, context }, 'post', '/api/password-resets', { form, body: changed });
    return { sent: true };
  });
}

export default function ForgottenPassword({ actionData }: Route.ComponentProps) {
  if (actionData !== undefined && 'sent' in actionData) {
    return (
      <Page title="Check your email">
        <p>If there is an account with that address, we have sent it a link to choose a new password.</p>
        <p>The link works once. If nothing arrives within a few minutes, look among your junk mail.</p>
        <p>
          <a href="/sign-in">Back to sign in</a>
        </p>
      </Page>
    );
  }
  const { answers, errors, failed } = shownAnswers(actionData);
  return (
    <Page
      title="Choose a new password"
      back={{ to: '/sign-in', text: 'Back to sign in' }}
      failed={failed}
      above={<ErrorList errors={errors} fields={[EMAIL_FIELD]} />}
    >
      <p>We send a link to your email address.</p>
      <FieldsForm fields={[EMAIL_FIELD]} answers={answers} errors={errors} button="Send the link" />
    </Page>
  );
}
