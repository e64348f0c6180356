const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

/** A civil date `YYYY-MM-DD` as people write it: 3 August 2016. */
export function writtenDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year ?? ''}`;
}

/** A date of which only the year, or the year and month, may be known: 2018, May 2021, 3 August 2016. */
export function writtenAsKnown(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return day === undefined ? `${MONTHS[Number(month) - 1] ?? ''} ${year}` : writtenDate(date);
}

/** The day of an instant in Europe/London: 3 August 2016. */
export function writtenDay(instant: string): string {
  const part = londonParts(instant);
  return `${Number(part('day'))} ${MONTHS[Number(part('month')) - 1] ?? ''} ${part('year')}`;
}

/** An instant as people say it, in Europe/London: 3 August 2016 at 2:05pm. */
export function writtenInstant(instant: string): string {
  const part = londonParts(instant);
  const hour = Number(part('hour'));
  return `${writtenDay(instant)} at ${hour % 12 === 0 ? 12 : hour % 12}:${part('minute')}${hour < 12 ? 'am' : 'pm'}`;
}

function londonParts(instant: string): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = LONDON.formatToParts(new Date(instant));
  return (type) => parts.find((part) => part.type === type)?.value ?? '';
}

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
