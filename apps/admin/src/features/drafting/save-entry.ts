import type { ProtocolContent } from '@isp/protocols';
import { data, redirect } from 'react-router';
import type { Asking } from '../../api/calls.js';
import { answersOf, openedWith, type Field } from '../../forms/field.js';
import { withAnswers } from '../../forms/field-values.js';
import { giveBack, submit } from '../../forms/submit.js';
import { readDraft } from './read-draft.js';
import { saveDraft } from './save-draft.js';

type ListName = 'parties' | 'dataRows' | 'practicalSteps';
type Entry<Name extends ListName> = ProtocolContent[Name][number];

interface SaveEntry<Name extends ListName> {
  readonly id: string;
  readonly list: Name;
  readonly entryId: string;
  readonly fields: (content: ProtocolContent) => readonly Field[];
  /** What a new entry starts from; without it an entry that is not there is not found. */
  readonly blank?: (id: string) => Entry<Name>;
  /** The last touch, such as leaving out what is empty. */
  readonly finish?: (entry: Entry<Name>) => Entry<Name>;
  /** Where it leads afterwards. */
  readonly next: (saved: { readonly index: number; readonly entryId: string; readonly form: FormData }) => string;
}

/** Saves one entry of a draft's list from its form: the list is sent whole, against the revision that was seen. */
export async function saveEntry<Name extends ListName>(asking: Asking, what: SaveEntry<Name>) {
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const { content } = await readDraft(asking, what.id);
  const entries = content[what.list] as readonly Entry<Name>[];
  const place = entries.findIndex((entry) => entry.id === what.entryId);
  const found = place < 0 ? what.blank?.(what.entryId) : entries[place];
  if (found === undefined) throw data(null, { status: 404 });
  const { changed, errors } = withAnswers(what.fields(content), answers, found);
  if (errors.length > 0) return giveBack(answers, errors);
  const entry = what.finish === undefined ? changed : what.finish(changed);
  const next = place < 0 ? [...entries, entry] : entries.with(place, entry);
  const root = `/${what.list}/${place < 0 ? entries.length : place}/`;
  return submit(
    asking,
    answers,
    async () => {
      await saveDraft(asking, what.id, form, { [what.list]: next });
      return redirect(what.next({ index: place < 0 ? entries.length : place, entryId: what.entryId, form }));
    },
    {
      nameOf: (pointer) => (pointer.startsWith(root) ? pointer.slice(root.length).replaceAll('/', '.') : null),
      opened: openedWith(form),
    },
  );
}

/** Takes one entry out of a draft's list. */
export async function removeEntry(asking: Asking, what: { readonly id: string; readonly list: ListName; readonly entryId: string; readonly next: (index: number) => string }) {
  const form = await asking.request.formData();
  return submit(asking, {}, async () => {
    const { content } = await readDraft(asking, what.id);
    const entries: readonly { readonly id: string }[] = content[what.list];
    const place = entries.findIndex((entry) => entry.id === what.entryId);
    const kept = entries.filter((entry) => entry.id !== what.entryId);
    await saveDraft(asking, what.id, form, { [what.list]: kept });
    return redirect(what.next(Math.max(0, Math.min(place, kept.length - 1))));
  });
}
