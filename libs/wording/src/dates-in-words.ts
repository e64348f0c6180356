import type { CivilDate, Duration } from '@isp/protocols';

/**
 * A civil date in British words: `2026-04-01` is "1 April 2026". Anything that is no civil date comes back as it was. By
 * hand rather than by `Intl`, whose words change between versions of a browser, while a frozen document must not.
 */
export function dateInWords(date: CivilDate): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${Number(year)}`;
}

/** A duration in words: `P1Y6M` is "1 year and 6 months". Anything else than whole years, months, weeks and days comes back as it was. */
export function durationInWords(duration: Duration): string {
  const [, ...amounts] = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration) ?? [];
  const words = UNITS.flatMap((unit, index) => (amounts[index] === undefined ? [] : [counted(Number(amounts[index]), unit)]));
  return words.length === 0 ? duration : listInWords(words);
}

/** "1 day", "2 days". */
export function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** "A", "A and B", "A, B and C". */
export function listInWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const UNITS = ['year', 'month', 'week', 'day'] as const;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
