import { Button } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { currentSession, formToken } from '../../api/session.js';
import { DoneBanner } from '../../components/done-banner.js';
import { Page } from '../../components/page.js';
import { ownPath } from '../../features/people/own-path.js';
import { PasswordField } from '../../features/people/password-field.js';
import { EMAIL_FIELD } from '../../features/people/people-fields.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf } from '../../forms/field.js';
import { FieldView } from '../../forms/field-view.js';
import { withAnswers } from '../../forms/field-values.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import type { Route } from './+types/sign-in.js';

const DONE = { reset: 'Your password has been changed. Sign in with the new one.' };

export async function loader(asking: Route.LoaderArgs) {
  const next = ownPath(new URL(asking.request.url).searchParams.get('next'));
  const session = await currentSession(asking);
  if (session.person !== null) return redirect(next);
  return { csrfToken: await formToken(asking) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const { password = [], ...answers } = answersOf(form);
  const { changed, errors } = withAnswers([EMAIL_FIELD], answers, { email: '' });
  const missing = password[0] ? [] : [{ field: 'password', text: 'Enter your password' }];
  if (errors.length + missing.length > 0) return giveBack(answers, [...errors, ...missing]);
  return submit({ request, context }, answers, async () => {
    await change({ request, context }, 'post', '/api/session', { form, body: { email: changed.email, password: password[0] } });
    return redirect(ownPath(new URL(request.url).searchParams.get('next')));
  });
}

export default function SignIn({ actionData }: Route.ComponentProps) {
  const { answers, errors, failed } = shownAnswers(actionData);
  return (
    <Page title="Sign in" failed={failed} above={<ErrorList errors={errors} fields={[EMAIL_FIELD]} />}>
      <DoneBanner words={DONE} />
      <PostForm>
        <FieldView field={EMAIL_FIELD} answers={answers} errors={errors} />
        <PasswordField label="Password" autoComplete="current-password" errors={errors} />
        <Button preventDoubleClick>Sign in</Button>
      </PostForm>
      <p>
        <a href="/forgotten-password">I have forgotten my password</a>
      </p>
      <p>The link to choose a new password also lets you in if somebody has tried too many wrong passwords for your account.</p>
      <h2 className="nhsuk-heading-s">If you have no account</h2>
      <p>
        Somebody in your organisation invites you. If you were sent a link to read or sign a protocol, use the link: you do
        not need an account for it.
      </p>
    </Page>
  );
}
