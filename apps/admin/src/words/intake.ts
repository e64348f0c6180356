import type { RecordRefusalCode, RemarkCode } from '@isp/protocols';
import { counted } from '../components/pager.js';
import { writtenDate } from './dates.js';
import { said, type Facts } from './said.js';

type Words = string | ((facts: Facts) => string);

/** What is missing in a record or odd about it, summed up: how a list of records with it is called. */
export const REMARK_TITLES = {
  'no-controller-named': 'No controller is named',
  'one-controller-named': 'Only one controller is named',
  'one-party-named': 'Only one party is named',
  'party-not-named': 'A code that no file names',
  'party-described-not-named': 'A party is described, not named',
  'party-named-beside-its-code': 'A party named beside its code',
  'names-beside-codes': 'Names that belong to no code',
  'controller-and-processor': 'Controller and processor at once',
  'party-named-twice': 'A party named twice',
  'no-power-named': 'No power is named',
  'power-not-known': 'A power that no file names',
  'no-area-named': 'No area is named',
  'area-not-named': 'An area that no file names',
  'no-start-date': 'No start date',
  'no-end-date': 'No end date',
  'no-review-date': 'No review date',
  'date-not-readable': 'A date that cannot be read',
  'ends-before-it-starts': 'Ends before it starts',
  'review-before-it-starts': 'Review before it starts',
  'review-after-its-end': 'Review after it ends',
  'review-on-its-end-date': 'Review on the day it ends',
  'registered-after-its-start': 'Registered after its start',
  'no-retention-period': 'No retention period',
  'retention-not-readable': 'A retention period that cannot be read',
  'no-contact': 'No contact',
  'text-missing': 'A text is missing',
  'control-characters': 'Control characters in a text',
  'bullets-in-text': 'A list typed with bullets',
  'spaces-around-text': 'Spaces around a text',
} satisfies Record<RemarkCode, string>;

const REMARKS = {
  'no-controller-named': 'It names no controller',
  'one-controller-named': 'It names one controller only',
  'one-party-named': 'It names one party only; with whom information is shared is not stated',
  'party-not-named': (facts) =>
    `None of the files says who ${said(facts, 'code')} is: the code stands in place of a name` +
    (said(facts, 'perhaps') === '' ? '' : `. The record’s area reads “${said(facts, 'perhaps')}”, which may be the same body; it was not taken as the name`),
  'party-described-not-named': (facts) => `${said(facts, 'code')} stands for “${said(facts, 'description')}”, and the record does not say which`,
  'party-named-beside-its-code': (facts) => `${said(facts, 'code')} stands for “${said(facts, 'description')}”; “${said(facts, 'name')}” was taken as the one meant`,
  'names-beside-codes': (facts) =>
    `It has ${counted(Number(facts['codes']), 'code')} and ${counted(Number(facts['names']), 'name')} which are not paired; “${said(facts, 'without')}” was taken as a party of its own`,
  'controller-and-processor': (facts) => `${said(facts, 'name')} is named as controller and as processor`,
  'party-named-twice': (facts) => `${said(facts, 'name')} is named twice`,
  'no-power-named': 'It names no power',
  'power-not-known': (facts) => `None of the files says which power ${said(facts, 'code')} is`,
  'no-area-named': 'It names no area',
  'area-not-named': (facts) => `None of the files says which area ${said(facts, 'code')} is`,
  'no-start-date': 'It has no start date',
  'no-end-date': 'It has no end date',
  'no-review-date': 'It has no review date',
  'date-not-readable': (facts) => `“${said(facts, 'value')}” is not a date that can be read; the protocol has none there`,
  'ends-before-it-starts': (facts) => `It ends on ${day(facts, 'endsOn')}, before it starts on ${day(facts, 'startsOn')}; the protocol has no end date`,
  'review-before-it-starts': (facts) => `Its review is on ${day(facts, 'reviewOn')}, before it starts on ${day(facts, 'startsOn')}; the protocol has no review date`,
  'review-after-its-end': (facts) => `Its review is on ${day(facts, 'reviewOn')}, after it ends on ${day(facts, 'endsOn')}`,
  'review-on-its-end-date': (facts) => `Its review is on the day it ends, ${day(facts, 'on')}`,
  'registered-after-its-start': (facts) => `Its last entry in the register is of ${day(facts, 'on')}, ${counted(Number(facts['days']), 'day')} after it started`,
  'no-retention-period': 'It does not say how long the information is kept',
  'retention-not-readable': (facts) => `“${said(facts, 'value')}” is not a period that can be read; the protocol has none`,
  'no-contact': 'It names nobody to ask',
  'text-missing': 'It is empty',
  'control-characters': 'It holds characters that no keyboard types, such as old line ends; the protocol has line ends instead, and the record keeps them',
  'bullets-in-text': 'It holds a list typed with bullet characters, kept as typed',
  'spaces-around-text': 'There are spaces before or after it, kept as typed',
} satisfies Record<RemarkCode, Words>;

