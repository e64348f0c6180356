import { describe, expect, test } from '@jest/globals';
import { writtenAsKnown, writtenDate, writtenDay, writtenInstant } from './dates.js';

describe('dates', () => {
  test('are written as people write them', () => {
    expect(writtenDate('2016-08-03')).toBe('3 August 2016');
  });

  test.each([
    ['2018', '2018'],
    ['2021-05', 'May 2021'],
    ['2016-08-03', '3 August 2016'],
  ])('of which only a part is known say that part: %s', (date, words) => {
    expect(writtenAsKnown(date)).toBe(words);
  });

  test('of an instant are those of London, whatever the machine thinks', () => {
    expect(writtenDay('2026-06-30T23:30:00.000Z')).toBe('1 July 2026');
    expect(writtenDay('2026-12-31T23:30:00.000Z')).toBe('31 December 2026');
  });

  test.each([
    ['2026-11-23T00:05:00.000Z', '23 November 2026 at 12:05am'],
    ['2026-11-23T12:00:00.000Z', '23 November 2026 at 12:00pm'],
    ['2026-07-01T13:05:00.000Z', '1 July 2026 at 2:05pm'],
  ])('come with the time as people say it: %s', (instant, words) => {
    expect(writtenInstant(instant)).toBe(words);
  });
});
