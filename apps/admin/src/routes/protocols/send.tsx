import { Button, Fieldset } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { whyNot } from '../../features/protocols/protocol-view.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import { CheckSending } from '../../features/sending/check-sending.js';
import { sendingFields, sendingOf, signatoryFields } from '../../features/sending/signatory-fields.js';
import { DEADLINE_FIELD } from '../../features/protocols/act-fields.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf } from '../../forms/field.js';
import { FieldView } from '../../forms/field-view.js';
import { PostForm, revisionOf } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { refusalWords } from '../../words/refusals.js';
import type { Route } from './+types/send.js';

export async function loader(asking: Route.LoaderArgs) {
  return readProtocol(asking, asking.params.id);
}

export async function action(asking: Route.ActionArgs) {
  const { id } = asking.params;
  const form = await asking.request.formData();
  const { step = [], ...answers } = answersOf(form);
  const protocol = await readProtocol(asking, id);
  const minor = protocol.draft?.change.kind === 'minor';
  const { requests, deadline, errors } = minor ? { requests: [], deadline: null, errors: [] } : sendingOf(protocol.parties, answers);
  if (errors.length > 0 || step[0] === 'change') return giveBack(answers, step[0] === 'change' ? [] : errors);
  if (step[0] !== 'send') return { checked: answers };
  return submit(
    asking,
    answers,
    async () => {
      await change(asking, 'post', '/api/protocols/{id}/versions', {
        path: { id },
        form,
        body: { requests, deadline },
        revision: revisionOf(form),
      });
      return redirect(`/protocols/${id}?done=${minor ? 'minor-sent' : 'sent'}`);
    },
    {
      nameOf: (pointer) => {
        const [, , index, name] = pointer.split('/');
        const partyId = requests[Number(index)]?.partyId;
        return partyId === undefined ? (pointer === '/deadline' ? 'deadline' : null) : `${partyId}.${name ?? 'name'}`;
      },
    },
  );
}

export default function Send({ loaderData: protocol, actionData }: Route.ComponentProps) {
  const own = `/protocols/${protocol.id}`;
  const back = { to: `${own}/draft`, text: 'Draft' };
  const refusal = whyNot(protocol, 'send-for-signature');
  if (refusal !== null) {
    return (
      <Page title="Send it for signature" titleDetail={protocol.reference} caption={protocol.title} back={back}>
        <EmptyState title={`${refusalWords(refusal.code, refusal.facts)}.`}>
          <p>{refusal.code === 'not-complete' ? <a href={`${own}/draft/check`}>See what is still missing</a> : <a href={own}>Back to the protocol</a>}</p>
        </EmptyState>
      </Page>
    );
  }
  if (actionData !== undefined && 'checked' in actionData) {
    return <CheckSending protocol={protocol} answers={actionData.checked} />;
  }
  if (protocol.draft?.change.kind === 'minor') return <CheckSending protocol={protocol} answers={{}} />;
  const fields = sendingFields(protocol.parties);
  const { answers, errors, conflict, failed } = shownAnswers(actionData);
  return (
    <Page
      title="Who signs for each party?"
      titleDetail={protocol.reference}
      caption={protocol.title}
      back={back}
      failed={failed}
      above={<ErrorList errors={errors} fields={fields} />}
    >
      {conflict === null ? null : (
        <p className="nhsuk-inset-text">
          Somebody else changed the draft meanwhile. <a href={`${own}/document`}>Read it again</a> before you send it. What you typed is still here.
        </p>
      )}
      <p>
        Each of them gets an email with a personal link, reads the protocol and signs it, without an account. Sending freezes
        the draft as a version that never changes.
      </p>
      <PostForm revision={protocol.revision}>
        {protocol.parties.map((party) => (
          <Fieldset key={party.partyId} className="party-fieldset">
            <Fieldset.Legend size="m" headingLevel="h2">
              {party.name}
            </Fieldset.Legend>
            {signatoryFields(party).map((field) => (
              <FieldView key={field.name} field={field} answers={answers} errors={errors} />
            ))}
          </Fieldset>
        ))}
        <FieldView field={DEADLINE_FIELD} answers={answers} errors={errors} />
        <Button name="step" value="check" preventDoubleClick>
          Continue
        </Button>
      </PostForm>
    </Page>
  );
}
