import { describe, expect, it } from '@jest/globals';
import { counted, dateInWords, durationInWords, listInWords } from './dates-in-words.js';

describe('words', () => {
  it('for a date are British', () => {
    expect(dateInWords('2026-04-01')).toBe('1 April 2026');
    expect(dateInWords('2026-12-31')).toBe('31 December 2026');
  });

  it('for what is no date are what it was', () => {
    expect(dateInWords('soon')).toBe('soon');
    expect(dateInWords('2026-13-01')).toBe('2026-13-01');
    expect(dateInWords('')).toBe('');
  });

  it.each([
    ['P6Y', '6 years'],
    ['P1Y', '1 year'],
    ['P18M', '18 months'],
    ['P1Y6M', '1 year and 6 months'],
    ['P1Y2M3W4D', '1 year, 2 months, 3 weeks and 4 days'],
    ['P', 'P'],
    ['PT5H', 'PT5H'],
    ['', ''],
  ])('for the duration %s are "%s"', (duration, words) => {
    expect(durationInWords(duration)).toBe(words);
  });

  it('join a list with "and" before the last', () => {
    expect(listInWords([])).toBe('');
    expect(listInWords(['A'])).toBe('A');
    expect(listInWords(['A', 'B'])).toBe('A and B');
    expect(listInWords(['A', 'B', 'C'])).toBe('A, B and C');
    expect(counted(0, 'day')).toBe('0 days');
  });
});
