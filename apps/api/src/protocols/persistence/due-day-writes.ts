import { londonDate, reviewNotices } from '@isp/protocols';
import type { Instant, ReviewNotice, StandingFacts } from '@isp/protocols';
import type { Statement } from '../../platform/database/index.js';

/**
 * Adds to a statement what keeps the rows that fall due in step with a change: notices that the record no longer calls for
 * are called off, new ones are owed. One whose day has come by the day of the change is not: who sets a date knows it.
 * @param before `null`: nothing is known of what was reckoned before
 */
export function writeReviewNotices(statement: Statement, protocolId: string, before: StandingFacts | null, after: StandingFacts, at: Instant): void {
  const notices = reviewNotices(after);
  if (before !== null && JSON.stringify(reviewNotices(before)) === JSON.stringify(notices)) return;
  const id = statement.value(protocolId);
  const settled = statement.value(at);
  const kept = `SELECT review_on, days FROM ${statement.rows('review_notice', notices.map(keyOf))}`;
  statement.write(
    `UPDATE review_notice SET settled_at = ${settled}, outcome = 'called-off'
     WHERE protocol_id = ${id} AND settled_at IS NULL AND (review_on, days) NOT IN (${kept})`,
  );
  const today = londonDate(at);
  const ahead = notices.filter(({ dueOn }) => dueOn > today);
  if (ahead.length === 0) return;
  const rows = statement.rows('review_notice', ahead.map((notice) => ({ ...keyOf(notice), due_on: notice.dueOn })));
  statement.write(
    `INSERT INTO review_notice (protocol_id, review_on, days, due_on) SELECT ${id}::uuid, review_on, days, due_on FROM ${rows}
     ON CONFLICT (protocol_id, review_on, days) DO UPDATE SET settled_at = NULL, outcome = NULL WHERE review_notice.outcome = 'called-off'`,
  );
}

function keyOf({ reviewOn, days }: ReviewNotice): { readonly review_on: string; readonly days: number } {
  return { review_on: reviewOn, days };
}
