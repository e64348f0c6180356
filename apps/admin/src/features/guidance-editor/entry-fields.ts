import { LIMITS } from '@isp/protocols';
import type { Choice, Field } from '../../forms/field.js';
import { AREA_WORDS, NATION_WORDS, TOPIC_WORDS } from '../../words/guidance.js';
import { ENTRY_KIND_WORDS } from '../../words/guidance-editor.js';

/** The address of new guidance, or the key of a new source. */
export const KEY: Field = {
  kind: 'text',
  name: 'key',
  label: 'Address',
  hint: 'Lower-case words with hyphens, such as sharing-with-a-school. It stays when the title changes',
  limit: LIMITS.shortText,
  needed: 'Enter the address',
};

/** What an editor says of an entry. */
export const ENTRY_FIELDS: readonly Field[] = [
  { kind: 'text', name: 'title', label: 'Title', limit: LIMITS.title, needed: 'Enter the title' },
  { kind: 'textarea', name: 'summary', label: 'Summary', hint: 'What it says, in a few plain sentences, without marks', rows: 3, limit: LIMITS.guidance.summary, needed: 'Enter the summary' },
  { kind: 'select', name: 'kind', label: 'Kind', needed: 'Choose the kind', choices: choices(ENTRY_KIND_WORDS) },
  { kind: 'checkboxes', name: 'nations', label: 'Nations that it is for', needed: 'Choose at least one nation', choices: choices(NATION_WORDS) },
  { kind: 'textarea', name: 'text', label: 'Text', rows: 24, limit: LIMITS.guidance.text, needed: 'Enter the text' },
  {
    kind: 'textarea',
    name: 'unconfirmed',
    label: 'What in it is not confirmed (optional)',
    hint: 'Readers see it above the text',
    rows: 2,
    limit: LIMITS.guidance.summary,
  },
  { kind: 'date', name: 'writtenOn', label: 'Written on', hint: 'For example, 27 3 2026', needed: 'Enter the date' },
  {
    kind: 'number',
    name: 'checkEveryMonths',
    label: 'Months between checks',
    ...LIMITS.guidance.checkEveryMonths,
    needed: 'Enter how many months there are between checks',
  },
  { kind: 'checkboxes', name: 'areas', label: 'Fields of work', choices: choices(AREA_WORDS) },
  { kind: 'checkboxes', name: 'topics', label: 'What it shows', choices: choices(TOPIC_WORDS) },
];

/** What an editor says of a source. */
export const SOURCE_FIELDS: readonly Field[] = [
  { kind: 'text', name: 'title', label: 'Title', limit: LIMITS.shortText, needed: 'Enter the title' },
  { kind: 'text', name: 'publisher', label: 'Publisher', limit: LIMITS.shortText, needed: 'Enter who published it' },
  { kind: 'text', name: 'dated', label: 'Date', hint: 'When it was published or last changed: 2024, 2024-05 or 2024-05-03', width: 10, limit: 10, needed: 'Enter the date' },
  { kind: 'checkboxes', name: 'nations', label: 'Nations that it is about', needed: 'Choose at least one nation', choices: choices(NATION_WORDS) },
  { kind: 'text', name: 'url', type: 'url', label: 'Web address (optional)', hint: 'It starts with https://', limit: LIMITS.url },
];

/** Why an edition is published. */
export const NOTE: Field = {
  kind: 'text',
  name: 'note',
  label: 'What did you change, and why?',
  hint: 'For the history. Name no person',
  limit: LIMITS.shortText,
  needed: 'Say what you changed, and why',
};

/** Where a release brought a text that nobody has dealt with yet. */
export const SHIPPED_SEEN: Field = { kind: 'tick', name: 'shippedSeen', label: 'I have looked at the newer text that came with the service, and need to be shown it no more' };

/** An entry that is yet to be written. */
export const NEW_ENTRY = {
  kind: 'guidance',
  title: '',
  summary: '',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: '',
  unconfirmed: null,
  writtenOn: '',
  lastChecked: null,
  checkEveryMonths: 12,
} as const;

function choices(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
