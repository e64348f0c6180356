import { redirect } from 'react-router';
import { change, read } from '../../api/calls.js';
import { signedIn } from '../../api/session.js';
import { Page } from '../../components/page.js';
import { DocumentView } from '../../features/protocols/document-view.js';
import { may, whyNot } from '../../features/protocols/protocol-view.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import { SignCheck } from '../../features/signing/sign-check.js';
import { NO_STATEMENT, SIGNATORY_FIELDS } from '../../features/signing/signing-fields.js';
import { ErrorList } from '../../forms/error-list.js';
import { answer, answersOf } from '../../forms/field.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { withAnswers } from '../../forms/field-values.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { refusalWords } from '../../words/refusals.js';
import type { Route } from './+types/sign.js';

export async function loader(asking: Route.LoaderArgs) {
  const { id } = asking.params;
  const session = await signedIn(asking);
  const protocol = await readProtocol(asking, id);
  const number = protocol.myRequest?.versionNumber ?? protocol.versionOutForSignature;
  const version =
    number === null ? null : await read(asking, '/api/protocols/{id}/versions/{number}', { path: { id, number } });
  const party = protocol.parties.find(({ partyId }) => partyId === protocol.myRequest?.partyId)?.name ?? session.actingFor?.name ?? '';
  return { protocol, version, party, name: session.person.name };
}

export async function action(asking: Route.ActionArgs) {
  const { id } = asking.params;
  const form = await asking.request.formData();
  const { step = [], confirmed = [], ...answers } = answersOf(form);
  const { changed, errors } = withAnswers(SIGNATORY_FIELDS, answers, NO_STATEMENT);
  if (errors.length > 0 || step[0] === 'change') return giveBack(answers, step[0] === 'change' ? [] : errors);
  if (step[0] !== 'sign') {
    const requestId = answer(answers, 'requestId');
    return submit(asking, answers, async () => {
      if (requestId !== '') await change(asking, 'post', '/api/protocols/{id}/requests/{requestId}/opening', { path: { id, requestId }, form });
      return { checked: answers, errors: [] };
    });
  }
  if (confirmed[0] !== 'yes') {
    return { checked: answers, errors: [{ field: 'confirmed', text: 'Tick the box to say that you have read it and sign it' }] };
  }
  const seen = ['requestId', 'versionNumber', 'contentSha256', 'documentSha256'].filter((name) => answer(answers, name) !== '');
  return submit(asking, answers, async () => {
    await change(asking, 'post', '/api/protocols/{id}/signatures', {
      path: { id },
      form,
      body: { ...changed, ...Object.fromEntries(seen.map((name) => [name, answer(answers, name)])), confirmed: true },
    });
    return redirect(`/protocols/${id}?done=signed`);
  });
}

export default function Sign({ loaderData: { protocol, version, party, name }, actionData }: Route.ComponentProps) {
  const own = `/protocols/${protocol.id}`;
  const back = { to: own, text: protocol.title };
  const refusal = whyNot(protocol, 'sign');
  if (version === null || refusal !== null) {
    return (
      <Page title="Sign" titleDetail={protocol.reference} caption={protocol.title} back={back}>
        <p>{refusal === null ? 'No version is out for signature.' : `${refusalWords(refusal.code, refusal.facts)}.`}</p>
      </Page>
    );
  }
  if (actionData !== undefined && 'checked' in actionData) {
    return (
      <SignCheck
        answers={actionData.checked}
        errors={actionData.errors}
        title={protocol.title}
        version={version.number}
        party={party}
        back={{ to: `${own}/sign`, text: 'Back' }}
      />
    );
  }
  const { answers, errors, failed } = shownAnswers(actionData, { name: [name] });
  return (
    <Page
      title={`Read and sign for ${party}`}
      titleDetail={protocol.reference}
      caption={`${protocol.title}, version ${version.number}`}
      back={back}
      failed={failed}
      above={<ErrorList errors={errors} fields={SIGNATORY_FIELDS} />}
      wide
    >
      <p>
        <a href={`/api/protocols/${protocol.id}/versions/${version.number}/document.pdf`}>Download this document (PDF)</a>
      </p>
      <DocumentView html={version.html} />
      <div className="reading">
        <h2 className="nhsuk-heading-l">How you sign</h2>
        <FieldsForm fields={SIGNATORY_FIELDS} answers={answers} errors={errors} button="Continue">
          {protocol.myRequest === null ? null : <input type="hidden" name="requestId" value={protocol.myRequest.requestId} />}
          <input type="hidden" name="versionNumber" value={version.number} />
          <input type="hidden" name="contentSha256" value={version.contentSha256} />
          <input type="hidden" name="documentSha256" value={version.documentSha256} />
        </FieldsForm>
        {may(protocol, 'decline') && protocol.myRequest !== null ? (
          <p>
            <a href={`${own}/decline`}>I decline to sign</a>
          </p>
        ) : null}
      </div>
    </Page>
  );
}
