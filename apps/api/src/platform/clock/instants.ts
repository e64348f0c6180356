import type { Instant } from '@isp/protocols';

/** The instant that many minutes after another (before, if negative). */
export function minutesAfter(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

/** The instant that many whole days of 24 hours after another. */
export function daysAfter(instant: Instant, days: number): Instant {
  return minutesAfter(instant, days * 24 * 60);
}
