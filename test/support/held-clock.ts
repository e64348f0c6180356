import { Clock } from '../../apps/api/src/platform/clock/index.js';

/** A clock that stands still until it is moved, so that a test can play years in a second. */
export class HeldClock extends Clock {
  constructor(private instant = '2026-11-23T09:00:00.000Z') {
    super();
  }

  override now(): string {
    return this.instant;
  }

  /** Moves to an instant, or to nine in the morning (UTC) of a civil date. */
  moveTo(when: string): void {
    this.instant = new Date(when.length === 10 ? `${when}T09:00:00.000Z` : when).toISOString();
  }

  forward({ minutes = 0, hours = 0, days = 0 }: { readonly minutes?: number; readonly hours?: number; readonly days?: number }): void {
    this.instant = new Date(Date.parse(this.instant) + ((days * 24 + hours) * 60 + minutes) * 60_000).toISOString();
  }
}
