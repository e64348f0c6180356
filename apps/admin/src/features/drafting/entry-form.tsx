import type { ReactElement, ReactNode } from 'react';
import type { Crumb } from '../../components/page.js';
import { ConflictPanel } from '../../forms/conflict-panel.js';
import { ErrorList } from '../../forms/error-list.js';
import type { Field } from '../../forms/field.js';
import { answersFrom } from '../../forms/field-values.js';
import { FieldsForm } from '../../forms/fields-form.js';
import { shownAnswers } from '../../forms/returned.js';
import type { ProtocolDetail } from '../protocols/protocol-view.js';
import { DraftFrame } from './draft-frame.js';

interface EntryFormProps {
  readonly protocol: Pick<ProtocolDetail, 'id' | 'reference' | 'title'>;
  readonly revision: number;
  readonly title: string;
  readonly back: Crumb;
  readonly fields: readonly Field[];
  /** What the entry says now. */
  readonly entry: object;
  readonly notes?: Readonly<Record<string, ReactElement>>;
  readonly hint?: string | undefined;
  readonly returned: unknown;
  /** What stands between the questions and the button. */
  readonly children?: ReactNode;
}

/** The page of one entry of a draft's list: a party, a row, a step. */
export function EntryForm({ protocol, revision, title, back, fields, entry, notes = {}, hint, returned, children }: EntryFormProps) {
  const saved = answersFrom(fields, entry);
  const { answers, errors, conflict, failed } = shownAnswers(returned, saved);
  return (
    <DraftFrame
      protocol={protocol}
      title={title}
      back={back}
      hint={hint}
      failed={failed || conflict !== null}
      above={
        conflict === null ? (
          <ErrorList errors={errors} fields={fields} />
        ) : (
          <ConflictPanel conflict={conflict} fields={fields} typed={answers} current={saved} />
        )
      }
    >
      <FieldsForm
        fields={fields}
        answers={answers}
        errors={errors}
        notes={notes}
        openedWith={saved}
        revision={conflict === null ? revision : conflict.currentRevision}
        button={conflict === null ? 'Save' : 'Save my answers in place of those'}
        cancel={{ to: back.to, text: 'Go back without saving' }}
      >
        {children}
      </FieldsForm>
    </DraftFrame>
  );
}
