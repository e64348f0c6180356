import type { Protocol } from '@isp/protocols';
import type { Statement } from '../../platform/database/index.js';

/** Adds to a statement every write of a change to what follows signing: departures and reviews, and to who the parties are. */
export function writeAfterlife(statement: Statement, before: Protocol | null, after: Protocol): void {
  statement.insert('departure', after.departures.slice(before?.departures.length ?? 0).map((departure) => ({
    protocol_id: after.id, party_id: departure.partyId, left_on: departure.leftOn, reason: departure.reason,
  })));

  const known = new Map((before?.reviews ?? []).map((review) => [review.id, review]));
  const reviews = after.reviews.filter((review) => known.get(review.id) !== review).map((review) => ({
    id: review.id,
    protocol_id: after.id,
    due_on: review.dueOn,
    started_on: review.startedOn,
    completed_on: review.completedOn,
    outcome: review.outcome,
    note: review.note,
    next_review_on: review.nextReviewOn,
  }));
  statement.insert('review', reviews.filter(({ id }) => !known.has(id)));
  statement.update('review', ['id'], ['completed_on', 'outcome', 'note', 'next_review_on'], reviews.filter(({ id }) => known.has(id)));
}
