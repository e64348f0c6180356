import { Button } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { change, find } from '../../api/calls.js';
import { formToken } from '../../api/session.js';
import { Page } from '../../components/page.js';
import { DeadLink } from '../../features/people/dead-link.js';
import { PasswordField } from '../../features/people/password-field.js';
import { PASSWORD_HINT, passwordErrors } from '../../features/people/people-fields.js';
import { ErrorList } from '../../forms/error-list.js';
import { posted } from '../../forms/field.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import type { Route } from './+types/reset-password.js';

export async function loader(asking: Route.LoaderArgs) {
  const reset = await find(asking, '/api/password-resets/{token}', {
    path: { token: asking.params.token },
  });
  return { email: reset?.email ?? null, csrfToken: reset === null ? null : await formToken(asking) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData();
  const password = posted(form, 'password');
  const errors = passwordErrors(password);
  if (errors.length > 0) return giveBack({}, errors);
  return submit({ request, context }, {}, async () => {
    await change({ request, context }, 'post', '/api/password-resets/{token}', { path: { token: params.token }, form, body: { password } });
    return redirect('/sign-in?done=reset');
  });
}

export default function ResetPassword({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.email === null) {
    return (
      <DeadLink>
        <p>
          <a href="/forgotten-password">Ask for a new link</a>
        </p>
      </DeadLink>
    );
  }
  const { errors, failed } = shownAnswers(actionData);
  return (
    <Page title="Choose your new password" failed={failed} above={<ErrorList errors={errors} />}>
      <p>For the account with the address {loaderData.email}.</p>
      <PostForm>
        <PasswordField label="New password" hint={PASSWORD_HINT} autoComplete="new-password" errors={errors} />
        <Button preventDoubleClick>Save the new password</Button>
      </PostForm>
    </Page>
  );
}
