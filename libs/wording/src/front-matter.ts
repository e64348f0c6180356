import type { StandingNotice } from '@isp/guidance';
import type { EntryIntoForce, ProtocolContent, Publication } from '@isp/protocols';
import { CHANGE_WORDS, KIND_WORDS, NATION_WORDS, PUBLICATION_WORDS, TIER_WORDS } from './code-words.js';
import { counted, dateInWords, listInWords } from './dates-in-words.js';
import { heading, paragraph, text, type Block, type DefinitionItem, type Inline } from './document-tree.js';
import type { Template } from './template.js';
import { NOT_STATED, runsOfValue } from './value-runs.js';
import { visibleText } from './visible-text.js';

/** One line of the change table. */
export interface ChangeLine {
  /** Such as "1.0". */
  readonly version: string;
  /** Civil date. */
  readonly on: string;
  readonly kind: 'first' | 'minor' | 'major';
  readonly reason: string;
}

/** What the document says of the protocol besides its content. */
export interface ProtocolHeader {
  readonly reference: string;
  /** Such as "Version 1.0" or "Draft". */
  readonly versionLabel: string;
  readonly leadOrganisation: string;
  /** The post or person that looks after it; left out where nobody is to be named. */
  readonly owner?: string;
  /** Its standing in words with their date. Left out of what is frozen: standing changes, a frozen document doesn't. */
  readonly standing?: string;
  readonly changes: readonly ChangeLine[];
  readonly publication: Publication;
  /** For an agreement that was made and signed elsewhere. */
  readonly takenIn?: TakenInFrom;
}

/** Where an agreement was taken in from, and what was stated there. */
export interface TakenInFrom {
  readonly source: string;
  readonly statedStanding: string;
  /** Civil date. */
  readonly statedOn: string;
  /** For a record of a register. */
  readonly record?: { readonly id: string; readonly licence: string; readonly takenInOn: string };
}

/** The standing notice as a block; with quotation and authority where the form has them. */
export function noticeBlock(notice: StandingNotice, id: string): Block {
  const paragraphs = notice.paragraphs.map(paragraph);
  if (notice.form !== 'document' && notice.form !== 'full') return { kind: 'notice', id, heading: notice.heading, body: paragraphs };
  const { quotation } = notice;
  const quoted: readonly Block[] =
    quotation === null ? [] : [{ kind: 'quotation', words: quotation.words, source: `${quotation.speaker}. ${quotation.source}, ${quotation.year}; quoted as of its time.` }];
  const authority = paragraph(`Authority: ${notice.authority} Last checked on ${dateInWords(notice.checkedOn)}.`);
  return { kind: 'notice', id, heading: notice.heading, body: [...paragraphs, ...quoted, authority] };
}

/** The control table and the change table. */
export function controlBlocks(header: ProtocolHeader, content: ProtocolContent, template: Template): readonly Block[] {
  return [
    heading(2, 'control', 'Control'),
    { kind: 'definitions', items: controlItems(header, content, template) },
    ...(header.changes.length === 0 ? [] : [changeTable(header.changes)]),
  ];
}

/** A labelled value of literal words; a gap where it is empty. */
export function item(term: string, value: string): DefinitionItem {
  return { term, description: runsOfValue(value) };
}

/** A labelled value, or nothing where it is empty. */
export function itemIfAny(term: string, value: string): readonly DefinitionItem[] {
  return value.trim() === '' ? [] : [item(term, value)];
}

/** A labelled date in words; a gap where there is none. */
export function dateItem(term: string, date: string | null): DefinitionItem {
  return item(term, date === null ? '' : dateInWords(date));
}

function controlItems(header: ProtocolHeader, content: ProtocolContent, template: Template): readonly DefinitionItem[] {
  const { term } = content;
  return [
    item('Reference', header.reference),
    item('Version', header.versionLabel),
    ...itemIfAny('Standing', header.standing ?? ''),
    item('Kind', KIND_WORDS[content.kind]),
    item('Tier', TIER_WORDS[content.tier]),
    ...itemIfAny('Framework or accord', content.framework),
    item(header.takenIn === undefined ? 'Lead organisation' : 'Looked after here by', header.leadOrganisation),
    ...itemIfAny('Owner', header.owner ?? ''),
    item('Parties', listInWords(content.parties.map((party) => party.name || NOT_STATED))),
    ...itemIfAny('Nations', listInWords(content.nations.map((nation) => NATION_WORDS[nation]))),
    ...itemIfAny('Areas', listInWords(content.areas)),
    ...itemIfAny('Topics', listInWords(content.topics)),
    dateItem('Effective date', term.effectiveOn),
    item('Last day of the term', term.endsOn === null ? (header.takenIn === undefined ? 'Until ended by the parties' : '') : dateInWords(term.endsOn)),
    ...(header.takenIn === undefined
      ? [
          item('Enters into force', entryWords(term.entryIntoForce, content)),
          dateItem('First review', term.firstReviewOn),
          item('Later reviews', `Every ${counted(term.reviewEveryMonths, 'month')}`),
        ]
      : [dateItem('Review', term.firstReviewOn), ...takenInItems(header.takenIn)]),
    item('Publication', publicationWords(header.publication)),
    item('Template', `${template.name}, version ${template.version}; legal wording checked on ${dateInWords(template.checkedOn)}`),
  ];
}

/** It says of itself what it is: another's statement, under another's licence, and signed, if at all, elsewhere. */
function takenInItems({ source, statedStanding, statedOn, record }: TakenInFrom): readonly DefinitionItem[] {
  return [
    item('Taken in from', source),
    ...(record === undefined ? [] : [item('Record', record.id), item('Taken in on', dateInWords(record.takenInOn)), item('Licence', record.licence)]),
    item('Standing, as stated there', `${statedStanding} (as of ${dateInWords(statedOn)})`),
    item('Signatures', SIGNATURES_ELSEWHERE),
  ];
}

/** Of an agreement taken in: no signature was given here, and none is missing here. */
export const SIGNATURES_ELSEWHERE = 'Held elsewhere, by those who made it; none was given here';

function entryWords(entry: EntryIntoForce, content: ProtocolContent): string {
  switch (entry.rule) {
    case 'as-each-signs':
      return 'Between the parties that have signed, as each of them signs, and not before the effective date';
    case 'all-signed':
      return 'When all parties have signed, and not before the effective date';
    case 'named-parties':
      return `When these have signed, and not before the effective date: ${listInWords(
        entry.partyIds.map((id) => content.parties.find((party) => party.id === id)?.name || NOT_STATED),
      )}`;
  }
}

function publicationWords(publication: Publication): string {
  const words = PUBLICATION_WORDS[publication.level];
  return publication.reason === '' ? words : `${words}: ${publication.reason}`;
}

function changeTable(changes: readonly ChangeLine[]): Block {
  const cell = (words: string): readonly Inline[] => [text(visibleText(words))];
  return {
    kind: 'table',
    id: 'changes',
    caption: 'Changes',
    columns: ['Version', 'Date', 'Change', 'Reason'].map(cell),
    rows: changes.map((change) => [cell(change.version), cell(dateInWords(change.on)), cell(CHANGE_WORDS[change.kind]), reasonOf(change)]),
    rowHeadings: true,
  };
}

/** A first version changes nothing, so it needs no reason; any other change without one lacks it. */
function reasonOf({ kind, reason }: ChangeLine): readonly Inline[] {
  return kind === 'first' && reason === '' ? [text('–')] : runsOfValue(reason);
}
