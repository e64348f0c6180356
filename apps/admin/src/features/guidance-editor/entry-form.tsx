import { Button } from 'nhsuk-react-components';
import { FieldView } from '../../forms/field-view.js';
import type { Answers, Field, FieldError } from '../../forms/field.js';
import { PostForm } from '../../forms/post-form.js';
import { MarksHelp } from './marks-help.js';

interface EntryFormProps {
  readonly fields: readonly Field[];
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
  /** Of the edition that was seen; 0: there is none. */
  readonly revision: number;
}

/** The form that guidance is written in. It is looked at first or published at once; either way nothing typed is lost. */
export function EntryForm({ fields, answers, errors, revision }: EntryFormProps) {
  return (
    <PostForm revision={revision} className="entry-form">
      {fields.map((field) => (
        <div key={field.name} className={field.name === 'text' ? 'entry-form__text' : undefined}>
          {field.name === 'text' ? <MarksHelp /> : null}
          <FieldView field={field} answers={answers} errors={errors} />
        </div>
      ))}
      <div className="nhsuk-button-group">
        <Button name="what" value="preview" secondary>
          Preview
        </Button>
        <Button name="what" value="publish" preventDoubleClick>
          Publish
        </Button>
        <a href="/guidance-editor">Leave without publishing</a>
      </div>
    </PostForm>
  );
}
