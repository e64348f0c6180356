import { LIMITS } from '@isp/protocols';
import type { Field } from '../../forms/field.js';
import { ADVICE_TOPIC_WORDS, POLICY_KIND_WORDS } from '../../words/advice-topics.js';
import { choicesOf } from '../../words/protocol-words.js';

export const STATEMENT_FIELDS: readonly Field[] = [
  {
    kind: 'textarea',
    name: 'statement',
    label: 'Statement',
    hint: 'Plain words. An empty line begins a new paragraph; a line that begins with a hyphen is an item of a list.',
    limit: LIMITS.longText,
    rows: 20,
  },
  { kind: 'text', name: 'adoptedBy', label: 'Who adopted it', hint: 'A post or a body, such as the board. Nobody’s name is needed.', limit: LIMITS.shortText },
  { kind: 'date', name: 'adoptedOn', label: 'When it was adopted', hint: 'For example, 27 3 2026' },
  { kind: 'date', name: 'reviewOn', label: 'When you will look at it again', hint: 'For example, 27 3 2027' },
];

export const ADVISER_FIELDS: readonly Field[] = [
  { kind: 'text', name: 'name', label: 'Name', hint: 'Of a person or of a team, such as “Duty desk”', limit: LIMITS.shortText, needed: 'Enter a name' },
  { kind: 'text', name: 'role', label: 'Post', hint: 'For example, designated safeguarding lead', limit: LIMITS.shortText },
  {
    kind: 'checkboxes',
    name: 'topics',
    label: 'What people can ask them about',
    choices: choicesOf(ADVICE_TOPIC_WORDS),
    needed: 'Choose at least one thing that people can ask them about',
  },
  { kind: 'text', name: 'telephone', label: 'Telephone number', hint: 'At work. A telephone number, an email address or both.', type: 'tel', limit: LIMITS.telephone, width: 20 },
  { kind: 'text', name: 'email', label: 'Email address', hint: 'At work. We write to it, so that they know that they are named here.', type: 'email', limit: LIMITS.email },
  { kind: 'text', name: 'reachable', label: 'When they can be reached', hint: 'For example, weekdays 9am to 5pm; at night ring the duty desk', limit: LIMITS.shortText },
];

export const POLICY_FIELDS: readonly Field[] = [
  { kind: 'radios', name: 'kind', label: 'What it is', choices: choicesOf(POLICY_KIND_WORDS), needed: 'Choose what it is' },
  { kind: 'text', name: 'title', label: 'Title', limit: LIMITS.title, needed: 'Enter the title' },
  {
    kind: 'text',
    name: 'url',
    label: 'Web address',
    hint: 'Where everybody can read it. It starts with https://',
    type: 'url',
    limit: LIMITS.url,
    needed: 'Enter the web address',
  },
];
