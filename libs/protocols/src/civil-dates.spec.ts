import fc from 'fast-check';
import {
  addDays,
  addHours,
  addMonths,
  compareDates,
  daysBetween,
  hoursBetween,
  isCivilDate,
  isDuration,
  londonDate,
} from './civil-dates.js';
import type { CivilDate } from './content.js';

const civilDate: fc.Arbitrary<CivilDate> = fc
  .integer({ min: 0, max: 100_000 })
  .map((days) => addDays('1900-01-01', days));

describe('a civil date', () => {
  it.each(['1900-01-01', '2200-12-31', '2028-02-29', '2027-12-31'])('can be %s', (text) => {
    expect(isCivilDate(text)).toBe(true);
  });

  it.each([
    '',
    '2027-1-1',
    '27-01-01',
    '2027-01-01T00:00',
    '1899-12-31',
    '2201-01-01',
    '2027-00-10',
    '2027-13-01',
    '2027-01-00',
    '2027-02-29',
    '2027-04-31',
    '01/04/2027',
  ])('cannot be "%s"', (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  it('keeps the day of the month, or takes the last one of a shorter month', () => {
    expect(addMonths('2027-01-15', 1)).toBe('2027-02-15');
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2027-03-31', -1)).toBe('2027-02-28');
  });

  it('moves by months into the month meant, whatever the day', () => {
    fc.assert(
      fc.property(civilDate, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
        const moved = addMonths(date, months);
        expect(Number(moved.slice(0, 4)) * 12 + Number(moved.slice(5, 7)) - 1).toBe(index);
        expect(moved.slice(8) <= date.slice(8)).toBe(true);
      }),
    );
  });

  it('is as many days from another as bring it there', () => {
    fc.assert(
      fc.property(civilDate, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('is ordered as its days are', () => {
    fc.assert(
      fc.property(civilDate, civilDate, (one, other) => {
        expect(Math.sign(compareDates(one, other)) + 0).toBe(Math.sign(daysBetween(other, one)) + 0);
      }),
    );
  });
});

describe('the day in London', () => {
  it.each([
    ['2026-11-23T23:59:59.999Z', '2026-11-23'],
    ['2026-11-24T00:00:00.000Z', '2026-11-24'],
    ['2026-06-30T22:59:59.999Z', '2026-06-30'],
    ['2026-06-30T23:00:00.000Z', '2026-07-01'],
    ['2026-03-29T00:30:00.000Z', '2026-03-29'],
    ['2026-10-24T23:30:00.000Z', '2026-10-25'],
  ])('at %s is %s', (instant, date) => {
    expect(londonDate(instant)).toBe(date);
  });
});

describe('hours between instants', () => {
  it('are counted with fractions and signs', () => {
    expect(hoursBetween('2026-03-28T12:00:00.000Z', '2026-03-29T12:30:00.000Z')).toBe(24.5);
    expect(hoursBetween('2026-03-29T12:00:00.000Z', '2026-03-29T11:00:00.000Z')).toBe(-1);
  });

  it('are added in UTC, to the millisecond', () => {
    expect(addHours('2026-03-28T12:00:00.001Z', 24)).toBe('2026-03-29T12:00:00.001Z');
  });
});

describe('a duration', () => {
  it.each(['P6Y', 'P18M', 'P2W', 'P30D', 'P1Y6M', 'P0D'])('can be %s', (text) => {
    expect(isDuration(text)).toBe(true);
  });

  it.each(['', 'P', '6 years', 'PT5H', 'P1Y1H', '-P1Y', 'P1.5Y', 'p1y', 'P1000Y', 'P1M1Y'])('cannot be "%s"', (text) => {
    expect(isDuration(text)).toBe(false);
  });
});
