import { Button } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { change, find } from '../../api/calls.js';
import { currentSession, formToken } from '../../api/session.js';
import { FactsList } from '../../components/facts-list.js';
import { Page } from '../../components/page.js';
import { DeadLink } from '../../features/people/dead-link.js';
import { PasswordField } from '../../features/people/password-field.js';
import { NAME_FIELD, PASSWORD_HINT, passwordErrors } from '../../features/people/people-fields.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf } from '../../forms/field.js';
import { FieldView } from '../../forms/field-view.js';
import { withAnswers } from '../../forms/field-values.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { ROLE_WORDS } from '../../words/roles.js';
import { writtenDay } from '../../words/dates.js';
import type { Route } from './+types/invitation.js';

export async function loader(asking: Route.LoaderArgs) {
  const invitation = await find(asking, '/api/invitations/{token}', { path: { token: asking.params.token } });
  const { person } = await currentSession(asking);
  return {
    invitation,
    signedIn: person !== null && person.email.toLowerCase() === invitation?.email.toLowerCase(),
    csrfToken: invitation === null ? null : await formToken(asking),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData();
  const { password = [], ...answers } = answersOf(form);
  const account = form.get('account');
  const { changed, errors } = account === 'new' ? withAnswers([NAME_FIELD], answers, { name: '' }) : { changed: {}, errors: [] };
  const missing = account === 'new' ? passwordErrors(password[0] ?? '') : [];
  if (errors.length + missing.length > 0) return giveBack(answers, [...errors, ...missing]);
  return submit({ request, context }, answers, async () => {
    await change({ request, context }, 'post', '/api/invitations/{token}', {
      path: { token: params.token },
      form,
      body: account === 'signed-in' ? {} : { ...changed, password: password[0] },
    });
    return redirect('/dashboard');
  });
}

export default function InvitationRoute({ loaderData: { invitation, signedIn }, actionData }: Route.ComponentProps) {
  if (invitation === null) {
    return (
      <DeadLink>
        <p>Ask the person who invited you to send a new invitation. If you have accepted it already, sign in.</p>
        <p>
          <a href="/sign-in">Sign in</a>
        </p>
      </DeadLink>
    );
  }
  const { answers, errors, failed } = shownAnswers(actionData, { name: [invitation.name] });
  return (
    <Page
      title={`Join ${invitation.organisation.name}`}
      failed={failed}
      above={<ErrorList errors={errors} fields={[NAME_FIELD]} />}
    >
      <FactsList
        facts={[
          { label: 'Organisation', value: invitation.organisation.name },
          { label: 'Email address', value: invitation.email },
          { label: 'You will be', value: invitation.roles.map((role) => ROLE_WORDS[role]).join(', ') },
          { label: 'Accept by', value: writtenDay(invitation.expiresAt) },
        ]}
      />
      <PostForm>
        <input type="hidden" name="account" value={signedIn ? 'signed-in' : invitation.hasAccount ? 'existing' : 'new'} />
        {signedIn ? <p>Your account will belong to this organisation too.</p> : null}
        {!signedIn && invitation.hasAccount ? (
          <>
            <p>You have an account with this address already. It will belong to this organisation too.</p>
            <PasswordField label="Your password" autoComplete="current-password" errors={errors} />
          </>
        ) : null}
        {!signedIn && !invitation.hasAccount ? (
          <>
            <FieldView field={NAME_FIELD} answers={answers} errors={errors} />
            <PasswordField label="Choose a password" hint={PASSWORD_HINT} autoComplete="new-password" errors={errors} />
          </>
        ) : null}
        <Button preventDoubleClick>Join {invitation.organisation.name}</Button>
      </PostForm>
    </Page>
  );
}
