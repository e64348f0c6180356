import { Button } from 'nhsuk-react-components';
import { answersFrom, withAnswers } from '../../forms/field-values.js';
import { shownAnswers } from '../../forms/returned.js';
import { readToChange } from '../../features/practice/may-change.js';
import { OrganisationPractice } from '../../features/practice/organisation-practice.js';
import { STATEMENT_FIELDS } from '../../features/practice/practice-fields.js';
import { PracticeForm } from '../../features/practice/practice-form.js';
import { inputOf } from '../../features/practice/practice-view.js';
import { PREVIEW, saveStatement } from '../../features/practice/save-practice.js';
import { startingStatement } from '../../features/practice/starting-statement.js';
import type { Route } from './+types/practice-statement.js';

export async function loader(asking: Route.LoaderArgs) {
  const practice = await readToChange(asking, asking.params.id);
  const offered = new URL(asking.request.url).searchParams.has('start') ? startingStatement(practice.organisationName) : null;
  return { practice, offered };
}

export async function action(asking: Route.ActionArgs) {
  return saveStatement(asking, asking.params.id);
}

export default function PracticeStatement({ loaderData: { practice, offered }, actionData }: Route.ComponentProps) {
  const input = inputOf(practice);
  const { answers, errors, conflict } = shownAnswers(actionData, answersFrom(STATEMENT_FIELDS, input));
  const preview = actionData !== undefined && errors.length === 0 && conflict === null ? withAnswers(STATEMENT_FIELDS, answers, input).changed : null;
  return (
    <PracticeForm
      practice={practice}
      title="Your statement"
      fields={STATEMENT_FIELDS}
      entry={input}
      {...(offered === null ? {} : { offered: { ...input, statement: offered } })}
      returned={actionData}
      intro={
        preview === null ? (
          <Intro offered={offered !== null} said={practice.statement !== ''} />
        ) : (
          <section className="preview" aria-labelledby="preview">
            <h2 className="nhsuk-heading-m" id="preview">
              How it will look
            </h2>
            {preview.statement === '' ? <p>With no words, no statement is shown.</p> : <OrganisationPractice practice={{ ...preview, policies: [], advisers: [] }} level={3} />}
            <p>It is not published yet.</p>
          </section>
        )
      }
    >
      <p>
        <Button secondary name={PREVIEW.name} value={PREVIEW.value}>
          See how it will look
        </Button>
      </p>
    </PracticeForm>
  );
}

function Intro({ offered, said }: { readonly offered: boolean; readonly said: boolean }) {
  return (
    <>
      <p>
        Tell your people where you stand on sharing, and that you stand behind those who share professionally and in good faith. They see
        it first when they sign in, and anybody can read it.
      </p>
      {offered ? (
        <p>These are words to start from. Take out what is not true of you: people can tell.</p>
      ) : (
        <p>
          <a href="?start">Start from our words</a>
          {said ? ', in place of yours. Nothing changes until you publish.' : ''}
        </p>
      )}
      <p>
        <a href="/guidance/statement-of-commitment">A longer model, and how to adopt one</a>
      </p>
    </>
  );
}
