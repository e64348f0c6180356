import { londonDate } from '@isp/protocols';
import type { CivilDate, Instant } from '@isp/protocols';

/** Where the time comes from. Everything that needs the time is given this, so that a test can hold it still. */
export abstract class Clock {
  /** The present instant: ISO 8601 in UTC with milliseconds. */
  abstract now(): Instant;

  /** Today in Europe/London. */
  today(): CivilDate {
    return londonDate(this.now());
  }
}

/** The machine's clock. */
export class SystemClock extends Clock {
  override now(): Instant {
    return new Date().toISOString();
  }
}
