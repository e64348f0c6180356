import { londonHour } from '@isp/protocols';
import type { Instant } from '@isp/protocols';

const FROM = 8;
const UNTIL = 18;

/** Whether people are written to at an instant of our own accord: from eight in the morning to six by the clock in London. */
export function isHourForMails(at: Instant): boolean {
  const hour = londonHour(at);
  return hour >= FROM && hour < UNTIL;
}
