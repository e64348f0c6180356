import { Temporal } from 'temporal-polyfill';
import type { GuidanceEntry } from './entry.js';

/**
 * The day on which an entry is due for checking against its sources, as an ISO 8601 date: so many months after it was last checked, or the day it
 * was written where nobody has checked it yet.
 */
export function dueOn({ writtenOn, lastChecked, checkEveryMonths }: Pick<GuidanceEntry, 'writtenOn' | 'lastChecked' | 'checkEveryMonths'>): string {
  if (lastChecked === null) return writtenOn;
  return Temporal.PlainDate.from(lastChecked.on).add({ months: checkEveryMonths }).toString();
}
