/** The schedules: the structured parts of a protocol. The engine writes them, so that no template can leave them out. */
import type { Contact, DataRow, LegalBasis, Party, PracticalStep, ProtocolContent } from '@isp/protocols';
import {
  ARTICLE_6_WORDS,
  ARTICLE_9_WORDS,
  CONFIDENCE_WORDS,
  CONTROLLER_STATUS_WORDS,
  CYBER_ESSENTIALS_WORDS,
  DATA_FORM_WORDS,
  DSPT_WORDS,
  ORGANISATION_KIND_WORDS,
  SECTOR_WORDS,
} from './code-words.js';
import { dateInWords, durationInWords, listInWords } from './dates-in-words.js';
import { heading, paragraph, text, type Block, type DefinitionItem, type Inline } from './document-tree.js';
import { item, itemIfAny } from './front-matter.js';
import { safeAddress } from './markdown-blocks.js';
import { NOT_STATED, runsOfValue } from './value-runs.js';
import { visibleText } from './visible-text.js';

/** The four schedules of a content, in their order. */
export function scheduleBlocks(content: ProtocolContent): readonly Block[] {
  return [
    { kind: 'page-break' },
    heading(2, 'schedule-parties', 'Schedule 1: Parties and contacts'),
    ...partiesBlocks(content.parties),
    heading(2, 'schedule-data', 'Schedule 2: Information reference table'),
    ...dataBlocks(content),
    heading(2, 'schedule-legal-basis', 'Schedule 3: Legal basis of each party'),
    ...legalBasisBlocks(content.parties),
    heading(2, 'schedule-practical-steps', 'Schedule 4: Practical steps and how they are checked'),
    ...practicalStepBlocks(content.practicalSteps),
  ];
}

/** What a party provides or receives, in words. */
export function directionWords(party: Party): string {
  if (party.provides && party.receives) return 'Provides and receives';
  if (party.provides) return 'Provides';
  return party.receives ? 'Receives' : '';
}

function partiesBlocks(parties: readonly Party[]): readonly Block[] {
  if (parties.length === 0) return [paragraph('No parties have been entered yet.')];
  const overview: Block = {
    kind: 'table',
    id: 'parties-overview',
    caption: 'Parties at a glance',
    columns: ['Party', 'Provides or receives', 'Controller status', 'ICO registration'].map((words) => [text(words)]),
    rows: parties.map((party) => [
      runsOfValue(party.name),
      runsOfValue(directionWords(party)),
      runsOfValue(party.controllerStatus === null ? '' : CONTROLLER_STATUS_WORDS[party.controllerStatus]),
      runsOfValue(party.icoNumber),
    ]),
    rowHeadings: true,
  };
  return [overview, ...parties.flatMap((party, index) => partyBlocks(party, index, parties))];
}

function partyBlocks(party: Party, index: number, parties: readonly Party[]): readonly Block[] {
  const proxy = parties.find((other) => other.id === party.signedForBy || other.organisationId === party.signedForBy);
  return [
    nameHeading(`party-${index + 1}`, party.name),
    {
      kind: 'definitions',
      items: [
        item('Kind and sector', `${ORGANISATION_KIND_WORDS[party.kind]}; ${SECTOR_WORDS[party.sector].toLowerCase()}`),
        contactItem('Data protection officer', party.dataProtectionOfficer),
        contactItem('Requests from people', party.subjectAccess),
        contactItem('Incidents, at any hour', party.breachContact),
        ...(party.caldicottGuardian === null ? [] : [contactItem('Caldicott Guardian', party.caldicottGuardian)]),
        item('DSPT status', stated(DSPT_WORDS[party.assurance.dsptStatus], party.assurance.dsptStatedOn)),
        item('Cyber Essentials', stated(CYBER_ESSENTIALS_WORDS[party.assurance.cyberEssentials], party.assurance.cyberEssentialsStatedOn)),
        privacyNoticeItem(party),
        item('How people are told', party.privacyNotice.howPeopleAreTold),
        ...(proxy === undefined ? [] : [item('Signed for by', proxy.name)]),
      ],
    },
  ];
}

function contactItem(term: string, contact: Contact): DefinitionItem {
  return item(term, [contact.name, contact.email, contact.telephone].filter((line) => line.trim() !== '').join('\n'));
}

function privacyNoticeItem(party: Party): DefinitionItem {
  const { url } = party.privacyNotice;
  const href = safeAddress(url);
  return { term: 'Privacy notice', description: href === null ? runsOfValue(url) : [{ kind: 'link', href, children: runsOfValue(url) }] };
}

