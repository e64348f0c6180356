import { Button, Panel } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { PASSWORD_HINT, passwordErrors } from '../../features/people/people-fields.js';
import { PasswordField } from '../../features/people/password-field.js';
import { PartiesProgress } from '../../features/protocols/parties-progress.js';
import { readSigning } from '../../features/signing/read-signing.js';
import { SigningErrorPage } from '../../features/signing/signing-error-page.js';
import { currentSession } from '../../api/session.js';
import { ErrorList } from '../../forms/error-list.js';
import { posted } from '../../forms/field.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { writtenDate } from '../../words/dates.js';
import type { Route } from './+types/signed.js';

export async function loader(asking: Route.LoaderArgs) {
  const loaded = await readSigning(asking, asking.params.token);
  if (loaded.view.signature === null) return redirect(`/sign/${asking.params.token}`);
  const { person } = await currentSession(asking);
  return { ...loaded, signature: loaded.view.signature, hasAccount: person !== null || loaded.view.hasAccount };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData();
  const password = posted(form, 'password');
  const errors = passwordErrors(password);
  if (errors.length > 0) return giveBack({}, errors);
  return submit({ request, context }, {}, async () => {
    await change({ request, context }, 'post', '/api/signing/{token}/account', {
      path: { token: params.token },
      form,
      body: { password },
    });
    return redirect('/dashboard');
  });
}

export default function Signed({ loaderData: { view, token, signature, hasAccount }, actionData }: Route.ComponentProps) {
  const { errors, failed } = shownAnswers(actionData);
  return (
    <Page
      title={`You have signed for ${view.party.name}`}
      titleDetail={view.protocol.reference}
      failed={failed}
      above={<ErrorList errors={errors} />}
    >
      <Panel className="signed-panel">
        <p>
          {view.protocol.title}
          <br />
          {view.protocol.reference}, version {view.version.number}
          <br />
          Signed on {writtenDate(signature.signedOn)} by {signature.name}
        </p>
      </Panel>
      <p>
        <a href={`/api/signing/${token}/document.pdf`}>Download the signed document (PDF)</a>
      </p>
      <h2 className="nhsuk-heading-m">What happens next</h2>
      <p>
        {view.protocol.leadOrganisation.name} has been told. We send you an email when the protocol comes into force between
        those who have signed. Keep this link to read it again.
      </p>
      <PartiesProgress parties={view.parties} />
      {view.confirmed && !hasAccount ? (
        <>
          <h2 className="nhsuk-heading-m">Have an account, if you like</h2>
          <p>
            With an account you can read what was sent to you by name, and see what waits for your answer. You sign by the link in the
            email, with or without one. To see what else {view.party.name} takes part in, ask its administrator to invite you.
          </p>
          <PostForm>
            <PasswordField label="Choose a password" hint={PASSWORD_HINT} autoComplete="new-password" errors={errors} />
            <Button secondary preventDoubleClick>
              Create my account
            </Button>
          </PostForm>
        </>
      ) : null}
      <Notice />
    </Page>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <SigningErrorPage error={error} />;
}
