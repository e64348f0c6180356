import { said, type Facts } from './said.js';

/** What is wrong with a file as a whole, or with what was said beside it. */
export const INTAKE_REFUSALS = {
  'file-missing': 'Choose the file of records',
  'file-empty': (facts: Facts) => `${said(facts, 'file') || 'The file'} is empty`,
  'file-too-large': (facts: Facts) => `${said(facts, 'file')} is larger than ${Math.round(Number(facts['max']) / 1_048_576)} MB`,
  'file-not-utf-8': (facts: Facts) => `${said(facts, 'file')} is not in UTF-8${facts['looksLike'] === 'UTF-16' ? ': it looks like UTF-16' : ''}. Save it as “CSV UTF-8” and send it again`,
  'no-records': 'There are no records in the file',
  'not-csv': (facts: Facts) => `The file cannot be read as CSV from line ${said(facts, 'line')} on: look for a quotation mark that is not closed`,
  'columns-not-the-registers': (facts: Facts) =>
    `The columns are not the register’s.${said(facts, 'missing') === '' ? '' : ` Missing: ${said(facts, 'missing')}.`}${said(facts, 'unknown') === '' ? '' : ` Not known: ${said(facts, 'unknown')}.`}`,
  'column-twice': 'A column stands in the file twice',
  'not-json': 'The file begins like JSON and cannot be read as JSON',
  'not-a-list': 'The JSON must be a list of records',
  'nested-too-deep': 'The JSON goes deeper than records do',
  'too-many-records': (facts: Facts) => `There are more than ${said(facts, 'max')} records in the file. Divide it, and take in one part after the other`,
  'too-many-files': (facts: Facts) => `Choose up to ${said(facts, 'max')} registers of codes`,
  'register-file-not-readable': (facts: Facts) => `${said(facts, 'file')} cannot be read as a register (RSF), line ${said(facts, 'line')}. It may have been altered since it was published`,
  'owner-not-found': 'Nobody with this address drafts protocols for an organisation of that name here',
  'owner-drafts-for-many': (facts: Facts) => `They draft for more than one organisation. Enter which: ${said(facts, 'names')}`,
  'intake-is-over': 'These records have been taken in already',
  'intake-has-begun': 'These records are being taken in, or have been',
  'intake-not-finished': 'These records have not all been taken in yet',
  'not-offered': 'That organisation is not called like this party',
} as const;
