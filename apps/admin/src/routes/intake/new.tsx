import { LIMITS } from '@isp/protocols';
import { Button } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { change, read, type Asking } from '../../api/calls.js';
import { Page } from '../../components/page.js';
import { FileInput } from '../../features/intake/file-input.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, type Field } from '../../forms/field.js';
import { FieldView } from '../../forms/field-view.js';
import { withAnswers } from '../../forms/field-values.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import type { Route } from './+types/new.js';

const FIELDS: readonly Field[] = [
  { kind: 'text', name: 'source', label: 'Where the records come from', hint: 'It stands with every agreement', limit: LIMITS.shortText, needed: 'Say where the records come from' },
  { kind: 'text', name: 'licence', label: 'Licence of the records', limit: LIMITS.shortText, needed: 'Say under which licence the records are' },
  {
    kind: 'text',
    type: 'email',
    name: 'ownerEmail',
    label: 'Email address of the owner',
    hint: 'Somebody here who drafts protocols. They look after what is taken in, for their organisation',
    limit: LIMITS.email,
    needed: 'Enter the email address of the owner',
  },
  { kind: 'text', name: 'leadOrganisation', label: 'Organisation of the owner', hint: 'Only if they draft for more than one', limit: LIMITS.shortText },
  {
    kind: 'radios',
    name: 'publicationLevel',
    label: 'On the register here',
    needed: 'Choose what stands on the register',
    choices: [
      { value: 'full', label: 'In full', hint: 'Usual for what is public already' },
      { value: 'summary', label: 'A summary' },
      { value: 'none', label: 'Not at all', hint: 'Say why below' },
    ],
  },
  { kind: 'text', name: 'publicationReason', label: 'Why they do not stand on the register', hint: 'Only if they do not', limit: LIMITS.shortText },
];

const USUAL = {
  source: ['Register of information sharing agreements under the Digital Economy Act 2017, Part 5'],
  licence: ['Contains public sector information licensed under the Open Government Licence v3.0'],
  publicationLevel: ['full'],
};

const NOTHING = { source: '', licence: '', ownerEmail: '', leadOrganisation: '', publicationLevel: '', publicationReason: '' };

export async function loader(asking: Route.LoaderArgs) {
  await refuseOthers(asking);
  return null;
}

/** Only who may take files in sees the form; and of anybody else's the file is not even read. */
async function refuseOthers(asking: Asking): Promise<void> {
  await read(asking, '/api/intakes', { query: { pageSize: 1 } });
}

export async function action(asking: Route.ActionArgs) {
  await refuseOthers(asking);
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const { changed, errors } = withAnswers(FIELDS, answers, NOTHING);
  const file = form.get('file');
  const missing = file instanceof File && file.size > 0 ? [] : [{ field: 'file', text: 'Choose the file of records' }];
  if (errors.length + missing.length > 0) return giveBack(answers, [...missing, ...errors]);
  const body = new FormData();
  for (const [name, value] of Object.entries(changed)) body.set(name, value);
  if (file instanceof File) body.set('file', file);
  for (const register of form.getAll('registers')) if (register instanceof File && register.size > 0) body.append('registers', register);
  return submit(asking, answers, async () => {
    const { id } = await change(asking, 'post', '/api/intakes', { form, body });
    return redirect(`/intakes/${id}`);
  });
}

export default function NewIntake({ actionData }: Route.ComponentProps) {
  const { answers, errors, failed } = shownAnswers(actionData, USUAL);
  const errorOf = (field: string) => errors.find((one) => one.field === field)?.text;
  return (
    <Page title="Take in a file" back={{ to: '/intakes', text: 'Taking in registers’ records' }} failed={failed} above={<ErrorList errors={errors} fields={FIELDS} />}>
      <p>The file is read and shown to you first. Nothing is taken in until you say so.</p>
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">What the file looks like</span>
        </summary>
        <div className="nhsuk-details__text">
          <p>
            CSV in UTF-8 with the register’s 18 columns, in any order, or JSON: a list of objects with the same names. Fields that hold
            several values divide them by semicolons in CSV, and are lists in JSON. The two columns in which the register counts its entries
            may be there too.
          </p>
          <p>
            Up to {LIMITS.intake.records.toLocaleString('en-GB')} records, {LIMITS.intake.bytes / 1_048_576} MB, and{' '}
            {LIMITS.intake.field.toLocaleString('en-GB')} characters in one field.
          </p>
        </div>
      </details>
      <PostForm upload>
        <FileInput name="file" label="File of records" hint="CSV or JSON" error={errorOf('file')} />
        <FileInput
          name="registers"
          label="Registers of codes (optional)"
          hint={`Such as powers and specified persons, as .rsf files; up to ${LIMITS.intake.registerFiles}. Codes that no file names stay codes`}
          error={errorOf('registers')}
          several
        />
        {FIELDS.map((field) => (
          <FieldView key={field.name} field={field} answers={answers} errors={errors} />
        ))}
        <Button preventDoubleClick>Read the file</Button>
      </PostForm>
    </Page>
  );
}
