import { LIMITS } from '@isp/protocols';
import type { Field } from '../../forms/field.js';
import { choicesOf, PUBLICATION_WORDS, REVIEW_OUTCOME_WORDS } from '../../words/protocol-words.js';

/** Who is asked to sign, or to read. */
export const PERSON_FIELDS: readonly Field[] = [
  { kind: 'text', name: 'name', label: 'Full name', limit: LIMITS.shortText, needed: 'Enter a full name' },
  { kind: 'text', name: 'email', label: 'Email address', type: 'email', limit: LIMITS.email, needed: 'Enter an email address' },
];

export const SIGNATORY_REQUEST_FIELDS: readonly Field[] = [
  ...PERSON_FIELDS,
  { kind: 'text', name: 'role', label: 'Job title or role', hint: 'For example, chief executive', limit: LIMITS.shortText, needed: 'Enter a job title or role' },
];

/** A reason that others will read. */
export function reasonField(label: string, hint?: string): Field {
  return { kind: 'textarea', name: 'reason', label, limit: LIMITS.reason, rows: 4, needed: 'Give a reason', ...(hint === undefined ? {} : { hint }) };
}

export const DEADLINE_FIELD: Field = {
  kind: 'date',
  name: 'deadline',
  label: 'Date to sign by',
  hint: 'For example, 31 3 2027. Leave this empty to set none. Signatures are taken after it too',
};

export const PUBLICATION_FIELDS: readonly Field[] = [
  {
    kind: 'radios',
    name: 'level',
    label: 'What stands on the public register?',
    needed: 'Choose what stands on the register',
    choices: choicesOf(PUBLICATION_WORDS, {
      full: 'The document, the parties and the dates on which they signed',
      summary: 'Title, kind, lead organisation, parties, areas and nations, the summary for practitioners, standing, and the dates of effect and review',
      none: 'Say why below',
    }),
  },
  { kind: 'textarea', name: 'reason', label: 'Reason', hint: 'Needed if it does not stand on the register. The parties see it, and it is never published', rows: 3, limit: LIMITS.reason },
];

export const OUTCOME_FIELDS: readonly Field[] = [
  {
    kind: 'radios',
    name: 'outcome',
    label: 'How did the review come out?',
    needed: 'Choose how the review came out',
    choices: choicesOf(REVIEW_OUTCOME_WORDS),
  },
  { kind: 'textarea', name: 'note', label: 'What was looked at, and what was found?', limit: LIMITS.longText, needed: 'Say what was found' },
  {
    kind: 'date',
    name: 'nextReviewOn',
    label: 'Next review',
    hint: 'Left empty, it is set by the term of the protocol, usually 24 months from now',
  },
];

export const CHANGE_FIELDS: readonly Field[] = [
  {
    kind: 'radios',
    name: 'kind',
    label: 'What kind of change is it?',
    needed: 'Choose the kind of change',
    choices: [
      { value: 'minor', label: 'Minor', hint: 'For example, a new telephone number or a clearer sentence. Nobody signs again' },
      { value: 'major', label: 'Major', hint: 'What is shared, with whom, why or on what basis. Everyone signs again' },
    ],
  },
  reasonField('Why does it change?', 'It stands in the table of changes'),
];

export const LEAVING_FIELDS: readonly Field[] = [
  { kind: 'date', name: 'leftOn', label: 'From which day is it no longer a party?', hint: 'For example, 31 3 2027', needed: 'Enter the day from which it is no longer a party' },
  reasonField('Why does it leave?', 'It stays on record'),
];

export const ENDING_FIELDS: readonly Field[] = [
  { kind: 'date', name: 'on', label: 'Which day does it end?', hint: 'For example, 31 3 2027', needed: 'Enter the day on which it ends' },
  reasonField('Why does it end?', 'It stays on record'),
];
