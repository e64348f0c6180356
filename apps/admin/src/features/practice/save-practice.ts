import { data, redirect } from 'react-router';
import { change, read, type Asking } from '../../api/calls.js';
import { answersOf, openedWith, posted, type Field, type FieldError } from '../../forms/field.js';
import { withAnswers } from '../../forms/field-values.js';
import { revisionOf } from '../../forms/post-form.js';
import { giveBack, submit, type Returned } from '../../forms/submit.js';
import { inputOf, type PracticeInput } from './practice-view.js';
import { STATEMENT_FIELDS } from './practice-fields.js';

type ListName = 'policies' | 'advisers';
type Entry<Name extends ListName> = PracticeInput[Name][number];

/** The name of the button that shows how it will look, and saves nothing. */
export const PREVIEW = { name: '_intent', value: 'preview' } as const;

interface SaveEntry<Name extends ListName> {
  readonly id: string;
  readonly list: Name;
  readonly entryId: string;
  readonly fields: readonly Field[];
  /** What a new entry starts from; without it an entry that is not there is not found. */
  readonly blank?: (id: string) => Entry<Name>;
  /** What is wrong with an entry as a whole. */
  readonly check?: (entry: Entry<Name>) => readonly FieldError[];
}

/** Saves the statement, or shows it as it will look. */
export async function saveStatement(asking: Asking, id: string) {
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const opened = openedWith(form);
  const { changed, errors } = withAnswers(STATEMENT_FIELDS, answers, await readInput(asking, id));
  if (errors.length > 0) return giveBack(answers, errors);
  if (posted(form, PREVIEW.name) === PREVIEW.value) return data<Returned>({ answers, errors: [], conflict: null, opened });
  return submit(asking, answers, async () => save(asking, id, form, changed, 'statement'), { opened });
}

/** Saves one adviser or one document from its form: the list is sent whole, against the revision that was seen. */
export async function saveEntry<Name extends ListName>(asking: Asking, { id, list, entryId, fields, blank, check }: SaveEntry<Name>) {
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const practice = await readInput(asking, id);
  const entries = practice[list] as readonly Entry<Name>[];
  const place = entries.findIndex((entry) => entry.id === entryId);
  const found = place < 0 ? blank?.(entryId) : entries[place];
  if (found === undefined) throw data(null, { status: 404 });
  const { changed, errors } = withAnswers(fields, answers, found);
  const wrong = [...errors, ...(check?.(changed) ?? [])];
  if (wrong.length > 0) return giveBack(answers, wrong);
  const next = place < 0 ? [...entries, changed] : entries.with(place, changed);
  const root = `/${list}/${place < 0 ? entries.length : place}/`;
  return submit(asking, answers, async () => save(asking, id, form, { ...practice, [list]: next }, list), {
    nameOf: (pointer) => (pointer.startsWith(root) ? pointer.slice(root.length) : null),
    opened: openedWith(form),
  });
}

/** Takes one adviser or one document off the page. */
export async function removeEntry(asking: Asking, { id, list, entryId }: { readonly id: string; readonly list: ListName; readonly entryId: string }) {
  const form = await asking.request.formData();
  return submit(asking, {}, async () => {
    const practice = await readInput(asking, id);
    const entries: readonly { readonly id: string }[] = practice[list];
    return save(asking, id, form, { ...practice, [list]: entries.filter((entry) => entry.id !== entryId) }, 'removed');
  });
}

/** Moves one adviser or one document before the one that it stands after. */
export async function moveUp(asking: Asking, id: string) {
  const form = await asking.request.formData();
  return submit(asking, {}, async () => {
    const practice = await readInput(asking, id);
    const list: ListName = posted(form, 'list') === 'policies' ? 'policies' : 'advisers';
    const entries: readonly { readonly id: string }[] = practice[list];
    const place = entries.findIndex((entry) => entry.id === posted(form, 'entryId'));
    const [moved, before] = [entries[place], entries[place - 1]];
    const next = moved === undefined || before === undefined ? entries : entries.with(place - 1, moved).with(place, before);
    return save(asking, id, form, { ...practice, [list]: next }, 'moved');
  });
}

async function readInput(asking: Asking, id: string): Promise<PracticeInput> {
  return inputOf(await read(asking, '/api/organisations/{id}/practice', { path: { id } }));
}

async function save(asking: Asking, id: string, form: FormData, body: PracticeInput, done: string) {
  await change(asking, 'put', '/api/organisations/{id}/practice', { path: { id }, form, body, revision: revisionOf(form) });
  return redirect(`/organisations/${id}/practice?done=${done}`);
}
