import { Injectable } from '@nestjs/common';
import type { JsonObject } from '../../platform/audit/index.js';
import type { DataSubject } from '../data-subject.js';
import { SlowReads } from './slow-reads.js';

/** Reads everything that is kept of somebody. Of others it gives nothing away: who else was asked is not in it. */
@Injectable()
export class CollectPersonalData {
  constructor(private readonly slowReads: SlowReads) {}

  /** Under plain headings, each a list; an empty one says that nothing of the kind is kept. */
  of({ personId, email }: DataSubject): Promise<Readonly<Record<string, readonly JsonObject[]>>> {
    const values = { id: personId, email, named: `"${email}"` };
    return this.slowReads.run(async (ask) => {
      const found: Record<string, JsonObject[]> = {};
      for (const [heading, { sql, by }] of Object.entries(PARTS)) {
        const rows = await ask<{ item: JsonObject }>(`SELECT to_jsonb(part) AS item FROM (${sql}) AS part`, by.map((name) => values[name]));
        found[heading] = rows.map(({ item }) => item);
      }
      return found;
    });
  }
}

interface Part {
  readonly by: readonly ('id' | 'email' | 'named')[];
  readonly sql: string;
}

const PARTS: Readonly<Record<string, Part>> = {
  account: {
    by: ['id'],
    sql: 'SELECT name, email, created_at AS "openedAt", platform_administrator AS "administersTheService" FROM person WHERE id = $1 AND erased_at IS NULL',
  },
  organisations: {
    by: ['id'],
    sql: `SELECT o.name AS organisation, m.roles, m.joined_at AS "since"
            FROM membership m JOIN organisation o ON o.id = m.organisation_id WHERE m.person_id = $1 ORDER BY m.joined_at`,
  },
  sessions: {
    by: ['id'],
    sql: `SELECT sess ->> 'browser' AS browser, to_timestamp((sess ->> 'startedAt')::double precision / 1000) AS "startedAt", expire AS "endsAt"
            FROM session WHERE sess ->> 'personId' = $1 ORDER BY expire`,
  },
  invitations: {
    by: ['email'],
    sql: `SELECT o.name AS organisation, i.name AS "invitedAs", i.roles, i.invited_at AS "invitedAt", i.ended_how AS "became"
            FROM invitation i JOIN organisation o ON o.id = i.organisation_id WHERE i.email = $1 ORDER BY i.invited_at`,
  },
  linksSentToYou: {
    by: ['email'],
    sql: 'SELECT purpose, issued_at AS "issuedAt", expires_at AS "expiresAt", used_at AS "usedAt" FROM personal_link WHERE email = $1 ORDER BY issued_at',
  },
  requestsToSign: {
    by: ['email'],
    sql: `SELECT p.reference, r.major || '.' || r.minor AS version, r.name, r.email, r.role, r.asked_at AS "askedAt", r.opened_at AS "openedAt",
                 r.reminded_at AS "remindedAt", r.declined
            FROM signature_request r JOIN protocol p ON p.id = r.protocol_id WHERE lower(r.email) = $1 ORDER BY r.asked_at`,
  },
  signatures: {
    by: ['email'],
    sql: `SELECT p.reference, s.major || '.' || s.minor AS version, s.name, s.job_title AS "jobTitle", s.capacity, s.email, s.authority,
                 s.signed_on AS "signedOn", s.recorded_at AS "recordedAt", s.method
            FROM signature s JOIN protocol p ON p.id = s.protocol_id WHERE lower(s.email) = $1 ORDER BY s.recorded_at`,
  },
  signaturesYouRecorded: {
    by: ['id'],
    sql: `SELECT p.reference, s.major || '.' || s.minor AS version, s.recorded_at AS "recordedAt", s.method
            FROM signature s JOIN protocol p ON p.id = s.protocol_id WHERE s.recorded_by ->> 'personId' = $1 ORDER BY s.recorded_at`,
  },
  versionsYouSent: {
    by: ['id'],
    sql: `SELECT p.reference, v.major || '.' || v.minor AS version, v.frozen_at AS "sentAt"
            FROM protocol_version v JOIN protocol p ON p.id = v.protocol_id WHERE v.frozen_by ->> 'personId' = $1 ORDER BY v.frozen_at`,
  },
  filesYouTookIn: {
    by: ['id'],
    sql: `SELECT file_name AS file, prepared_at AS "preparedAt" FROM intake WHERE prepared_by ->> 'personId' = $1 ORDER BY prepared_at`,
  },
  mailsOnReviewsOwedToYou: { by: ['email'], sql: 'SELECT owed_at AS "owedAt", closed_at AS "sentAt" FROM review_mail WHERE email = $1 ORDER BY owed_at' },
  protocolsYouOwn: { by: ['id'], sql: 'SELECT reference, title FROM protocol WHERE owner_person_id = $1 ORDER BY reference' },
  draftsThatNameYou: { by: ['named'], sql: 'SELECT reference FROM protocol WHERE position($1 IN lower(draft::text)) > 0 ORDER BY reference' },
  agreedTextsThatNameYou: {
    by: ['named'],
    sql: `SELECT p.reference, v.major || '.' || v.minor AS version
            FROM protocol_version v JOIN protocol p ON p.id = v.protocol_id
           WHERE position($1 IN lower(v.content_canonical)) > 0 ORDER BY p.reference, v.frozen_at`,
  },
  organisationsThatNameYou: {
    by: ['email', 'named'],
    sql: `SELECT o.name AS organisation, concat_ws(', ',
                 CASE WHEN lower(o.data_protection_officer ->> 'email') = $1 THEN 'data protection officer' END,
                 CASE WHEN lower(o.subject_access ->> 'email') = $1 THEN 'subject access' END,
                 CASE WHEN lower(o.breach_contact ->> 'email') = $1 THEN 'breach contact' END,
                 CASE WHEN lower(o.caldicott_guardian ->> 'email') = $1 THEN 'Caldicott Guardian' END) AS "namedAs"
            FROM organisation o WHERE position($2 IN lower(to_jsonb(o)::text)) > 0 ORDER BY o.name`,
  },
  whatYouDid: {
    by: ['id'],
    sql: `SELECT e.at, e.type AS what, coalesce(p.reference, o.name) AS "where", b.actor ->> 'name' AS "asName"
            FROM audit_personal b JOIN audit_entry e ON e.id = b.entry_id
            LEFT JOIN protocol p ON p.id = e.chain LEFT JOIN organisation o ON o.id = e.chain
           WHERE b.actor ->> 'personId' = $1 ORDER BY e.at, e.sequence`,
  },
  whatYouRead: {
    by: ['id'],
    sql: `SELECT r.day, r.what, r.which, coalesce(p.reference, o.name) AS "where", r.times
            FROM sensitive_read r LEFT JOIN protocol p ON p.id = r.about LEFT JOIN organisation o ON o.id = r.about
           WHERE r.reader_id = $1 ORDER BY r.day, r.first_at`,
  },
  whatTheRecordSaysOfYou: {
    by: ['named'],
    sql: `SELECT e.at, e.type AS what, coalesce(p.reference, o.name) AS "where"
            FROM audit_personal b JOIN audit_entry e ON e.id = b.entry_id
            LEFT JOIN protocol p ON p.id = e.chain LEFT JOIN organisation o ON o.id = e.chain
           WHERE position($1 IN lower(b.personal::text)) > 0 ORDER BY e.at, e.sequence`,
  },
};
