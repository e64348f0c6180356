import { addDays } from '@isp/protocols';
import type { CivilDate, Instant } from '@isp/protocols';
import { Clock } from '../platform/clock/index.js';

/** A clock that the demonstration turns back, to play what happened on earlier days. Each act of a day comes a little after the last. */
export class DemonstrationClock extends Clock {
  private day: CivilDate;
  private minutes = 0;

  /** @param present the day that "days ago" is reckoned from */
  constructor(readonly present: CivilDate) {
    super();
    this.day = present;
  }

  override now(): Instant {
    const at = OPENING_MINUTE + (this.minutes % WORKING_MINUTES);
    return `${this.day}T${twoDigits(Math.floor(at / 60))}:${twoDigits(at % 60)}:00.000Z`;
  }

  override today(): CivilDate {
    return this.day;
  }

  /** Goes to a day so many days before the present, and on by some minutes. */
  moveTo(daysAgo: number): void {
    const day = this.daysAgo(daysAgo);
    this.minutes = day === this.day ? this.minutes + 7 : 0;
    this.day = day;
  }

  /** The day so many days before the present; after it, if negative. */
  daysAgo(days: number): CivilDate {
    return addDays(this.present, -days);
  }
}

/** Nine in the morning, in UTC: office hours in London all year. */
const OPENING_MINUTE = 9 * 60;
const WORKING_MINUTES = 8 * 60;

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
