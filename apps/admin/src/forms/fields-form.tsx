import { Button } from 'nhsuk-react-components';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { OPENED_WITH, type Answers, type Field, type FieldError } from './field.js';
import { FieldView } from './field-view.js';
import { PostForm } from './post-form.js';

interface FieldsFormProps {
  readonly fields: readonly Field[];
  readonly answers: Answers;
  readonly errors?: readonly FieldError[];
  readonly notes?: Readonly<Record<string, ReactElement>>;
  readonly revision?: number;
  /** What is saved now: carried along, so that after a conflict only what was really changed is put in its place. */
  readonly openedWith?: Answers;
  readonly action?: string;
  readonly button: string;
  readonly warning?: boolean;
  /** What stands between the questions and the button. */
  readonly children?: ReactNode;
  /** Where to go instead of sending it. */
  readonly cancel?: { readonly to: string; readonly text: string };
}

/** A form of questions, one after another, with one button. */
export function FieldsForm({ fields, answers, errors = [], notes = {}, openedWith, button, warning = false, children, cancel, ...form }: FieldsFormProps) {
  return (
    <PostForm {...form}>
      {openedWith === undefined ? null : <input type="hidden" name={OPENED_WITH} value={JSON.stringify(openedWith)} />}
      {fields.map((field) => (
        <Fragment key={field.name}>
          {field.heading === undefined ? null : <h2 className="nhsuk-heading-m field-heading">{field.heading}</h2>}
          <FieldView field={field} answers={answers} errors={errors} note={notes[field.name] ?? null} />
        </Fragment>
      ))}
      {children}
      <div className="nhsuk-button-group">
        <Button preventDoubleClick warning={warning}>
          {button}
        </Button>
        {cancel === undefined ? null : <a href={cancel.to}>{cancel.text}</a>}
      </div>
    </PostForm>
  );
}
