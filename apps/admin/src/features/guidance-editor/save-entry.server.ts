import { data, redirect } from 'react-router';
import { change, type Asking } from '../../api/calls.js';
import { answersOf, type Field } from '../../forms/field.js';
import { withAnswers } from '../../forms/field-values.js';
import { revisionOf } from '../../forms/post-form.js';
import { giveBack, submit } from '../../forms/submit.js';
import { placeOf, type EntryContent } from './editor-view.js';
import { ENTRY_FIELDS, NOTE } from './entry-fields.js';
import { previewEntry } from './preview-entry.server.js';
import type { Previewed } from './previewed.js';

/**
 * Previews or publishes what was written in an {@link EntryForm}.
 *
 * @param before what the entry says now, for what the form does not ask.
 */
export async function saveEntry(asking: Asking, key: string, before: EntryContent, form: FormData) {
  const answers = answersOf(form);
  const { lastChecked: _, ...saidBefore } = before;
  const { changed, errors } = withAnswers(ENTRY_FIELDS, answers, saidBefore);
  if (errors.length > 0) return giveBack(answers, errors);
  return submit(
    asking,
    answers,
    async () => {
      const preview = await previewEntry(asking, key, changed, form);
      if (form.get('what') !== 'publish') return data<Previewed>({ answers, errors: [], conflict: null, opened: null, preview });
      const note = withAnswers([NOTE] satisfies readonly Field[], answers, { note: '' });
      const problems = preview.problems.map((text) => ({ field: 'text', text }));
      if (problems.length + note.errors.length > 0) return giveBack(answers, [...problems, ...note.errors]);
      const shippedSeen = form.get('shippedSeen') === 'yes';
      const body = { entry: changed, ...note.changed, ...(shippedSeen ? { shippedSeen } : {}) };
      await change(asking, 'put', '/api/guidance-editor/entries/{key}', { path: { key }, form, body, revision: revisionOf(form) });
      return redirect(`${placeOf('entry', key)}?done=published`);
    },
    { nameOf: (pointer) => pointer.replace(/^\/(?:entry\/)?/u, '').replaceAll('/', '.') },
  );
}