function dataBlocks(content: ProtocolContent): readonly Block[] {
  if (content.dataRows.length === 0) return [paragraph('No data have been entered yet.')];
  return content.dataRows.flatMap((row, index) => dataRowBlocks(row, index, content.parties));
}

function dataRowBlocks(row: DataRow, index: number, parties: readonly Party[]): readonly Block[] {
  const nameOf = (id: string | null): string => parties.find((party) => party.id === id)?.name || NOT_STATED;
  const to = row.toPartyIds.length === 0 ? NOT_STATED : listInWords(row.toPartyIds.map(nameOf));
  const marks = [
    ...(row.specialCategory ? ['special category data'] : []),
    ...(row.criminalOffence ? ['criminal offence data'] : []),
    ...(row.children ? ['data about children'] : []),
  ];
  return [
    heading(3, `data-${index + 1}`, visibleText(`Row ${index + 1}: ${nameOf(row.fromPartyId)} to ${to}`).replaceAll('\n', ' ')),
    {
      kind: 'definitions',
      items: [
        item('People the data is about', row.dataSubjects),
        item('Data items', row.dataItems),
        item('Kind of data', marks.length === 0 ? 'No special category, criminal offence or children’s data' : capitalised(listInWords(marks))),
        item('Form', DATA_FORM_WORDS[row.form]),
        item('Purpose', row.purpose),
        item('How often', row.frequency),
        item('How it is sent, and secured', row.transferMethod),
        item('Who receives it, by role', row.recipientRoles),
        item('Lawful basis', row.lawfulBasis === null ? 'That of each party, in schedule 3' : ARTICLE_6_WORDS[row.lawfulBasis]),
        item('Kept for', retentionWords(row)),
        item('Disposal', row.disposal),
      ],
    },
  ];
}

function retentionWords(row: DataRow): string {
  if (row.retention === null) return '';
  return `${durationInWords(row.retention)} from: ${row.retentionFrom.trim() === '' ? NOT_STATED : row.retentionFrom}`;
}

function legalBasisBlocks(parties: readonly Party[]): readonly Block[] {
  if (parties.length === 0) return [paragraph('No parties have been entered yet.')];
  return [
    paragraph('The parties do not share one legal basis. Each relies on its own, and answers for it.'),
    ...parties.flatMap((party, index) => [nameHeading(`legal-basis-${index + 1}`, party.name), basisDefinitions(party.legalBasis)]),
  ];
}

function basisDefinitions(basis: LegalBasis): Block {
  return {
    kind: 'definitions',
    items: [
      item('Statutory power or duty', basis.statutoryPower),
      item('Lawful basis', basis.article6 === null ? '' : ARTICLE_6_WORDS[basis.article6]),
      ...itemIfAny('Special category condition', basis.article9.map((condition) => ARTICLE_9_WORDS[condition]).join('\n')),
      ...itemIfAny('DPA 2018 Schedule 1 condition', basis.schedule1Condition),
      ...itemIfAny('Criminal offence data', basis.article10),
      ...(basis.lawEnforcement ? [item('Law enforcement', 'Processed for law enforcement purposes under Part 3 of the Data Protection Act 2018')] : []),
      ...itemIfAny('Duty of confidence', [basis.confidence === null ? '' : CONFIDENCE_WORDS[basis.confidence], basis.confidenceExplanation].filter((line) => line.trim() !== '').join('\n')),
      item('Human rights', basis.humanRights),
      ...itemIfAny('Consent', basis.consentModel),
    ],
  };
}

function practicalStepBlocks(steps: readonly PracticalStep[]): readonly Block[] {
  if (steps.length === 0) return [paragraph('No practical steps have been entered yet.')];
  const cells = (step: PracticalStep): readonly (readonly Inline[])[] => [step.step, step.responsible, step.monitoring].map(runsOfValue);
  return [
    {
      kind: 'table',
      id: 'practical-steps',
      caption: 'Who does what, and how the parties check it',
      columns: ['Step', 'Who does it', 'How it is checked'].map((words) => [text(words)]),
      rows: steps.map(cells),
      rowHeadings: true,
    },
  ];
}

function nameHeading(id: string, name: string): Block {
  return heading(3, id, visibleText(name.trim() === '' ? NOT_STATED : name).replaceAll('\n', ' '));
}

function stated(words: string, on: string | null): string {
  return on === null ? words : `${words}, as stated on ${dateInWords(on)}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
