import { Button } from 'nhsuk-react-components';
import { data } from 'react-router';
import { change } from '../../api/calls.js';
import { signedIn } from '../../api/session.js';
import { Page } from '../../components/page.js';
import { ErasureObstacles, GoesAndStays, type ErasurePlanView } from '../../features/personal-data/erasure-plan.js';
import { PasswordField } from '../../features/people/password-field.js';
import { VERIFIED_FIELD, WHOSE_FIELD } from '../../features/personal-data/person-fields.js';
import { ErrorList } from '../../forms/error-list.js';
import { answer, answersOf, posted, type Answers, type FieldError } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { FieldView } from '../../forms/field-view.js';
import { withAnswers } from '../../forms/field-values.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit, type Returned } from '../../forms/submit.js';
import type { Route } from './+types/person.js';

export async function loader(asking: Route.LoaderArgs) {
  const { person } = await signedIn(asking);
  if (!person.platformAdministrator) throw data(null, { status: 404 });
  const unverified = new URL(asking.request.url).searchParams.get('copy') === 'unverified';
  return { errors: unverified ? [{ field: null, text: 'Look them up again, and choose how you know that they asked before you download the copy' }] : [] };
}

interface FoundProps {
  readonly email: string;
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
  readonly plan: ErasurePlanView & { readonly known: boolean; readonly hasAccount: boolean };
}

function shownAgain(answers: Answers, errors: readonly FieldError[]): Returned {
  return { answers, errors, conflict: null, opened: null };
}

/** Looks a person up, and erases them once it has been seen what goes and what stays. */
export async function action(asking: Route.ActionArgs) {
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const { errors: unnamed } = withAnswers([WHOSE_FIELD], answers, { email: '' });
  if (unnamed.length > 0) return giveBack(answers, unnamed);
  const email = answer(answers, 'email');
  return submit(asking, answers, async () => {
    const plan = () => change(asking, 'post', '/api/personal-data/plans', { form, body: { email } });
    if (posted(form, 'what') !== 'erase') return { ...shownAgain(answers, []), plan: await plan() };
    const verified = answer(answers, 'verified');
    const password = posted(form, 'password');
    const errors = [
      ...(verified === '' ? [{ field: 'verified', text: VERIFIED_FIELD.needed ?? '' }] : []),
      ...(posted(form, 'confirmed') === 'yes' ? [] : [{ field: 'confirmed', text: 'Confirm that it is to be erased' }]),
      ...(password === '' ? [{ field: 'password', text: 'Enter your own password' }] : []),
    ];
    if (errors.length > 0) return data({ ...shownAgain(answers, errors), plan: await plan() }, { status: 422 });
    return { erased: await change(asking, 'post', '/api/personal-data/erasures', { form, body: { email, verified, password, confirmed: true } }) };
  });
}

export default function Person({ loaderData, actionData }: Route.ComponentProps) {
  if (actionData !== undefined && 'erased' in actionData && actionData.erased !== undefined) {
    return (
      <Page title="It has been erased" back={{ to: '/personal-data', text: 'What is kept about a person' }}>
        <p>Tell the person what has stayed and why. Nothing about it is sent to them.</p>
        <GoesAndStays plan={actionData.erased} done />
      </Page>
    );
  }
  const shown = shownAnswers(actionData);
  const { answers } = shown;
  const errors = actionData === undefined ? loaderData.errors : shown.errors;
  const plan = actionData !== undefined && 'plan' in actionData ? actionData.plan : null;
  const email = answer(answers, 'email');
  return (
    <Page title="What is kept about a person" failed={errors.length > 0} above={<ErrorList errors={errors} fields={[WHOSE_FIELD, VERIFIED_FIELD]} />}>
      <p>
        For somebody who asks what is kept about them, or wants it erased, and cannot do it from an account of their own. First make sure
        that it is they who ask. What you do here is on record.
      </p>
      <FieldsForm fields={[WHOSE_FIELD]} answers={answers} errors={errors} button="Look them up">
        <input type="hidden" name="what" value="look-up" />
      </FieldsForm>
      {plan === null ? null : plan.known ? (
        <Found email={email} plan={plan} answers={answers} errors={errors} />
      ) : (
        <>
          <h2 className="nhsuk-heading-m">Nothing is kept under {email}</h2>
          <p>
            They may have been written to at another address.
            {plan.keptTexts.length > 0 ? ' Agreed texts name it, which stay as they were agreed.' : ''}
          </p>
        </>
      )}
    </Page>
  );
}

function Found({ email, plan, answers, errors }: FoundProps) {
  const unconfirmed = errors.find(({ field }) => field === 'confirmed')?.text;
  return (
    <>
      <h2 className="nhsuk-heading-m">Give them a copy</h2>
      <p>{plan.hasAccount ? `${email} has an account.` : `${email} has no account, and is known by what was sent there.`}</p>
      <PostForm action="/personal-data/copy">
        <input type="hidden" name="email" value={email} />
        <FieldView field={{ ...VERIFIED_FIELD, name: 'verified-copy' }} answers={{}} errors={[]} />
        <Button secondary>Download what is kept</Button>
      </PostForm>
      <h2 className="nhsuk-heading-m">Erase what is kept</h2>
      <p>Only if they ask for it. It cannot be undone.</p>
      <ErasureObstacles obstacles={plan.obstacles} theirs />
      <GoesAndStays plan={plan} theirs />
      {plan.obstacles.length > 0 ? null : (
        <PostForm>
          <input type="hidden" name="what" value="erase" />
          <input type="hidden" name="email" value={email} />
          <FieldView field={VERIFIED_FIELD} answers={answers} errors={errors} />
          <div className={unconfirmed === undefined ? 'nhsuk-form-group' : 'nhsuk-form-group nhsuk-form-group--error'}>
            {unconfirmed === undefined ? null : <span className="nhsuk-error-message">{unconfirmed}</span>}
            <div className="nhsuk-checkboxes__item">
              <input className="nhsuk-checkboxes__input" type="checkbox" id="confirmed" name="confirmed" value="yes" />
              <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor="confirmed">
                I have told them what stays, and they want the rest erased
              </label>
            </div>
          </div>
          <PasswordField label="Your own password" autoComplete="current-password" errors={errors} />
          <Button warning preventDoubleClick>
            Erase it
          </Button>
        </PostForm>
      )}
    </>
  );
}
