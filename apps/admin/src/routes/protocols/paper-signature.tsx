import { LIMITS } from '@isp/protocols';
import { Button } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { Page } from '../../components/page.js';
import type { ProtocolDetail } from '../../features/protocols/protocol-view.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, type Field } from '../../forms/field.js';
import { FieldView } from '../../forms/field-view.js';
import { withAnswers } from '../../forms/field-values.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { CAPACITY_WORDS, choicesOf } from '../../words/protocol-words.js';
import type { Route } from './+types/paper-signature.js';

const NOTHING = { partyId: '', name: '', jobTitle: '', capacity: '', authority: '', signedOn: '' };

function fieldsFor(protocol: ProtocolDetail): readonly Field[] {
  const waiting = protocol.parties.filter(({ progress }) => progress !== 'signed' && progress !== 'removed' && progress !== 'left');
  return [
    {
      kind: 'radios',
      name: 'partyId',
      label: 'Which party signed?',
      needed: 'Choose the party that signed',
      choices: waiting.map((party) => ({ value: party.partyId, label: party.name })),
    },
    { kind: 'text', name: 'name', label: 'Name of the signatory', limit: LIMITS.shortText, needed: 'Enter the name of the signatory' },
    { kind: 'text', name: 'jobTitle', label: 'Job title', limit: LIMITS.shortText, needed: 'Enter the job title' },
    { kind: 'radios', name: 'capacity', label: 'Capacity', choices: choicesOf(CAPACITY_WORDS), needed: 'Choose the capacity' },
    { kind: 'textarea', name: 'authority', label: 'By what authority?', rows: 3, limit: LIMITS.longText, needed: 'Say by what authority they signed' },
    { kind: 'date', name: 'signedOn', label: 'Date on the paper', hint: 'For example, 3 8 2026', needed: 'Enter the date on the paper' },
  ];
}

export async function loader(asking: Route.LoaderArgs) {
  const protocol = await readProtocol(asking, asking.params.id);
  return { protocol, party: new URL(asking.request.url).searchParams.get('party') ?? '' };
}

export async function action(asking: Route.ActionArgs) {
  const { id } = asking.params;
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const { changed, errors } = withAnswers(fieldsFor(await readProtocol(asking, id)), answers, NOTHING);
  const scan = form.get('scan');
  const missing = scan instanceof File && scan.size > 0 ? [] : [{ field: 'scan', text: 'Choose the scan of the signed paper' }];
  if (errors.length + missing.length > 0) return giveBack(answers, [...errors, ...missing]);
  const body = new FormData();
  for (const [name, value] of Object.entries(changed)) body.set(name, value);
  if (scan instanceof File) body.set('scan', scan);
  return submit(asking, answers, async () => {
    await change(asking, 'post', '/api/protocols/{id}/paper-signatures', { path: { id }, form, body });
    return redirect(`/protocols/${id}/parties?done=paper`);
  });
}

export default function PaperSignature({ loaderData: { protocol, party }, actionData }: Route.ComponentProps) {
  const fields = fieldsFor(protocol);
  const { answers, errors, failed } = shownAnswers(actionData, { partyId: [party] });
  const error = errors.find((one) => one.field === 'scan')?.text;
  return (
    <Page
      title="Record a signature given on paper"
      titleDetail={protocol.reference}
      caption={protocol.title}
      back={{ to: `/protocols/${protocol.id}/parties`, text: 'Parties and signatures' }}
      failed={failed}
      above={<ErrorList errors={errors} fields={fields} />}
    >
      <p>
        It counts from the date on the paper. The record says that it was given on paper, and that you entered it with its scan.
      </p>
      <PostForm upload>
        {fields.map((field) => (
          <FieldView key={field.name} field={field} answers={answers} errors={errors} />
        ))}
        <ScanInput error={error} />
        <Button preventDoubleClick>Record the signature</Button>
      </PostForm>
    </Page>
  );
}

/** A plain file input: the design system's drop zone names its button by other words than those it shows. */
function ScanInput({ error }: { readonly error: string | undefined }) {
  return (
    <div className={`nhsuk-form-group${error === undefined ? '' : ' nhsuk-form-group--error'}`}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor="scan">
        Scan of the signed paper
      </label>
      <div className="nhsuk-hint" id="scan-hint">
        PDF, PNG or JPEG, up to 10 MB
      </div>
      {error === undefined ? null : (
        <span className="nhsuk-error-message" id="scan-error">
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      )}
      <input
        className="file-input"
        id="scan"
        name="scan"
        type="file"
        accept="application/pdf,image/png,image/jpeg"
        aria-describedby={error === undefined ? 'scan-hint' : 'scan-hint scan-error'}
      />
    </div>
  );
}
