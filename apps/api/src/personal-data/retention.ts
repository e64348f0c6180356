/** What is deleted once it has served, and when. One statement each; the first parameter is the day before which, the second how many. */
export interface Retention {
  /** What goes, as the job's count calls it. */
  readonly what: string;
  /** Whole days after which it goes; 0: as soon as it is over. */
  readonly days: number;
  readonly sql: string;
}

const deletes = (table: string, key: string, over: string): string =>
  `DELETE FROM ${table} WHERE ${key} IN (SELECT ${key} FROM ${table} WHERE ${over} LIMIT $2)`;

/** In this order: invitations go before the links that they point to. */
export const RETENTIONS: readonly Retention[] = [
  { what: 'sessions', days: 0, sql: deletes('session', 'sid', 'expire < $1') },
  { what: 'oneTimeCodes', days: 0, sql: deletes('one_time_code', 'id', 'expires_at < $1') },
  { what: 'throttles', days: 0, sql: deletes('throttle', 'key', 'expire < extract(epoch FROM $1::timestamptz) * 1000') },
  { what: 'caughtMails', days: 30, sql: deletes('caught_mail', 'id', 'caught_at < $1') },
  { what: 'invitations', days: 90, sql: deletes('invitation', 'id', 'coalesce(ended_at, expires_at) < $1') },
  {
    what: 'links',
    days: 90,
    sql: deletes(
      'personal_link',
      'id',
      'least(used_at, revoked_at, expires_at) < $1 AND NOT EXISTS (SELECT FROM invitation WHERE invitation.link_id = personal_link.id)',
    ),
  },
  { what: 'reads', days: 365, sql: deletes('sensitive_read', 'id', 'day < $1::timestamptz::date') },
  { what: 'givenUpJobs', days: 90, sql: deletes('graphile_worker._private_jobs', 'id', 'attempts >= max_attempts AND locked_at IS NULL AND run_at < $1') },
  { what: 'sentMailIds', days: 400, sql: deletes('sent_mail', 'message_id', 'sent_at < $1') },
];

/** Days after an agreement is over during which it may still be sued on: six years (Limitation Act 1980 section 5), and one to serve the claim. */
export const LIMITATION_DAYS = 7 * 365 + 2;

/**
 * Days after a protocol was given up or ended during which its unsent draft still says whom to ask. Within a year what was given up is taken up
 * again or asked about; after it the people named there are kept for nothing, since a draft is evidence of no agreement.
 */
export const DAYS_AFTER_GIVING_UP = 365;
