import { saltedDigest } from '@isp/evidence';
import { Injectable } from '@nestjs/common';
import type { Instant } from '@isp/protocols';
import { SYSTEM_ACTOR } from '../../platform/audit/index.js';
import type { AuditEntry, JsonObject } from '../../platform/audit/index.js';
import { sha256 } from '../../platform/auth/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { ERASED_NAME } from '../data-subject.js';
import type { DataSubject } from '../data-subject.js';
import { IS_EVIDENCE } from './find-data-subjects.js';
import { THEIR_ENTRIES } from './where-somebody-stands.js';

/** One of them goes through all that stands beside the chain. Who waits for a row of it is refused long before. */
const LONGEST = '10min';

/** The writes that take somebody out of every table but the drafts, in one transaction. Run again, they find nothing. */
@Injectable()
export class ErasingWrites {
  /** Lets the statements of this transaction, and of no other, take long. */
  async takeTime(tx: Transaction): Promise<void> {
    await tx.query(`SET LOCAL statement_timeout = '${LONGEST}'`);
  }

  /** Locks the account, and the others who administer what it administers, so that no two of them go at once. */
  async lockPeople(tx: Transaction, { personId }: DataSubject): Promise<void> {
    await tx.query(
      `SELECT FROM person
        WHERE id = $1 OR (platform_administrator AND EXISTS (SELECT FROM person own WHERE own.id = $1 AND own.platform_administrator))
        ORDER BY id FOR UPDATE`,
      [personId],
    );
    await tx.query(
      `SELECT FROM membership WHERE organisation_id IN (SELECT organisation_id FROM membership own WHERE own.person_id = $1)
        ORDER BY organisation_id, person_id FOR UPDATE`,
      [personId],
    );
  }

  /** Locks every protocol concerned, in the order in which everybody does, so that no change of one writes a name back. */
  async lockProtocols(tx: Transaction, { personId, email }: DataSubject): Promise<void> {
    await tx.query(
      `SELECT FROM protocol WHERE id IN (
         SELECT protocol_id FROM signature_request WHERE lower(email) = $1
         UNION SELECT protocol_id FROM signature WHERE lower(email) = $1 OR recorded_by ->> 'personId' = $2
         UNION SELECT protocol_id FROM protocol_version WHERE frozen_by ->> 'personId' = $2
       ) ORDER BY id FOR UPDATE`,
      [email, personId],
    );
  }

  /** Entries that say anew, without the address, what stays of a signature: the salt that proved it goes with the address. */
  async signaturesSaidAnew(tx: Transaction, { email }: DataSubject): Promise<AuditEntry[]> {
    const rows = await tx.query<SignedRow[]>(
      `SELECT s.id, s.protocol_id AS "protocolId", s.major, s.minor, s.name, s.job_title AS "jobTitle", s.authority,
              e.personal_digest AS digest, b.personal, coalesce(b.personal_salt, b.salt) AS salt
         FROM signature s
         JOIN protocol p ON p.id = s.protocol_id
         JOIN protocol_version v ON (v.protocol_id, v.major, v.minor) = (s.protocol_id, s.major, s.minor)
         LEFT JOIN audit_entry e ON e.chain = s.protocol_id AND e.type = 'protocol.signed' AND e.payload ->> 'signatureId' = s.id::text
         LEFT JOIN audit_personal b ON b.entry_id = e.id AND b.personal IS NOT NULL
        WHERE lower(s.email) = $1 AND ${IS_EVIDENCE}
        ORDER BY s.id`,
      [email],
    );
    return rows.map((row) => ({
      chain: row.protocolId,
      type: 'signature.said-anew',
      actor: SYSTEM_ACTOR,
      payload: { signatureId: row.id, version: { major: row.major, minor: row.minor }, matched: matchesRecord(row) },
      personal: { name: row.name, jobTitle: row.jobTitle, authority: row.authority },
    }));
  }

