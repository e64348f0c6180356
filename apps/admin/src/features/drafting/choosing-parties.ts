import type { ProtocolContent } from '@isp/protocols';
import { redirect } from 'react-router';
import type { Asking } from '../../api/calls.js';
import { answersOf, openedWith, type Field } from '../../forms/field.js';
import { submit } from '../../forms/submit.js';
import { entriesPage } from './entries-page.js';
import { readDraft } from './read-draft.js';
import { saveDraft } from './save-draft.js';

type Parties = readonly { readonly id: string; readonly name: string }[];

/** So many can be ticked in a form among its other questions. More are chosen on a page of their own. */
const MOST_IN_A_FORM = 30;

/** Whether parties are chosen on a page of their own, because there are many. */
export function chosenApart(parties: readonly unknown[]): boolean {
  return parties.length > MOST_IN_A_FORM;
}

/** The name of the boxes on a page of parties to choose. */
const CHOSEN = 'chosen';
/** What the form says of each party that it showed, so that a box left empty is told from one that was not there. */
const SHOWN = '_shown';

/** One page of the parties that can be chosen, and which of them are. */
export function choosingPage(parties: Parties, chosen: readonly string[], asked: URLSearchParams) {
  const chosenAlone = asked.get('show') === 'chosen';
  const { items, ...list } = entriesPage(chosenAlone ? parties.filter(({ id }) => chosen.includes(id)) : parties, asked, ({ name }) => name);
  const shown = items.map(({ entry: { id, name } }) => ({ id, name }));
  return {
    list: { ...list, items: shown, all: parties.length },
    chosenAlone,
    chosen: chosen.length,
    chosenHere: shown.map(({ id }) => id).filter((id) => chosen.includes(id)),
  };
}

/** The question of a page of parties to choose. */
export function choosingField(label: string, shown: Parties): Field {
  return { kind: 'checkboxes', name: CHOSEN, label, choices: shown.map(({ id, name }) => ({ value: id, label: name })) };
}

/** What {@link choosingField} shows as chosen. */
export function choosingAnswers(chosen: readonly string[]): { readonly [CHOSEN]: readonly string[] } {
  return { [CHOSEN]: chosen };
}

/** The hidden inputs that say which parties a form shows. */
export function shownInputs(shown: Parties): readonly { readonly name: string; readonly value: string }[] {
  return shown.map(({ id }) => ({ name: SHOWN, value: id }));
}

/**
 * The choice after a form, in the order of the parties: what the form showed is as it was ticked, what it did not show stays.
 * Its buttons for all and for none are about whatever was looked for, on every page of it.
 */
export function chosenAfter(parties: Parties, chosen: readonly string[], form: FormData, asked: URLSearchParams): readonly string[] {
  const step = form.get('_step');
  const wanted = (asked.get('search') ?? '').trim().toLowerCase();
  const found = (name: string) => name.toLowerCase().includes(wanted);
  const shown = new Set(form.getAll(SHOWN));
  const ticked = new Set(form.getAll(CHOSEN));
  const isChosen = ({ id, name }: Parties[number]) => {
    if ((step === 'all' || step === 'none') && found(name)) return step === 'all';
    return shown.has(id) ? ticked.has(id) : chosen.includes(id);
  };
  return parties.filter(isChosen).map(({ id }) => id);
}

interface SaveChoice {
  readonly id: string;
  /** Who is chosen now. */
  readonly chosenIn: (content: ProtocolContent) => readonly string[];
  /** What of the content the choice is written to. */
  readonly written: (content: ProtocolContent, chosen: readonly string[]) => Partial<ProtocolContent>;
}

/** Saves what was ticked on one page of parties, and comes back to that page. */
export async function saveChoice(asking: Asking, { id, chosenIn, written }: SaveChoice) {
  const form = await asking.request.formData();
  const { pathname, searchParams } = new URL(asking.request.url);
  return submit(
    asking,
    answersOf(form),
    async () => {
      const { content } = await readDraft(asking, id);
      await saveDraft(asking, id, form, written(content, chosenAfter(content.parties, chosenIn(content), form, searchParams)));
      searchParams.set('done', 'chosen');
      return redirect(`${pathname}?${searchParams.toString()}`);
    },
    { opened: openedWith(form) },
  );
}
