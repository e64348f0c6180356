import { LIMITS, type DataRow, type ProtocolContent } from '@isp/protocols';
import type { Choice, Field } from '../../forms/field.js';
import { chosenApart } from './choosing-parties.js';
import { CONTACT_AND_ASSURANCE_FIELDS } from '../organisations/contact-fields.js';
import { ARTICLE_6_WORDS, ARTICLE_9_WORDS, choicesOf, CONFIDENCE_WORDS, CONTROLLER_STATUS_WORDS } from '../../words/protocol-words.js';

/** The questions about one party, but for its legal basis and privacy notice. */
export const PARTY_FIELDS: readonly Field[] = [
  { kind: 'text', name: 'name', label: 'Name in this protocol', limit: LIMITS.shortText, needed: 'Enter the name of the party' },
  { kind: 'text', name: 'icoNumber', label: 'Registration number with the regulator', hint: 'For example, Z1234567', limit: LIMITS.shortText, width: 20 },
  { kind: 'tick', name: 'provides', label: 'It provides information' },
  { kind: 'tick', name: 'receives', label: 'It receives information' },
  {
    kind: 'radios',
    name: 'controllerStatus',
    label: 'What is it, for this sharing?',
    choices: choicesOf(CONTROLLER_STATUS_WORDS),
  },
  ...CONTACT_AND_ASSURANCE_FIELDS,
  { kind: 'text', name: 'privacyNotice.url', heading: 'How it tells people', label: 'Address of its privacy notice', type: 'url', hint: 'For example, https://council.example/privacy', limit: LIMITS.url },
  { kind: 'textarea', name: 'privacyNotice.howPeopleAreTold', label: 'In what way it tells people', rows: 3, limit: LIMITS.longText },
];

/** The questions about what one party relies on. */
export const LEGAL_BASIS_FIELDS: readonly Field[] = [
  {
    kind: 'radios',
    name: 'legalBasis.article6',
    label: 'Lawful basis under UK GDPR article 6',
    hint: 'For public bodies this is rarely consent',
    choices: choicesOf(ARTICLE_6_WORDS),
  },
  {
    kind: 'textarea',
    name: 'legalBasis.statutoryPower',
    label: 'Statutory power or duty',
    hint: 'The Act and section that it acts under',
    rows: 3,
    limit: LIMITS.longText,
  },
  {
    kind: 'checkboxes',
    name: 'legalBasis.article9',
    heading: 'Special category and criminal offence data',
    label: 'Conditions for special category data under article 9',
    hint: 'Leave these empty if there is no such data',
    choices: choicesOf(ARTICLE_9_WORDS),
  },
  {
    kind: 'textarea',
    name: 'legalBasis.schedule1Condition',
    label: 'Condition of Schedule 1 to the Data Protection Act 2018',
    hint: 'Where article 9 or 10 needs one',
    rows: 3,
    limit: LIMITS.longText,
  },
  {
    kind: 'textarea',
    name: 'legalBasis.article10',
    label: 'How article 10 is met, for criminal offence data',
    hint: 'Leave this empty if there is no such data',
    rows: 3,
    limit: LIMITS.longText,
  },
  { kind: 'tick', name: 'legalBasis.lawEnforcement', label: 'It handles this information for law enforcement (Part 3 of the Data Protection Act 2018)' },
  {
    kind: 'radios',
    name: 'legalBasis.confidence',
    heading: 'Confidence, human rights and consent',
    label: 'How is the duty of confidence met?',
    hint: 'A different question from the lawful basis',
    choices: choicesOf(CONFIDENCE_WORDS),
  },
  { kind: 'textarea', name: 'legalBasis.confidenceExplanation', label: 'Explain how', rows: 3, limit: LIMITS.longText },
  {
    kind: 'textarea',
    name: 'legalBasis.humanRights',
    label: 'Human rights',
    hint: 'Why interfering with private life is lawful, necessary and proportionate here',
    rows: 4,
    limit: LIMITS.longText,
  },
  {
    kind: 'textarea',
    name: 'legalBasis.consentModel',
    label: 'How consent is asked for, refused and taken back',
    hint: 'Only where it relies on consent',
    rows: 3,
    limit: LIMITS.longText,
  },
];

