import { LIMITS } from '@isp/protocols';
import type { Field } from '../../forms/field.js';
import { choicesOf, NATION_WORDS, ORGANISATION_KIND_WORDS, SECTOR_WORDS } from '../../words/protocol-words.js';
import { ROLE_HINTS, ROLE_WORDS } from '../../words/roles.js';
import { CONTACT_AND_ASSURANCE_FIELDS } from './contact-fields.js';

/** What must be known to name an organisation as a partner. */
export const NEW_ORGANISATION_FIELDS: readonly Field[] = [
  { kind: 'text', name: 'name', label: 'Name', hint: 'As it calls itself', limit: LIMITS.shortText, needed: 'Enter the name of the organisation' },
  { kind: 'select', name: 'kind', label: 'Kind', choices: choicesOf(ORGANISATION_KIND_WORDS), needed: 'Choose the kind of organisation' },
  { kind: 'select', name: 'sector', label: 'Sector', choices: choicesOf(SECTOR_WORDS), needed: 'Choose the sector' },
  { kind: 'lines', name: 'areas', label: 'Areas that it serves', hint: 'As people name them, one on each line', limit: LIMITS.shortText },
];

/** All that can be said of an organisation. New drafts start from it. */
export const ORGANISATION_FIELDS: readonly Field[] = [
  ...NEW_ORGANISATION_FIELDS,
  { kind: 'checkboxes', name: 'nations', label: 'Nations that it works in', choices: choicesOf(NATION_WORDS) },
  { kind: 'text', name: 'icoNumber', label: 'Registration number with the regulator', hint: 'For example, Z1234567', limit: LIMITS.shortText, width: 20 },
  { kind: 'text', name: 'privacyNoticeUrl', label: 'Address of its privacy notice', type: 'url', limit: LIMITS.url },
  ...CONTACT_AND_ASSURANCE_FIELDS,
];

export const ROLES_FIELD: Field = {
  kind: 'checkboxes',
  name: 'roles',
  label: 'Roles',
  needed: 'Choose at least one role',
  choices: choicesOf(ROLE_WORDS, ROLE_HINTS),
};

/** Whom somebody invites, and as what. */
export const INVITATION_FIELDS: readonly Field[] = [
  { kind: 'text', name: 'name', label: 'Full name', limit: LIMITS.shortText, needed: 'Enter a full name' },
  { kind: 'text', name: 'email', label: 'Email address', type: 'email', limit: LIMITS.email, needed: 'Enter an email address' },
  ROLES_FIELD,
];
