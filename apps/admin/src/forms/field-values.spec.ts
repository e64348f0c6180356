import { describe, expect, test } from '@jest/globals';
import type { Field } from './field.js';
import { answersFrom, withAnswers } from './field-values.js';

const TITLE: Field = { kind: 'text', name: 'title', label: 'Title', limit: 10, needed: 'Enter a title' };
const AIMS: Field = { kind: 'textarea', name: 'purpose.aims', label: 'Aims', limit: 100 };
const STARTS: Field = { kind: 'date', name: 'term.starts', label: 'Effective date' };
const HOURS: Field = { kind: 'number', name: 'hours', label: 'Hours', least: 1, most: 72 };
const KEPT: Field = { kind: 'duration', name: 'kept', label: 'Kept' };
const BASIS: Field = { kind: 'radios', name: 'basis', label: 'Basis', choices: [{ value: 'a', label: 'A' }] };
const TIER: Field = { kind: 'radios', name: 'tier', label: 'Tier', numeric: true, choices: [{ value: '2', label: 'Two' }] };
const STATUS: Field = { kind: 'select', name: 'status', label: 'Status', emptyIs: '', choices: [{ value: 'met', label: 'Met' }] };
const NATIONS: Field = { kind: 'checkboxes', name: 'nations', label: 'Nations', choices: [{ value: 'wales', label: 'Wales' }] };
const AREAS: Field = { kind: 'lines', name: 'areas', label: 'Areas', limit: 20 };
const CHILDREN: Field = { kind: 'tick', name: 'children', label: 'Children' };
const EMAIL: Field = { kind: 'text', name: 'email', label: 'Email', type: 'email', limit: 50 };
const URL_FIELD: Field = { kind: 'text', name: 'url', label: 'Address', type: 'url', limit: 50 };

const ALL = [TITLE, AIMS, STARTS, HOURS, KEPT, BASIS, TIER, STATUS, NATIONS, AREAS, CHILDREN, EMAIL, URL_FIELD];

const THING = {
  title: 'Early help',
  purpose: { aims: 'Words', need: 'kept' },
  term: { starts: '2026-04-01' },
  hours: 24,
  kept: 'P6Y',
  basis: 'a',
  tier: 2,
  status: '',
  nations: ['wales'],
  areas: ['Here', 'There'],
  children: true,
  email: 'a@b.example',
  url: 'https://b.example',
};

describe('answers to questions', () => {
  test('come back as they were: what a form shows and sends unchanged changes nothing', () => {
    expect(withAnswers(ALL, answersFrom(ALL, THING), THING)).toEqual({ changed: THING, errors: [] });
  });

  test('leave alone what no question is about', () => {
    const { changed } = withAnswers([AIMS], { 'purpose.aims': ['New'] }, THING);
    expect(changed.purpose).toEqual({ aims: 'New', need: 'kept' });
    expect(changed.term).toBe(THING.term);
  });

  test('that are empty are null, an empty text or nothing ticked, as the question has it', () => {
    const { changed, errors } = withAnswers([AIMS, STARTS, HOURS, KEPT, BASIS, STATUS, NATIONS, AREAS, CHILDREN], {}, THING);
    expect(errors).toEqual([]);
    expect(changed).toMatchObject({
      purpose: { aims: '' },
      term: { starts: null },
      hours: null,
      kept: null,
      basis: null,
      status: '',
      nations: [],
      areas: [],
      children: false,
    });
  });

  test.each([
    ['a missing title', TITLE, {}, 'title', 'Enter a title'],
    ['a title that is too long', TITLE, { title: ['x'.repeat(11)] }, 'title', 'Title must be 10 characters or fewer'],
    ['a day that does not exist', STARTS, date('31', '2', '2026'), 'term.starts-day', 'real date'],
    ['a date without its year', STARTS, date('1', '4', ''), 'term.starts-year', 'must include a year'],
    ['a year of two digits', STARTS, date('1', '4', '26'), 'term.starts-day', 'real date'],
    ['a number out of its range', HOURS, { hours: ['73'] }, 'hours', 'between 1 and 72'],
    ['half an hour', HOURS, { hours: ['0.5'] }, 'hours', 'whole number'],
    ['a duration without a number', KEPT, { 'kept-count': ['some'], 'kept-unit': ['Y'] }, 'kept-count', 'whole number'],
    ['an answer that was not offered', BASIS, { basis: ['b'] }, 'basis', 'Choose one'],
    ['an address that is none', EMAIL, { email: ['somebody'] }, 'email', 'correct format'],
    ['a web address that a browser would run', URL_FIELD, { url: ['javascript:alert(1)'] }, 'url', 'http://'],
  ])('refuse %s, at its field', (_, field, answers, at, words) => {
    const { changed, errors } = withAnswers([field], answers, THING);
    expect(errors).toEqual([{ field: at, text: expect.stringContaining(words) }]);
    expect(changed).toEqual(THING);
  });

  test('take the last of February in a leap year, and no other', () => {
    expect(withAnswers([STARTS], date('29', '2', '2028'), THING).changed.term.starts).toBe('2028-02-29');
    expect(withAnswers([STARTS], date('29', '2', '2027'), THING).errors).toHaveLength(1);
  });

  test('drop what was ticked but never offered', () => {
    expect(withAnswers([NATIONS], { nations: ['wales', 'atlantis'] }, THING).changed.nations).toEqual(['wales']);
  });
});

function date(day: string, month: string, year: string) {
  return { 'term.starts-day': [day], 'term.starts-month': [month], 'term.starts-year': [year] };
}
