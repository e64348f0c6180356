import { LIMITS } from '@isp/protocols';
import type { Field } from '../../forms/field.js';

/** Whom to write to at an organisation, and what it has to show: asked of it, and again of a party in a draft. */
export const CONTACT_AND_ASSURANCE_FIELDS: readonly Field[] = [
  ...contact('dataProtectionOfficer', 'Data protection officer'),
  ...contact('subjectAccess', 'Requests by people about their information'),
  ...contact('breachContact', 'Incidents', 'Somebody who can be reached at any hour'),
  ...contact('caldicottGuardian', 'Caldicott Guardian', 'For health and social care bodies. Leave this empty if there is none'),
  {
    kind: 'select',
    name: 'assurance.dsptStatus',
    heading: 'How it looks after information',
    label: 'Data Security and Protection Toolkit',
    none: 'Not stated',
    emptyIs: '',
    choices: [
      { value: 'not-applicable', label: 'Does not apply' },
      { value: 'not-met', label: 'Standards not met' },
      { value: 'approaching', label: 'Approaching standards' },
      { value: 'met', label: 'Standards met' },
      { value: 'exceeded', label: 'Standards exceeded' },
    ],
  },
  { kind: 'date', name: 'assurance.dsptStatedOn', label: 'Date of that statement', hint: 'For example, 30 6 2026' },
  {
    kind: 'select',
    name: 'assurance.cyberEssentials',
    label: 'Cyber Essentials',
    none: 'Not stated',
    emptyIs: '',
    choices: [
      { value: 'none', label: 'None' },
      { value: 'basic', label: 'Cyber Essentials' },
      { value: 'plus', label: 'Cyber Essentials Plus' },
    ],
  },
  { kind: 'date', name: 'assurance.cyberEssentialsStatedOn', label: 'Date of the certificate', hint: 'For example, 30 6 2026' },
];

function contact(name: string, who: string, hint?: string): readonly Field[] {
  return [
    { kind: 'text', name: `${name}.name`, heading: who, label: `${who}: name or role`, limit: LIMITS.shortText, ...(hint === undefined ? {} : { hint }) },
    { kind: 'text', name: `${name}.email`, label: `${who}: email address`, type: 'email', limit: LIMITS.email },
    { kind: 'text', name: `${name}.telephone`, label: `${who}: telephone`, type: 'tel', limit: LIMITS.telephone, width: 20 },
  ];
}
