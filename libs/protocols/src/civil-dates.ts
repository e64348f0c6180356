/**
 * Civil dates and durations. A protocol's dates are days on a calendar in Europe/London, not instants: "effective on
 * 1 April" starts when that day starts there, in winter and in summer time.
 */
import { Temporal } from 'temporal-polyfill';
import type { CivilDate, Duration } from './content.js';
import { LIMITS } from './limits.js';
import type { Instant } from './protocol.js';

const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const WHOLE_DURATION = /^P(?=\d)(?:\d{1,3}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?$/;

/** The zone whose calendar decides what day it is. */
export const ZONE = 'Europe/London';

/**
 * Whether a text is a day that exists, written `YYYY-MM-DD`, in the years 1900 to 2200. 29 February 2027 is not one.
 * @param text anything a person typed
 */
export function isCivilDate(text: string): boolean {
  const parts = CIVIL_DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (year < LIMITS.years.first || year > LIMITS.years.last) return false;
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainDate.from({ year, month, day: 1 }).daysInMonth;
}

/**
 * Whether a text is an ISO 8601 duration in whole years, months, weeks and days, such as `P6Y` or `P18M`. Fractions,
 * times of day and negative durations are not: nobody keeps a record for half a day.
 * @param text anything a person typed
 */
export function isDuration(text: string): text is Duration {
  return WHOLE_DURATION.test(text);
}

/**
 * The same day of the month, some months on; where that month is shorter, its last day (31 January + 1 = 28 February).
 * @param date the day to count from
 * @param months whole months; negative counts back
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString();
}

/**
 * The day some days on.
 * @param date the day to count from
 * @param days whole days; negative counts back
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/**
 * How many days lie from one day to another: 0 for the same day, negative when the second is earlier.
 * @param from the day counted from
 * @param to the day counted to
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/**
 * The order of two days: negative, zero or positive, as a sort wants it.
 * @param one a day
 * @param other a day
 */
export function compareDates(one: CivilDate, other: CivilDate): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * What day it is in Europe/London at an instant.
 * @param instant ISO 8601 with a zone or `Z`
 */
export function londonDate(instant: Instant): CivilDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString();
}

/**
 * The hour of the day in Europe/London at an instant, 0 to 23, in winter and in summer time.
 * @param instant ISO 8601 with a zone or `Z`
 */
export function londonHour(instant: Instant): number {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).hour;
}

/**
 * How many hours lie between two instants, with fractions; negative when the second is earlier.
 * @param from the instant counted from
 * @param to the instant counted to
 */
export function hoursBetween(from: Instant, to: Instant): number {
  return Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('hours');
}

/**
 * An instant some hours on, ISO 8601 in UTC with milliseconds.
 * @param instant the instant counted from
 * @param hours whole hours
 */
export function addHours(instant: Instant, hours: number): Instant {
  return Temporal.Instant.from(instant).add({ hours }).toString({ fractionalSecondDigits: 3 });
}
