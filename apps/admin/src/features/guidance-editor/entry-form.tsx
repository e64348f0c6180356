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

/** What is asked of case examples alone. */
const OF_EXAMPLES: readonly string[] = ['areas', 'topics'];

/** Where the form stands on its page: below a preview, which can be long. */
export const FORM_PLACE = 'writing';

/**
 * The form that guidance is written in. It is looked at first or published at once; either way nothing typed is lost. What is asked of case examples alone is
 * folded away from everything else that is written.
 */
export function EntryForm({ fields, answers, errors, revision }: EntryFormProps) {
  const shown = (field: Field) => <FieldView key={field.name} field={field} answers={answers} errors={errors} />;
  const ofExamples = fields.filter(({ name }) => OF_EXAMPLES.includes(name));
  const isExample = answers['kind']?.includes('case-example') === true || ofExamples.some(({ name }) => (answers[name]?.length ?? 0) > 0 || errors.some(({ field }) => field === name));
  return (
    <div id={FORM_PLACE} tabIndex={-1}>
      <PostForm revision={revision} className="entry-form">
        {fields
          .filter((field) => !ofExamples.includes(field) && field.name !== 'note')
          .map((field) => (
            <div key={field.name} className={field.name === 'text' ? 'entry-form__text' : undefined}>
              {field.name === 'text' ? <MarksHelp /> : null}
              {shown(field)}
            </div>
          ))}
        <details className="nhsuk-details" open={isExample}>
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">Of a case example: its fields of work, and what it shows</span>
          </summary>
          <div className="nhsuk-details__text">{ofExamples.map(shown)}</div>
        </details>
        {fields.filter(({ name }) => name === 'note').map(shown)}
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
    </div>
  );
}
