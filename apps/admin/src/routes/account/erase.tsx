import { Button, Checkboxes } from 'nhsuk-react-components';
import { change, read } from '../../api/calls.js';
import { currentSession } from '../../api/session.js';
import { Page } from '../../components/page.js';
import { PasswordField } from '../../features/people/password-field.js';
import { ErasureObstacles, GoesAndStays, type ErasurePlanView } from '../../features/personal-data/erasure-plan.js';
import { ErrorList } from '../../forms/error-list.js';
import { posted } from '../../forms/field.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import type { Route } from './+types/erase.js';

/** After the erasure nobody is signed in, and the page that says what stayed is shown all the same: so nobody is led to sign-in here. */
export async function loader(asking: Route.LoaderArgs): Promise<{ readonly email: string; readonly plan: ErasurePlanView | null }> {
  const { person } = await currentSession(asking);
  if (person === null) return { email: '', plan: null };
  return { email: person.email, plan: await read(asking, '/api/me/erasure') };
}

export async function action(asking: Route.ActionArgs) {
  const form = await asking.request.formData();
  const password = posted(form, 'password');
  const confirmed = posted(form, 'confirmed') === 'yes';
  const errors = [
    ...(password === '' ? [{ field: 'password', text: 'Enter your password' }] : []),
    ...(confirmed ? [] : [{ field: 'confirmed', text: 'Confirm that you want your account erased' }]),
  ];
  if (errors.length > 0) return giveBack({}, errors);
  return submit(asking, {}, async () => ({ erased: await change(asking, 'post', '/api/me/erasure', { form, body: { password, confirmed } }) }));
}

export default function Erase({ loaderData: { email, plan }, actionData }: Route.ComponentProps) {
  if (actionData !== undefined && 'erased' in actionData) {
    return (
      <Page title="Your account has been erased">
        <p>You are signed out everywhere. Keep this page if you want to know later what has stayed: nothing of it is sent to you.</p>
        <GoesAndStays plan={actionData.erased} done />
      </Page>
    );
  }
  const { errors, failed } = shownAnswers(actionData);
  return (
    <Page
      title="Erase your account"
      back={{ to: '/account', text: 'Your account' }}
      failed={failed}
      above={<ErrorList errors={errors} />}
    >
      {plan === null ? (
        <p>
          <a href="/sign-in?next=%2Faccount%2Ferase">Sign in</a> with the account that is to be erased.
        </p>
      ) : (
        <>
          <p>
            This erases what the service keeps about you under {email}. It cannot be undone. You may want{' '}
            <a href="/api/me/personal-data" download>
              a copy of it
            </a>{' '}
            first.
          </p>
          <ErasureObstacles obstacles={plan.obstacles} />
          <GoesAndStays plan={plan} />
          {plan.obstacles.length > 0 ? null : (
            <PostForm>
              <PasswordField label="Your password" autoComplete="current-password" errors={errors} />
              <Checkboxes
                idPrefix="confirmed"
                name="confirmed"
                legend="Are you sure?"
                legendProps={{ size: 's' }}
                {...errorOf(errors, 'confirmed')}
              >
                <Checkboxes.Item id="confirmed" value="yes">
                  Yes, erase my account and what is kept about me
                </Checkboxes.Item>
              </Checkboxes>
              <div className="nhsuk-button-group">
                <Button warning preventDoubleClick>
                  Erase my account
                </Button>
                <a href="/account">Keep it</a>
              </div>
            </PostForm>
          )}
        </>
      )}
    </Page>
  );
}

function errorOf(errors: readonly { readonly field: string | null; readonly text: string }[], field: string): { readonly error?: string } {
  const found = errors.find((error) => error.field === field);
  return found === undefined ? {} : { error: found.text };
}
