import { Button } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { signedIn } from '../../api/session.js';
import { DoneBanner } from '../../components/done-banner.js';
import { FactsList } from '../../components/facts-list.js';
import { Page } from '../../components/page.js';
import { PasswordField } from '../../features/people/password-field.js';
import { NAME_FIELD, PASSWORD_HINT, passwordErrors } from '../../features/people/people-fields.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, posted } from '../../forms/field.js';
import { withAnswers } from '../../forms/field-values.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { ROLE_WORDS } from '../../words/roles.js';
import type { Route } from './+types/account.js';

const DONE = { name: 'Your name has been changed', password: 'Your password has been changed' };

export async function loader(asking: Route.LoaderArgs) {
  return signedIn(asking);
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  if (form.get('what') === 'name') {
    const answers = answersOf(form);
    const { changed, errors } = withAnswers([NAME_FIELD], answers, { name: '' });
    if (errors.length > 0) return giveBack(answers, errors);
    return submit({ request, context }, answers, async () => {
      await change({ request, context }, 'put', '/api/me', { form, body: changed });
      return redirect('/account?done=name');
    });
  }
  const current = posted(form, 'current');
  const password = posted(form, 'password');
  const errors = [...(current === '' ? [{ field: 'current', text: 'Enter your current password' }] : []), ...passwordErrors(password)];
  if (errors.length > 0) return giveBack({}, errors);
  return submit({ request, context }, {}, async () => {
    await change({ request, context }, 'put', '/api/me/password', { form, body: { current, password } });
    return redirect('/account?done=password');
  });
}

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const { answers, errors, failed } = shownAnswers(actionData);
  const named = answers['name'] === undefined ? { name: [loaderData.person.name] } : answers;
  return (
    <Page title="Your account" failed={failed} above={<ErrorList errors={errors} fields={[NAME_FIELD]} />}>
      <DoneBanner words={DONE} />
      <FactsList
        facts={[
          { label: 'Email address', value: loaderData.person.email },
          ...loaderData.memberships.map((membership) => ({
            label: membership.organisation.name,
            value: membership.roles.map((role) => ROLE_WORDS[role]).join(', '),
          })),
        ]}
      />
      <ul className="nhsuk-list">
        <li>
          <a href="/account/signatures">What you have signed</a>
        </li>
        <li>
          <a href="/account/sessions">Where you are signed in</a>
        </li>
      </ul>
      <h2 className="nhsuk-heading-m">Your name</h2>
      <FieldsForm fields={[NAME_FIELD]} answers={named} errors={errors} button="Save your name">
        <input type="hidden" name="what" value="name" />
      </FieldsForm>
      <h2 className="nhsuk-heading-m">Your password</h2>
      <PostForm>
        <input type="hidden" name="what" value="password" />
        <PasswordField name="current" label="Current password" autoComplete="current-password" errors={errors} />
        <PasswordField label="New password" hint={PASSWORD_HINT} autoComplete="new-password" errors={errors} />
        <p>You stay signed in here, and are signed out everywhere else.</p>
        <Button preventDoubleClick>Change your password</Button>
      </PostForm>
      <h2 className="nhsuk-heading-m">What is kept about you</h2>
      <p>
        <a href="/api/me/personal-data" download>
          Download what is kept about you
        </a>{' '}
        as a file that you can read, and other programs too. <a href="/privacy">Privacy</a> says why it is kept, and how long.
      </p>
      <p>
        <a href="/account/erase">Erase your account</a>
      </p>
    </Page>
  );
}
