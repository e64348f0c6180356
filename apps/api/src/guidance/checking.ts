import { dueOn } from '@isp/guidance/content';
import type { GuidanceEntry } from '@isp/guidance/content';
import type { CivilDate } from '@isp/protocols';
import type { Checking } from './dto/guidance.response.js';

/** What a reader goes by in guidance, and what a check vouches for. */
type Vouched = Pick<GuidanceEntry, 'title' | 'summary' | 'nations' | 'text' | 'unconfirmed'>;

/**
 * The check that still stands once an entry says what was written: the one before, if not a word of what it vouched for is another, and none otherwise. An
 * entry that is shown to other readers, or is to be checked more often, is as right as it was.
 *
 * @param before what stands now; `null`: nothing yet.
 */
export function checkThatStands(before: GuidanceEntry | null, written: Vouched): GuidanceEntry['lastChecked'] {
  return before !== null && vouchedIn(before) === vouchedIn(written) ? before.lastChecked : null;
}

function vouchedIn({ title, summary, nations, text, unconfirmed }: Vouched): string {
  // A browser takes away the line on which a text begins, where it begins with an empty one.
  return JSON.stringify([title, summary, nations.toSorted(), text.trim(), unconfirmed?.trim() ?? '']);
}

/** When guidance is due for checking, and how it stands with that on a day. */
export function checkingOf(entry: Pick<GuidanceEntry, 'writtenOn' | 'lastChecked' | 'checkEveryMonths'>, today: CivilDate): { readonly dueOn: string; readonly checking: Checking } {
  const due = dueOn(entry);
  if (entry.lastChecked === null) return { dueOn: due, checking: 'never-checked' };
  return { dueOn: due, checking: due <= today ? 'due' : 'checked' };
}
