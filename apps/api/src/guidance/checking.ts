import { dueOn } from '@isp/guidance/content';
import type { GuidanceEntry } from '@isp/guidance/content';
import type { CivilDate } from '@isp/protocols';
import type { Checking } from './dto/guidance.response.js';

/** When guidance is due for checking, and how it stands with that on a day. */
export function checkingOf(entry: Pick<GuidanceEntry, 'writtenOn' | 'lastChecked' | 'checkEveryMonths'>, today: CivilDate): { readonly dueOn: string; readonly checking: Checking } {
  const due = dueOn(entry);
  if (entry.lastChecked === null) return { dueOn: due, checking: 'never-checked' };
  return { dueOn: due, checking: due <= today ? 'due' : 'checked' };
}