  /** Erases, and answers with how many rows of what kind were touched. */
  async erase(tx: Transaction, subject: DataSubject, erasureId: string, at: Instant): Promise<Readonly<Record<string, number>>> {
    const { personId, email } = subject;
    const named = `"${email}"`;
    const counts: Record<string, number> = {};
    const touch = async (what: string, sql: string, values: readonly unknown[]): Promise<void> => {
      const [row] = await tx.query<{ touched: number }[]>(`WITH done AS (${sql} RETURNING 1) SELECT count(*)::integer AS touched FROM done`, [...values]);
      counts[what] = row?.touched ?? 0;
    };

    // The record first: what it goes by (requests, signatures) still has its address.
    await touch('recordParts', ERASE_RECORD, [personId, email, named, erasureId]);
    const signatures = await tx.query<unknown[]>(ERASE_SIGNATURES, [personId, email]);
    counts['signatures'] = signatures.length;
    await touch(
      'requests',
      `UPDATE signature_request SET name = $2, email = '', role = '',
              declined = CASE WHEN declined IS NULL THEN NULL ELSE jsonb_set(declined, '{reason}', to_jsonb($2::text)) END
        WHERE lower(email) = $1`,
      [email, ERASED_NAME],
    );
    await touch('versions', `UPDATE protocol_version SET frozen_by = without_name(frozen_by) WHERE frozen_by ->> 'personId' = $1 AND frozen_by ->> 'name' <> $2`, [personId, ERASED_NAME]);
    await touch('intakes', `UPDATE intake SET prepared_by = without_name(prepared_by) WHERE prepared_by ->> 'personId' = $1`, [personId]);
    await touch('invitations', 'DELETE FROM invitation WHERE email = $1', [email]);
    await touch('links', 'DELETE FROM personal_link WHERE email = $1 AND NOT EXISTS (SELECT FROM invitation WHERE invitation.link_id = personal_link.id)', [email]);
    await touch('reviewMails', 'DELETE FROM review_mail WHERE email = $1', [email]);
    await touch('contacts', ERASE_CONTACTS, [email, named, JSON.stringify({ name: '', email: '', telephone: '' })]);
    // The revision first, as whoever changes the list does: what was opened before writes nobody back.
    await touch('practices', 'UPDATE organisation_practice SET revision = revision + 1 WHERE organisation_id IN (SELECT organisation_id FROM organisation_adviser WHERE email = $1)', [email]);
    await touch('advisers', 'DELETE FROM organisation_adviser WHERE email = $1', [email]);
    await touch('sessions', `DELETE FROM session WHERE sess ->> 'personId' = $1 OR position($2 IN lower(sess::text)) > 0`, [personId, named]);
    await touch('throttles', 'DELETE FROM throttle WHERE key = ANY ($1)', [throttleKeys(subject)]);
    await touch('caughtMails', 'DELETE FROM caught_mail WHERE $1 = ANY (recipients) OR position($1 IN lower(text)) > 0', [email]);
    await touch(
      'jobs',
      `DELETE FROM graphile_worker._private_jobs
        WHERE task_id IN (SELECT id FROM graphile_worker._private_tasks WHERE identifier IN ('issue-password-reset', 'send-guessed-at')) AND lower(payload ->> 'email') = $1`,
      [email],
    );
    await touch('jobErrors', `UPDATE graphile_worker._private_jobs SET last_error = NULL WHERE position($1 IN lower(last_error)) > 0`, [email]);
    await touch('reads', 'UPDATE sensitive_read SET reader_name = $2 WHERE reader_id = $1', [personId, ERASED_NAME]);
    await touch('memberships', 'DELETE FROM membership WHERE person_id = $1', [personId]);
    await touch(
      'account',
      `UPDATE person SET name = $2, email = id || '@erased.invalid', password_hash = '', platform_administrator = false, guidance_editor = false,
              credentials_revision = credentials_revision + 1, erased_at = $3
        WHERE id = $1 AND erased_at IS NULL`,
      [personId, ERASED_NAME, at],
    );
    return counts;
  }
}

interface SignedRow {
  readonly id: string;
  readonly protocolId: string;
  readonly major: number;
  readonly minor: number;
  readonly name: string;
  readonly jobTitle: string;
  readonly authority: string;
  readonly digest: string | null;
  readonly personal: JsonObject | null;
  readonly salt: string | null;
}

/** Whether the signature as it stands is the one that was put on the chain, in all that is said anew of it. */
function matchesRecord({ digest, personal, salt, ...row }: SignedRow): boolean {
  if (digest === null || personal === null || salt === null || saltedDigest(personal, salt) !== digest) return false;
  return (['name', 'jobTitle', 'authority'] as const).every((said) => personal[said] === row[said]);
}

/** Under which keys attempts are counted that name them: others are by network address. */
export function throttleKeys({ personId, email }: DataSubject): readonly string[] {
  const byEmail = [`password-reset-by-email:${sha256(email)}`, `sign-in-by-person-from-unknown-browsers:${sha256(email)}`];
  return [...byEmail, ...(personId === null ? [] : [`password-change-by-person:${sha256(personId)}`, `personal-data-by-person:${sha256(personId)}`])];
}

/**
 * Beside the chain: who did it, where it was they, and whom it names, where it names them. Entries from before each value had its own salt lose both.
 */
const ERASE_RECORD = `
  UPDATE audit_personal b
     SET actor = CASE WHEN theirs.actor THEN NULL ELSE b.actor END,
         salt = CASE WHEN theirs.actor THEN NULL ELSE b.salt END,
         actor_erased_by = CASE WHEN theirs.actor THEN $4::uuid ELSE b.actor_erased_by END,
         personal = CASE WHEN theirs.personal THEN NULL ELSE b.personal END,
         personal_salt = CASE WHEN theirs.personal THEN NULL ELSE b.personal_salt END,
         personal_erased_by = CASE WHEN theirs.personal THEN $4::uuid ELSE b.personal_erased_by END
    FROM (
      SELECT id, did OR (whole AND named) AS actor, named OR (whole AND did) AS personal
        FROM (${THEIR_ENTRIES}) AS found
    ) AS theirs
   WHERE theirs.id = b.entry_id AND ((theirs.actor AND b.actor_erased_by IS NULL) OR (theirs.personal AND b.personal_erased_by IS NULL))`;

const ERASE_SIGNATURES = `
  SELECT erase_from_signature(s.id, lower(s.email) = $2, NOT (${IS_EVIDENCE}), coalesce(s.recorded_by ->> 'personId' = $1, s.recorded_by ->> 'personId' IS NULL AND lower(s.email) = $2))
    FROM signature s
    JOIN protocol p ON p.id = s.protocol_id
    JOIN protocol_version v ON (v.protocol_id, v.major, v.minor) = (s.protocol_id, s.major, s.minor)
   WHERE lower(s.email) = $2 OR (s.recorded_by ->> 'personId' = $1 AND s.recorded_by ->> 'name' <> '[erased]')`;

const blankIfTheirs = (column: string): string => `${column} = CASE WHEN lower(${column} ->> 'email') = $1 THEN $3::jsonb ELSE ${column} END`;

const ERASE_CONTACTS = `
  UPDATE organisation SET ${['data_protection_officer', 'subject_access', 'breach_contact', 'caldicott_guardian'].map(blankIfTheirs).join(', ')},
         revision = revision + 1
   WHERE position($2 IN lower(concat(data_protection_officer::text, subject_access::text, breach_contact::text, caldicott_guardian::text))) > 0`;
