import { standingNotice } from '@isp/guidance';
import { asText, toCsv } from '../platform/http/index.js';
import type { RegisterEntryResponse } from './register.response.js';

/** At most so many entries go out in one file. */
export const MOST_IN_FILE = 2_000;

const COLUMNS = ['reference', 'title', 'kind', 'level', 'lead', 'parties', 'areas', 'summary', 'standing', 'effective on', 'in force from', 'in force until', 'next review on', 'about protocols'] as const;

/**
 * Published protocols as CSV for spreadsheets: what one would reckon out is marked as text. Each line has the notice, since lines are what
 * people copy; a file with no protocol has a line for it alone.
 */
export function csvOf(entries: readonly RegisterEntryResponse[]): string {
  const notice = standingNotice('oneLine').paragraphs.join(' ');
  const lines = entries.map((entry) => [...cellsOf(entry).map(asText), notice]);
  const nothing = [...COLUMNS.slice(1).map(() => ''), notice];
  return toCsv([COLUMNS, ...(lines.length === 0 ? [nothing] : lines)]);
}

function cellsOf({ reference, title, kind, level, leadOrganisation, parties, areas, summary, standing }: RegisterEntryResponse): readonly string[] {
  const { effectiveOn, inForceFrom, inForceUntil, nextReviewOn } = standing;
  return [reference, title, kind, level, leadOrganisation.name, parties.join('; '), areas.join('; '), summary, standing.kind, ...[effectiveOn, inForceFrom, inForceUntil, nextReviewOn].map((day) => day ?? '')];
}
