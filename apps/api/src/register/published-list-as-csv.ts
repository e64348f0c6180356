import { standingNotice } from '@isp/guidance';
import { LIMITS } from '@isp/protocols';
import { asText, BYTE_ORDER_MARK, toCsv } from '../platform/http/index.js';
import type { RegisterEntryResponse } from './register.response.js';

const COLUMNS = ['reference', 'title', 'kind', 'level', 'lead', 'parties', 'areas', 'summary', 'standing', 'effective on', 'in force from', 'in force until', 'next review on', 'about protocols'] as const;

/**
 * Published protocols as CSV for spreadsheets: what one would reckon out is marked as text. Each line has the notice, since lines are what
 * people copy; a file with no protocol has a line for it alone, and one that ends before all that was found says so in its last line.
 */
export function csvOf(found: readonly RegisterEntryResponse[]): string {
  const entries = found.slice(0, LIMITS.registerFile);
  const notice = standingNotice('oneLine').paragraphs.join(' ');
  const lines = entries.map((entry) => [...cellsOf(entry).map(asText), notice]);
  const alone = (words: string) => [...COLUMNS.slice(1).map(() => ''), words];
  const last = found.length > entries.length ? [alone(`${ENDS_HERE} ${notice}`)] : [];
  return BYTE_ORDER_MARK + toCsv([COLUMNS, ...(lines.length === 0 ? [alone(notice)] : lines), ...last]);
}

const ENDS_HERE = `This file has the first ${LIMITS.registerFile.toLocaleString('en-GB')} protocols that were found. More are published: narrow the search to have the others.`;

function cellsOf({ reference, title, kind, level, leadOrganisation, parties, areas, summary, standing }: RegisterEntryResponse): readonly string[] {
  const { effectiveOn, inForceFrom, inForceUntil, nextReviewOn } = standing;
  return [reference, title, kind, level, leadOrganisation.name, parties.join('; '), areas.join('; '), summary, standing.kind, ...[effectiveOn, inForceFrom, inForceUntil, nextReviewOn].map((day) => day ?? '')];
}
