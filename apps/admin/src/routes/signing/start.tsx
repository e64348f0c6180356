import { Button } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { readSigning } from '../../features/signing/read-signing.js';
import { SigningErrorPage } from '../../features/signing/signing-error-page.js';
import { RequestFacts } from '../../features/signing/signing-facts.js';
import { ErrorList } from '../../forms/error-list.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { submit } from '../../forms/submit.js';
import { refusalWords } from '../../words/refusals.js';
import type { Route } from './+types/start.js';

export async function loader(asking: Route.LoaderArgs) {
  const loaded = await readSigning(asking, asking.params.token);
  if (loaded.view.signature !== null) return redirect(`/sign/${asking.params.token}/signed`);
  return loaded;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData();
  return submit({ request, context }, {}, async () => {
    await change({ request, context }, 'post', '/api/signing/{token}/opening', { path: { token: params.token }, form });
    return redirect(`/sign/${params.token}/read`);
  });
}

export default function Start({ loaderData: { view, token }, actionData }: Route.ComponentProps) {
  const { errors, failed } = shownAnswers(actionData);
  const draft = view.purpose === 'read-draft';
  return (
    <Page
      title={draft ? 'You have been asked to read a draft' : 'You have been asked to sign a protocol'}
      titleDetail={view.protocol.reference}
      failed={failed}
      above={<ErrorList errors={errors} />}
    >
      <p className="nhsuk-lede-text">
        {view.protocol.leadOrganisation.name} {draft ? 'shows you a draft of' : 'asks you to read and sign'} an information
        sharing protocol for {view.party.name}.
      </p>
      {view.declined === null ? null : <p>You declined on an earlier visit. You can still read it.</p>}
      {view.request.closedBecause === null ? null : <p>{refusalWords(view.request.closedBecause)}. You can still read it.</p>}
      <RequestFacts view={view} />
      {view.protocol.summary === '' ? null : (
        <>
          <h2 className="nhsuk-heading-m">What it is about</h2>
          <p className="as-typed">{view.protocol.summary}</p>
        </>
      )}
      {draft ? null : (
        <>
          <h2 className="nhsuk-heading-m">What happens</h2>
          <ol className="nhsuk-list nhsuk-list--number">
            <li>You read the protocol.</li>
            <li>We send a code to your email address, to make sure that it is you.</li>
            <li>You say in what capacity and by what authority you sign, and sign. Or you decline and say why.</li>
          </ol>
          <p>You do not need an account. It takes about five minutes, besides the reading.</p>
        </>
      )}
      <PostForm>
        <Button preventDoubleClick>{draft ? 'Read the draft' : 'Start reading'}</Button>
      </PostForm>
      {view.request.state === 'open' && !draft ? (
        <p>
          If you are not the right person to sign for {view.party.name}, <a href={`/sign/${token}/decline`}>decline and say who is</a>.
        </p>
      ) : null}
      <Notice />
    </Page>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <SigningErrorPage error={error} />;
}
