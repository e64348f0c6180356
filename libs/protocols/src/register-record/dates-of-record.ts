/** The days and periods of a record, and what is odd about them. What cannot be read, or contradicts the start, is left out and said. */
import { daysBetween, isCivilDate, isDuration, londonDate } from '../civil-dates.js';
import type { CivilDate, Duration } from '../content.js';
import { excerptOf, type RecordField, type RegisterRecord } from './register-record.js';
import { remark, type Remark } from './remarks.js';

/** The days that a protocol is made with. */
export interface RecordDates {
  readonly startsOn: CivilDate | null;
  readonly endsOn: CivilDate | null;
  readonly reviewOn: CivilDate | null;
  readonly retention: Duration | null;
  /** The day of the register's last entry of it. */
  readonly lastEntryOn: CivilDate | null;
}

/**
 * The days of a record.
 * @param record the record
 * @returns days that exist and do not contradict the start, and what is missing or odd
 */
export function datesOfRecord(record: RegisterRecord): { readonly dates: RecordDates; readonly remarks: readonly Remark[] } {
  const remarks: Remark[] = [];
  const read = (field: 'start-date' | 'end-date' | 'review-date', missing: 'no-start-date' | 'no-end-date' | 'no-review-date'): CivilDate | null => {
    const text = record[field].trim();
    if (isCivilDate(text)) return text;
    remarks.push(text === '' ? remark(missing, field) : remark('date-not-readable', field, { value: shortened(record[field]) }));
    return null;
  };
  const startsOn = read('start-date', 'no-start-date');
  const endsOn = read('end-date', 'no-end-date');
  const reviewOn = read('review-date', 'no-review-date');
  const lastEntryOn = entryDay(record['_last_entry'], remarks);
  const endsTooEarly = startsOn !== null && endsOn !== null && endsOn < startsOn;
  const reviewTooEarly = startsOn !== null && reviewOn !== null && reviewOn < startsOn;
  if (endsTooEarly) remarks.push(remark('ends-before-it-starts', 'end-date', { startsOn, endsOn }));
  if (reviewTooEarly) remarks.push(remark('review-before-it-starts', 'review-date', { startsOn, reviewOn }));
  if (reviewOn !== null && endsOn !== null && !endsTooEarly) {
    if (reviewOn === endsOn) remarks.push(remark('review-on-its-end-date', 'review-date', { on: endsOn }));
    else if (reviewOn > endsOn) remarks.push(remark('review-after-its-end', 'review-date', { endsOn, reviewOn }));
  }
  if (startsOn !== null && lastEntryOn !== null && lastEntryOn > startsOn) {
    remarks.push(remark('registered-after-its-start', '_last_entry', { startsOn, on: lastEntryOn, days: daysBetween(startsOn, lastEntryOn) }));
  }
  return {
    dates: { startsOn, endsOn: endsTooEarly ? null : endsOn, reviewOn: reviewTooEarly ? null : reviewOn, retention: retentionOf(record, remarks), lastEntryOn },
    remarks,
  };
}

function retentionOf(record: RegisterRecord, remarks: Remark[]): Duration | null {
  const text = record['retention-period'].trim();
  if (isDuration(text)) return text;
  remarks.push(text === '' ? remark('no-retention-period', 'retention-period') : remark('retention-not-readable', 'retention-period', { value: shortened(text) }));
  return null;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;

function entryDay(text: string, remarks: Remark[]): CivilDate | null {
  if (text === '') return null;
  if (INSTANT.test(text) && isCivilDate(text.slice(0, 10))) return londonDate(text);
  if (isCivilDate(text)) return text;
  remarks.push(remark('date-not-readable', '_last_entry' satisfies RecordField, { value: shortened(text) }));
  return null;
}

function shortened(text: string): string {
  return text.length > 60 ? `${excerptOf(text, 60)}…` : text;
}
