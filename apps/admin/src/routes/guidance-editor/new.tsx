import { read } from '../../api/calls.js';
import { Page } from '../../components/page.js';
import { EntryForm } from '../../features/guidance-editor/entry-form.js';
import { ENTRY_FIELDS, KEY, NEW_ENTRY, NOTE } from '../../features/guidance-editor/entry-fields.js';
import { PreviewPanel } from '../../features/guidance-editor/preview-panel.js';
import { previewIn } from '../../features/guidance-editor/previewed.js';
import { saveEntry } from '../../features/guidance-editor/save-entry.server.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf, posted } from '../../forms/field.js';
import { answersFrom, withAnswers } from '../../forms/field-values.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack } from '../../forms/submit.js';
import type { Route } from './+types/new.js';

const FIELDS = [KEY, ...ENTRY_FIELDS, NOTE];

export async function loader(asking: Route.LoaderArgs) {
  await read(asking, '/api/guidance-editor/entries', { query: { pageSize: 1 } });
  return null;
}

export async function action(asking: Route.ActionArgs) {
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const key = posted(form, 'key').trim();
  const { errors } = withAnswers([KEY], answers, { key: '' });
  if (errors.length > 0) return giveBack(answers, errors);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(key)) return giveBack(answers, [{ field: 'key', text: 'The address must be lower-case words with hyphens between them' }]);
  return saveEntry(asking, key, { ...NEW_ENTRY, nations: [], areas: [], topics: [] }, form);
}

export default function NewGuidance({ actionData }: Route.ComponentProps) {
  const { answers, errors, failed } = shownAnswers(actionData, answersFrom(FIELDS, NEW_ENTRY));
  const preview = previewIn(actionData);
  return (
    <Page title="Write new guidance" back={{ to: '/guidance-editor', text: 'Edit the guidance' }} failed={failed} above={<ErrorList errors={errors} fields={FIELDS} />}>
      {preview === null ? null : <PreviewPanel preview={preview} />}
      <EntryForm fields={FIELDS} answers={answers} errors={errors} revision={0} />
    </Page>
  );
}
