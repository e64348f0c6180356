import type { DecisionEdition } from './question.js';

/**
 * Whether the questions are so old on a day that somebody has to be told: more than twelve months after they were last checked or, where nobody has,
 * written. Takes an ISO 8601 date of the reader's own calendar.
 *
 * Twelve months are this service's own rule for what it says of the law.
 */
export function isOldOn({ writtenOn, lastChecked }: Pick<DecisionEdition, 'writtenOn' | 'lastChecked'>, today: string): boolean {
  const since = lastChecked?.on ?? writtenOn;
  return today > `${Number(since.slice(0, 4)) + 1}${since.slice(4)}`;
}
