import { LIMITS } from '@isp/protocols';
import type { Field } from '../../forms/field.js';
import { CAPACITY_WORDS, choicesOf } from '../../words/protocol-words.js';

/** What a signatory states: who they are, as what they sign, and by what authority. */
export const SIGNATORY_FIELDS: readonly Field[] = [
  { kind: 'text', name: 'name', label: 'Your full name', limit: LIMITS.shortText, autoComplete: 'name', needed: 'Enter your full name' },
  {
    kind: 'text',
    name: 'jobTitle',
    label: 'Your job title',
    limit: LIMITS.shortText,
    autoComplete: 'organization-title',
    needed: 'Enter your job title',
  },
  {
    kind: 'radios',
    name: 'capacity',
    label: 'In what capacity do you sign?',
    choices: choicesOf(CAPACITY_WORDS),
    needed: 'Choose the capacity in which you sign',
  },
  {
    kind: 'textarea',
    name: 'authority',
    label: 'By what authority do you sign for your organisation?',
    hint: 'For example: “I am the chief executive and sign for the trust”, or “delegated to me by the board on 3 March 2026”',
    rows: 3,
    limit: LIMITS.longText,
    needed: 'Say by what authority you sign for your organisation',
  },
];

export const DECLINE_FIELDS: readonly Field[] = [
  {
    kind: 'textarea',
    name: 'reason',
    label: 'Why do you decline?',
    hint: 'The lead organisation reads this. Say what would have to change, if anything',
    limit: LIMITS.reason,
    needed: 'Give a reason',
  },
];

/** What a signatory states, as it is sent. */
export const NO_STATEMENT = { name: '', jobTitle: '', capacity: null, authority: '' };
