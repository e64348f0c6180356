import { Button, Checkboxes } from 'nhsuk-react-components';
import { Page, type Crumb } from '../../components/page.js';
import { ErrorList } from '../../forms/error-list.js';
import type { Answers, FieldError } from '../../forms/field.js';
import { PostForm } from '../../forms/post-form.js';
import { StatementFacts } from './signing-facts.js';

interface SignCheckProps {
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
  readonly title: string;
  readonly version: string;
  readonly party: string;
  readonly back: Crumb;
}

/** The last look before signing. The answers travel in the form, so that nothing is kept before it is signed. */
export function SignCheck({ answers, errors, title, version, party, back }: SignCheckProps) {
  const error = errors.find((one) => one.field === 'confirmed')?.text;
  const kept = Object.entries(answers).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  return (
    <Page
      title="Check, and sign"
      caption={title}
      back={back}
      failed={errors.length > 0}
      above={<ErrorList errors={errors} />}
    >
      <StatementFacts answers={answers} party={party} />
      <PostForm>
        {kept.map(({ name, value }) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <Checkboxes name="confirmed" id="confirmed-group" {...(error === undefined ? {} : { error })}>
          <Checkboxes.Item id="confirmed" value="yes">
            I have read version {version} of this protocol and sign it for {party}
          </Checkboxes.Item>
        </Checkboxes>
        <div className="nhsuk-button-group">
          <Button name="step" value="sign" preventDoubleClick>
            Sign the protocol
          </Button>
          <Button name="step" value="change" secondary>
            Change my answers
          </Button>
        </div>
      </PostForm>
    </Page>
  );
}
