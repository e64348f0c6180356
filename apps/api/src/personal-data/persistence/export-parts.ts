import { contactsAmong, contactsOf, THEIR_ENTRIES } from './where-somebody-stands.js';

/** One heading of what somebody is given. */
export interface ExportPart {
  /** The tables whose people it answers: every one that names any stands in some part. */
  readonly tables: readonly string[];
  /** What the query goes by, in the order of its parameters. */
  readonly by: readonly ('id' | 'email' | 'named' | 'throttles')[];
  readonly sql: string;
}

/** Everything that is kept of somebody, by heading. Of others nothing is in it: what a row says of several people is quoted in part. */
export const EXPORT_PARTS: Readonly<Record<string, ExportPart>> = {
  account: {
    tables: ['person'],
    by: ['id'],
    sql: 'SELECT name, email, created_at AS "openedAt", platform_administrator AS "administersTheService", guidance_editor AS "editsGuidance" FROM person WHERE id = $1 AND erased_at IS NULL',
  },
  organisations: {
    tables: ['membership'],
    by: ['id'],
    sql: `SELECT o.name AS organisation, m.roles, m.joined_at AS "since"
            FROM membership m JOIN organisation o ON o.id = m.organisation_id WHERE m.person_id = $1 ORDER BY m.joined_at`,
  },
  tokensForMachines: {
    tables: ['organisation_token'],
    by: ['id'],
    sql: `SELECT o.name AS organisation, t.name AS "token", t.issued_at AS "issuedAt", t.issued_by = $1::uuid AS "issuedByYou", t.withdrawn_at AS "withdrawnAt", t.withdrawn_by IS NOT DISTINCT FROM $1::uuid AS "withdrawnByYou"
            FROM organisation_token t JOIN organisation o ON o.id = t.organisation_id WHERE $1::uuid IN (t.issued_by, t.withdrawn_by) ORDER BY t.issued_at`,
  },
  sessions: {
    tables: ['session'],
    by: ['id'],
    sql: `SELECT sess ->> 'browser' AS browser, to_timestamp((sess ->> 'startedAt')::double precision / 1000) AS "startedAt", expire AS "endsAt"
            FROM session WHERE sess ->> 'personId' = $1 ORDER BY expire`,
  },
  attemptsCounted: {
    tables: ['throttle'],
    by: ['throttles'],
    sql: `SELECT split_part(key, ':', 1) AS "ofWhat", points AS times, to_timestamp(expire::double precision / 1000) AS "until"
            FROM throttle WHERE key = ANY ($1) ORDER BY key`,
  },
  invitations: {
    tables: ['invitation'],
    by: ['email'],
    sql: `SELECT o.name AS organisation, i.name AS "invitedAs", i.roles, i.invited_at AS "invitedAt", i.ended_how AS "became"
            FROM invitation i JOIN organisation o ON o.id = i.organisation_id WHERE i.email = $1 ORDER BY i.invited_at`,
  },
  linksSentToYou: {
    tables: ['personal_link'],
    by: ['email'],
    sql: 'SELECT purpose, issued_at AS "issuedAt", expires_at AS "expiresAt", used_at AS "usedAt" FROM personal_link WHERE email = $1 ORDER BY issued_at',
  },
  mailsCaughtForYou: {
    // Not their words: the links in them open what they were sent for, to whoever has them.
    tables: ['caught_mail'],
    by: ['email'],
    sql: 'SELECT subject, caught_at AS "sentAt" FROM caught_mail WHERE $1 = ANY (recipients) ORDER BY caught_at',
  },
  requestsToSign: {
    tables: ['signature_request'],
    by: ['email'],
    sql: `SELECT p.reference, r.major || '.' || r.minor AS version, r.name, r.email, r.role, r.asked_at AS "askedAt", r.opened_at AS "openedAt",
                 r.reminded_at AS "remindedAt", r.declined
            FROM signature_request r JOIN protocol p ON p.id = r.protocol_id WHERE lower(r.email) = $1 ORDER BY r.asked_at`,
  },
  signatures: {
    tables: ['signature'],
    by: ['email'],
    sql: `SELECT p.reference, s.major || '.' || s.minor AS version, s.name, s.job_title AS "jobTitle", s.capacity, s.email, s.authority,
                 s.signed_on AS "signedOn", s.recorded_at AS "recordedAt", s.method
            FROM signature s JOIN protocol p ON p.id = s.protocol_id WHERE lower(s.email) = $1 ORDER BY s.recorded_at`,
  },
  signaturesOnPaperInYourName: {
    // Paper has no address: it is theirs where they were asked to sign that, by the name it bears.
    tables: ['signature', 'attachment'],
    by: ['email'],
    sql: `SELECT p.reference, s.major || '.' || s.minor AS version, s.name, s.job_title AS "jobTitle", s.capacity, s.authority,
                 s.signed_on AS "signedOn", a.file_name AS scan, a.media_type AS "scanIs", a.added_at AS "recordedAt"
            FROM signature s
            JOIN protocol p ON p.id = s.protocol_id
            JOIN attachment a ON a.id::text = s.scan ->> 'attachmentId'
           WHERE s.email = '' AND EXISTS (
             SELECT FROM signature_request r
              WHERE (r.protocol_id, r.major, r.minor, r.party_id) = (s.protocol_id, s.major, s.minor, s.party_id)
                AND lower(r.email) = $1 AND lower(btrim(r.name)) = lower(btrim(s.name))
           ) ORDER BY a.added_at`,
  },
  signaturesYouRecorded: {
    tables: ['signature'],
    by: ['id'],
    sql: `SELECT p.reference, s.major || '.' || s.minor AS version, s.recorded_at AS "recordedAt", s.method
            FROM signature s JOIN protocol p ON p.id = s.protocol_id WHERE s.recorded_by ->> 'personId' = $1 ORDER BY s.recorded_at`,
  },
  versionsYouSent: {
    tables: ['protocol_version'],
    by: ['id'],
    sql: `SELECT p.reference, v.major || '.' || v.minor AS version, v.frozen_at AS "sentAt", v.frozen_by ->> 'name' AS "asName"
            FROM protocol_version v JOIN protocol p ON p.id = v.protocol_id WHERE v.frozen_by ->> 'personId' = $1 ORDER BY v.frozen_at`,
  },
  filesYouTookIn: {
    tables: ['intake'],
    by: ['id'],
    sql: `SELECT file_name AS file, prepared_at AS "preparedAt", prepared_by ->> 'name' AS "asName" FROM intake WHERE prepared_by ->> 'personId' = $1 ORDER BY prepared_at`,
  },
  guidanceYouPublished: {
    tables: ['guidance_edition'],
    by: ['id'],
    sql: `SELECT what, key, number, note, published_at AS "publishedAt" FROM guidance_edition WHERE published_by = $1::uuid ORDER BY published_at`,
  },
  mailsOnReviewsOwedToYou: {
    tables: ['review_mail'],
    by: ['email'],
    sql: 'SELECT owed_at AS "owedAt", closed_at AS "sentAt" FROM review_mail WHERE email = $1 ORDER BY owed_at',
  },
  protocolsYouOwn: {
    tables: ['protocol'],
    by: ['id'],
    sql: 'SELECT reference, title FROM protocol WHERE owner_person_id = $1 ORDER BY reference',
  },
  draftsThatNameYou: {
    tables: ['protocol'],
    by: ['id', 'email', 'named'],
    sql: `SELECT reference, ${contactsOf(`draft #> '{content,parties}'`)} AS "asContact",
                 (SELECT coalesce(jsonb_agg(jsonb_build_object('at', s -> 'shownAt', 'name', s -> 'name', 'email', s -> 'email')), '[]')
                    FROM jsonb_array_elements(draft -> 'shownTo') AS s WHERE lower(s ->> 'email') = $2) AS "shownToYou",
                 (SELECT coalesce(jsonb_agg(s - 'by' - 'outcome' - 'partyId' || jsonb_build_object('asName', s #> '{by,name}')), '[]')
                    FROM jsonb_array_elements(draft -> 'suggestions') AS s WHERE s #>> '{by,personId}' = $1) AS "youSuggested",
                 (SELECT coalesce(jsonb_agg((s -> 'outcome') - 'by' || jsonb_build_object('on', s -> 'pointer', 'asName', s #> '{outcome,by,name}')), '[]')
                    FROM jsonb_array_elements(draft -> 'suggestions') AS s WHERE s #>> '{outcome,by,personId}' = $1) AS "youDecided"
            FROM protocol WHERE position($3 IN lower(draft::text)) > 0 OR position($1 IN draft::text) > 0 ORDER BY reference`,
  },
  agreedTextsThatNameYou: {
    tables: ['protocol_version', 'version_party_change'],
    by: ['named', 'email'],
    sql: `SELECT p.reference, v.major || '.' || v.minor AS version, ${contactsOf(`v.content_canonical::jsonb -> 'parties'`)} AS "asContact"
            FROM protocol_version v JOIN protocol p ON p.id = v.protocol_id WHERE position($1 IN lower(v.content_canonical)) > 0
           UNION ALL
          SELECT p.reference, c.major || '.' || c.minor, ${contactsOf('jsonb_build_array(c.party)')}
            FROM version_party_change c JOIN protocol p ON p.id = c.protocol_id WHERE position($1 IN lower(c.party::text)) > 0
           ORDER BY reference, version`,
  },
  organisationsThatNameYou: {
    tables: ['organisation'],
    by: ['named', 'email'],
    sql: `SELECT o.name AS organisation, ${contactsAmong(['o.data_protection_officer', 'o.subject_access', 'o.breach_contact', 'o.caldicott_guardian'])} AS "asContact"
            FROM organisation o WHERE position($1 IN lower(to_jsonb(o)::text)) > 0 ORDER BY o.name`,
  },
  organisationsThatNameYouAsAdviser: {
    tables: ['organisation_adviser'],
    by: ['email'],
    sql: `SELECT o.name AS organisation, a.name, a.role, a.topics AS "about", a.telephone, a.email, a.reachable AS "when"
            FROM organisation_adviser a JOIN organisation o ON o.id = a.organisation_id WHERE a.email = $1 ORDER BY o.name`,
  },
  whatYouDid: {
    tables: ['audit_personal'],
    by: ['id', 'email', 'named'],
    sql: `SELECT e.at, e.type AS what, coalesce(p.reference, o.name) AS "where", b.actor ->> 'name' AS "asName",
                 jsonb_strip_nulls(jsonb_build_object('reason', coalesce(e.payload ->> 'reason', CASE WHEN e.type = 'draft.started' THEN e.payload #>> '{change,reason}' END), 'note', e.payload ->> 'note')) AS "yourWords"
            FROM (${THEIR_ENTRIES}) AS theirs
            JOIN audit_entry e ON e.id = theirs.id JOIN audit_personal b ON b.entry_id = e.id
            LEFT JOIN protocol p ON p.id = e.chain LEFT JOIN organisation o ON o.id = e.chain
           WHERE theirs.did ORDER BY e.at, e.sequence`,
  },
  whatYouRead: {
    tables: ['sensitive_read'],
    by: ['id'],
    sql: `SELECT r.day, r.what, r.which, coalesce(p.reference, o.name) AS "where", r.times, r.reader_name AS "asName"
            FROM sensitive_read r LEFT JOIN protocol p ON p.id = r.about LEFT JOIN organisation o ON o.id = r.about
           WHERE r.reader_id = $1 ORDER BY r.day, r.first_at`,
  },
  whatTheRecordSaysOfYou: {
    tables: ['audit_personal'],
    by: ['id', 'email', 'named'],
    sql: `SELECT e.at, e.type AS what, coalesce(p.reference, o.name) AS "where",
                 CASE WHEN lower(b.personal ->> 'email') = $2 OR (b.personal ->> 'email' IS NULL AND (e.chain::text = $1 OR theirs.asked)) THEN jsonb_build_array(b.personal)
                      ELSE (SELECT coalesce(jsonb_agg(DISTINCT said), '[]')
                              FROM jsonb_path_query(b.personal, 'strict $.** ? (exists (@.email))') AS said WHERE lower(said ->> 'email') = $2)
                 END AS says
            FROM (${THEIR_ENTRIES}) AS theirs
            JOIN audit_entry e ON e.id = theirs.id JOIN audit_personal b ON b.entry_id = e.id
            LEFT JOIN protocol p ON p.id = e.chain LEFT JOIN organisation o ON o.id = e.chain
           WHERE theirs.named ORDER BY e.at, e.sequence`,
  },
};
