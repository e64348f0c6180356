import type { ReactNode } from 'react';
import { Page } from '../../components/page.js';
import { ConflictPanel } from '../../forms/conflict-panel.js';
import { ErrorList } from '../../forms/error-list.js';
import type { Field } from '../../forms/field.js';
import { answersFrom } from '../../forms/field-values.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { shownAnswers } from '../../forms/returned.js';
import type { PracticeView } from './practice-view.js';

interface PracticeFormProps {
  readonly practice: PracticeView;
  readonly title: string;
  readonly fields: readonly Field[];
  /** What the form is about, as it is saved now. */
  readonly entry: object;
  /** What the form starts from, where that is not what is saved. */
  readonly offered?: object;
  readonly returned: unknown;
  /** What stands before the questions. */
  readonly intro: ReactNode;
  /** What stands between the questions and the button. */
  readonly children?: ReactNode;
}

/** The page of one part of what an organisation tells its people: its statement, an adviser, a document. */
export function PracticeForm({ practice, title, fields, entry, offered, returned, intro, children }: PracticeFormProps) {
  const own = `/organisations/${practice.organisationId}/practice`;
  const saved = answersFrom(fields, entry);
  const { answers, errors, conflict, failed } = shownAnswers(returned, offered === undefined ? saved : answersFrom(fields, offered));
  return (
    <Page
      title={title}
      titleDetail={practice.organisationName}
      caption={practice.organisationName}
      back={{ to: own, text: 'What your people are told' }}
      failed={failed || conflict !== null}
      above={
        conflict === null ? (
          <ErrorList errors={errors} fields={fields} />
        ) : (
          <ConflictPanel conflict={conflict} fields={fields} typed={answers} current={saved} changed="this page" />
        )
      }
    >
      {intro}
      <FieldsForm
        fields={fields}
        answers={answers}
        errors={errors}
        openedWith={saved}
        revision={conflict === null ? practice.revision : conflict.currentRevision}
        button={conflict === null ? 'Publish' : 'Publish my answers in place of those'}
        cancel={{ to: own, text: 'Go back without saving' }}
      >
        {children}
      </FieldsForm>
    </Page>
  );
}