const REFUSALS = {
  'not-a-record': 'It is not a record',
  'cells-and-columns-differ': (facts) => `It has ${counted(Number(facts['cells']), 'cell')} for ${counted(Number(facts['columns']), 'column')}`,
  'unknown-field': (facts) => `It has a field that the register does not: ${said(facts, 'field')}`,
  'repeated-field': (facts) => `It has the field ${said(facts, 'field')} twice`,
  'wrong-kind-of-value': (facts) => `The field ${said(facts, 'field')} holds another kind of value than the register’s`,
  'value-holds-separator': (facts) => `A value in ${said(facts, 'field')} is empty or holds a semicolon, which divides values`,
  'unkeepable-character': (facts) => `The field ${said(facts, 'field')} holds a character that cannot be kept`,
  'field-too-long': (facts) => `The field ${said(facts, 'field')} has ${said(facts, 'length')} characters; up to ${said(facts, 'most')} are taken`,
  'id-missing': 'It has no id',
  'id-too-long': 'Its id is too long',
  'name-missing': 'It has no name',
  'name-too-long': (facts) => `Its name has ${said(facts, 'length')} characters; a title has up to ${said(facts, 'most')}`,
  'id-twice-in-file': (facts) => `Its id ${said(facts, 'id')} is that of record ${said(facts, 'first')} in this file. Only the publisher knows which of the two is right`,
  'cannot-be-a-protocol': (facts) => `No protocol can hold it: ${said(facts, 'why').replaceAll('-', ' ')} at ${said(facts, 'pointer')}`,
} satisfies Record<RecordRefusalCode, Words>;

/** A remark in words, with the field it is about. */
export function remarkWords({ code, field, facts }: { readonly code: RemarkCode; readonly field: string; readonly facts: Facts }): string {
  const words: Words = REMARKS[code];
  return `${upperFirst(field.replaceAll(/[_-]/gu, ' ').trim())}: ${afterColon(typeof words === 'string' ? words : words(facts))}`;
}

/** Why a record cannot come in, in words. */
export function recordRefusalWords({ code, facts }: { readonly code: RecordRefusalCode; readonly facts: Facts }): string {
  const words: Words = REFUSALS[code];
  return typeof words === 'string' ? words : words(facts);
}

/** What became of a record, or would. */
export const RECORD_STATE_WORDS = {
  waiting: 'Waiting',
  'taken-in': 'Taken in',
  unchanged: 'Here already, unchanged',
  changed: 'Here already, and different',
  refused: 'Cannot come in',
  'taken-back': 'Taken back',
  left: 'Left, because somebody has worked on it',
} as const;

/** What would become of a record that waits. */
export const FORESEEN_WORDS = { new: 'Will be taken in', unchanged: 'Here already, unchanged', changed: 'Here already, and different' } as const;

/** How far an intake is. */
export const INTAKE_STATE_WORDS = {
  prepared: 'Looked at, not taken in yet',
  running: 'Being taken in',
  finished: 'Taken in',
  'taking-back': 'Being taken back',
  'taken-back': 'Taken back',
} as const;

function day(facts: Facts, key: string): string {
  const value = said(facts, key);
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? writtenDate(value) : value;
}

/** A sentence of ours goes on in lower case after a colon; one that begins with a name keeps the name's capital. */
function afterColon(text: string): string {
  return /^(?:It|Its|None|There) /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