/** The questions about one row of the information that is shared; where there are many parties, who receives it is asked apart. */
export function dataRowFields(parties: readonly Pick<ProtocolContent['parties'][number], 'id' | 'name'>[]): readonly Field[] {
  const named: readonly Choice[] = parties.map((party) => ({ value: party.id, label: party.name }));
  return [
    { kind: 'textarea', name: 'dataSubjects', label: 'Whom is it about?', rows: 2, limit: LIMITS.longText },
    { kind: 'textarea', name: 'dataItems', label: 'Which information is shared?', hint: 'Exactly what, and no more than is needed', rows: 4, limit: LIMITS.longText },
    { kind: 'tick', name: 'specialCategory', label: 'It includes special category data, such as health or religion' },
    { kind: 'tick', name: 'criminalOffence', label: 'It includes criminal offence data' },
    { kind: 'tick', name: 'children', label: 'It is about children' },
    {
      kind: 'radios',
      name: 'form',
      label: 'In what form?',
      needed: 'Choose the form',
      choices: [
        { value: 'identifiable', label: 'Identifiable' },
        { value: 'pseudonymised', label: 'Pseudonymised' },
        { value: 'aggregate', label: 'Aggregate' },
      ],
    },
    { kind: 'select', name: 'fromPartyId', heading: 'From whom, to whom and how', label: 'Who gives it?', none: 'Not said yet', choices: named },
    ...(chosenApart(parties) ? [] : [{ kind: 'checkboxes', name: 'toPartyIds', label: RECIPIENTS, choices: named } as const]),
    { kind: 'textarea', name: 'purpose', label: 'What for?', rows: 3, limit: LIMITS.longText },
    { kind: 'textarea', name: 'frequency', label: 'How often?', hint: 'For example, once a week, or when a case is opened', rows: 2, limit: LIMITS.longText },
    { kind: 'textarea', name: 'transferMethod', label: 'How does it travel, and how is it kept secure on the way?', rows: 3, limit: LIMITS.longText },
    { kind: 'textarea', name: 'recipientRoles', label: 'In what roles are those who receive it?', rows: 2, limit: LIMITS.longText },
    {
      kind: 'select',
      name: 'lawfulBasis',
      label: 'Lawful basis of this row',
      hint: 'Only where it differs from that of the parties',
      none: 'As stated for each party',
      choices: choicesOf(ARTICLE_6_WORDS),
    },
    { kind: 'duration', name: 'retention', heading: 'How long it is kept', label: 'For how long?' },
    { kind: 'text', name: 'retentionFrom', label: 'Counted from', hint: 'For example, the date on which the case is closed', limit: LIMITS.shortText },
    { kind: 'textarea', name: 'disposal', label: 'How is it disposed of?', rows: 2, limit: LIMITS.longText },
  ];
}

/** The question of a row that is asked apart where there are many parties. */
export const RECIPIENTS = 'Who receives it?';

/** The questions about one practical step. */
export const STEP_FIELDS: readonly Field[] = [
  { kind: 'textarea', name: 'step', label: 'What is done?', rows: 3, limit: LIMITS.longText, needed: 'Say what is done' },
  { kind: 'text', name: 'responsible', label: 'Who does it?', limit: LIMITS.longText },
  { kind: 'textarea', name: 'monitoring', label: 'How do partners check that it is done?', rows: 3, limit: LIMITS.longText },
];

/** A row in one line, for a list of rows. */
export function rowTitle(row: DataRow): string {
  return row.dataItems.split('\n')[0]?.slice(0, 120) || 'A row without words yet';
}
