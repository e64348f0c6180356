import { completeContent } from '@isp/protocols/testing';

/**
 * Many protocols, written set by set straight into the database: the same ones every time for the same number. They have the shape
 * of what the service writes: names of bodies and places, some kept to summaries, some unpublished, drafts, some waiting for
 * signatures, in force, due, overdue, ended. One in a hundred is whole; of the others no more is there than lists and counts read.
 *
 * One organisation, the first, has as much to do among few as among many: 300 that it leads, 700 in which it takes part.
 */
const PLACES = {
  first: ['Alder', 'Ash', 'Barrow', 'Birch', 'Black', 'Brook', 'Castle', 'Clay', 'Cold', 'Cran', 'Dun', 'East', 'Elm', 'Fair', 'Fern', 'Ghyll', 'Hazel', 'Kings', 'Long', 'Marsh', 'North', 'Oak', 'Raven', 'Stone', 'Thorn', 'West'],
  last: ['borough', 'bury', 'combe', 'dale', 'don', 'field', 'ford', 'ham', 'hurst', 'ley', 'low', 'mere', 'minster', 'mouth', 'stead', 'ton', 'wick', 'worth'],
};
const BODIES = [
  ['County Council', 'local-government'], ['Borough Council', 'local-government'], ['NHS Foundation Trust', 'health'], ['Integrated Care Board', 'health'],
  ['Constabulary', 'police'], ['Fire and Rescue Service', 'emergency-services'], ['Academy Trust', 'education'], ['Housing Association', 'housing'],
  ['Carers Centre', 'voluntary'], ['Citizens Advice', 'voluntary'],
];
const SUBJECTS = [
  'Early help for families', 'Hospital discharge', 'Domestic abuse conferences', 'School attendance', 'Falls prevention', 'Troubled tenancies', 'Missing children',
  'Care leavers', 'Blue badge checks', 'Council tax support', 'Free school meals', 'Adult safeguarding', 'Youth offending', 'Winter warmth', 'Homelessness prevention',
  'Special educational needs', 'Substance misuse recovery', 'Dementia support', 'Child health records', 'Vulnerable callers', 'Modern slavery', 'Armed forces families',
  'Learning disability checks', 'Supported employment', 'Speech and language therapy', 'Veterans in custody', 'Anti-social behaviour', 'Gypsy and Traveller liaison',
  'Refugee resettlement', 'Flood preparedness', 'End of life wishes', 'Perinatal mental health',
];
const WORDS = [
  'assessment', 'attendance', 'benefit', 'bereavement', 'carer', 'casework', 'children', 'contact', 'coordination', 'crisis', 'custody', 'debt', 'dental', 'education',
  'emergency', 'employment', 'equipment', 'exclusion', 'family', 'finance', 'guardian', 'health', 'household', 'immunisation', 'income', 'intervention', 'isolation',
  'language', 'liaison', 'medication', 'midwifery', 'mobility', 'neglect', 'nursery', 'offender', 'outreach', 'parenting', 'pharmacy', 'placement', 'prevention',
  'probation', 'referral', 'rehabilitation', 'residence', 'resilience', 'safeguarding', 'school', 'support', 'telephone', 'tenancy', 'therapy', 'transition', 'transport',
  'treatment', 'truancy', 'vaccination', 'violence', 'visit', 'volunteer', 'welfare', 'workforce', 'youth',
];
/** Bodies that protocols taken in name and that are no organisations here: one in each such protocol, of one in so many. */
const ELSEWHERE = ['Almshouse', 'Hospice', 'Library Friends', 'Sports Club'];
const ELSEWHERE_ONE_IN = 5;
const ORGANISATIONS = 2_000;
const LED = 300;
const TAKEN_PART_IN = 700;
/** How many different summaries there are. */
const SAYINGS = 2_000;
const WHOLE_ONE_IN = 100;

/**
 * @param {import('pg').Client} admin may write whatever it likes
 * @param {number} count how many protocols
 * @returns {Promise<{ organisationId: string, personId: string, email: string }>} the first organisation, and who works there
 */
export async function writeManyProtocols(admin, count) {
  // Rules held by triggers are shown elsewhere; here they would cost more than all that is written.
  await admin.query("SET session_replication_role = 'replica'");
  await admin.query(`SET synchronous_commit = off; SET maintenance_work_mem = '256MB'; SET work_mem = '64MB'`);
  for (const [text, values] of statements(count)) await admin.query(text, values);
  await admin.query("SET session_replication_role = 'origin'");
  await admin.query('VACUUM ANALYZE');
  const { rows } = await admin.query('SELECT o.id AS "organisationId", p.id AS "personId", p.email FROM organisation o, person p WHERE (o.id, p.id) = (organisation_n(0), person_n(0))');
  return rows[0];
}

/** @returns {[string, unknown[]?][]} */
function statements(count) {
  const { parties: [party], ...content } = completeContent({ parties: 2 });
  return [
    [`CREATE FUNCTION n(i bigint, salt text, below integer) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql
        RETURN (hashtextextended(salt || i, 42) & 1073741823)::integer % below;
      CREATE FUNCTION id_n(kind text, i bigint) RETURNS uuid IMMUTABLE PARALLEL SAFE LANGUAGE sql
        RETURN overlay(overlay(md5(kind || i) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid;
      CREATE FUNCTION organisation_n(i bigint) RETURNS uuid IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN id_n('organisation', i);
      CREATE FUNCTION person_n(i bigint) RETURNS uuid IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN id_n('person', i)`],
    [`CREATE TABLE seed_body AS
        SELECT i, organisation_n(i) AS id, place, place || ' ' || ($3::text[])[1 + i % cardinality($3)] AS name, ($4::text[])[1 + i % cardinality($4)] AS sector
        FROM generate_series(0, $5 - 1) i,
             LATERAL (SELECT ($1::text[])[1 + (i / 10) % cardinality($1)] || ($2::text[])[1 + (i / 10 / cardinality($1)) % cardinality($2)] AS place) named`,
      [PLACES.first, PLACES.last, BODIES.map(([name]) => name), BODIES.map(([, sector]) => sector), ORGANISATIONS]],
    ['ALTER TABLE seed_body ADD PRIMARY KEY (i)'],
    [`INSERT INTO organisation (id, name, kind, sector, areas, nations, ico_number, data_protection_officer, subject_access, breach_contact, assurance, privacy_notice_url, created_at)
        SELECT id, name, 'public-authority', sector, ARRAY[place], '{england}', 'ZA' || lpad(i::text, 6, '0'), contact, contact, contact, $1, 'https://organisation.example/privacy', now()
        FROM seed_body, (SELECT '{"name":"","email":"","telephone":""}'::jsonb AS contact) none`,
      [{ dsptStatus: '', dsptStatedOn: null, cyberEssentials: '', cyberEssentialsStatedOn: null }]],
    [`INSERT INTO person (id, name, email, password_hash, created_at) SELECT person_n(i), 'Person ' || i, 'person@body-' || i || '.example', 'none', now() FROM seed_body`],
    [`INSERT INTO membership (person_id, organisation_id, roles, joined_at) SELECT person_n(i), id, '{ig-officer,signatory}', now() FROM seed_body`],
    // The later a word stands in the list, the rarer it is.
    [`CREATE TABLE seed_words AS
        SELECT i, string_agg(word, ' ') AS words
        FROM generate_series(0, $2 - 1) i, generate_series(1, 30) k, LATERAL (SELECT ($1::text[])[1 + n(i * 100 + k, 'word', n(i * 100 + k, 'rare', cardinality($1)) + 1)] AS word) said
        GROUP BY i`, [WORDS, SAYINGS]],
    ['ALTER TABLE seed_words ADD PRIMARY KEY (i)'],
    // The first organisation leads some, takes part in more, and has nothing to do with the rest.
    [`CREATE TABLE seed AS
        SELECT i, id_n('protocol', i) AS id, CASE WHEN i <= $2 THEN 0 ELSE 1 + n(i, 'lead', $3 - 1) END AS lead,
               CASE WHEN i > $2 AND i <= $2 + $4 THEN 0 END AS first_party, 1 + n(i, 'more', 4) AS others,
               ($5::text[])[1 + n(i, 'subject', cardinality($5))] AS subject, n(i, 'fate', 100) AS fate, n(i, 'level', 10) AS level,
               DATE '2026-11-20' - n(i, 'days', 1400) AS since,
               (SELECT words FROM seed_words w WHERE w.i = n(seed_i, 'said', $6)) AS said
        FROM generate_series(1, $1) seed_i, LATERAL (SELECT seed_i AS i) same`,
      [count, LED, ORGANISATIONS, TAKEN_PART_IN, SUBJECTS, SAYINGS]],
    // A body works with its neighbours, which bodies with near numbers are.
    [`CREATE TABLE seed_party AS
        SELECT DISTINCT ON (s.i, b.i) s.i, s.id AS protocol_id, k, b.id AS organisation_id, b.name, b.sector, b.place
        FROM seed s CROSS JOIN LATERAL (
          SELECT 0 AS k, s.lead AS body UNION ALL SELECT 1, s.first_party WHERE s.first_party IS NOT NULL
          UNION ALL SELECT 1 + k, 1 + (s.lead + n(s.i * 10 + k, 'near', 29)) % ($1 - 1) FROM generate_series(1, s.others) k
        ) taking JOIN seed_body b ON b.i = taking.body
        ORDER BY s.i, b.i, k`, [ORGANISATIONS]],
    ['CREATE INDEX ON seed_party (i, k)'],
    [`CREATE TABLE seed_whole AS
        SELECT s.i, s.id, s.lead, s.fate, s.since, s.said, b.name AS lead_name, b.id AS lead_id, b.place, s.subject || ' in ' || b.place || CASE WHEN n(s.i, 'title', 3) = 0 THEN ' and around' ELSE '' END AS title,
               'ISP-2026-' || lpad(s.i::text, greatest(6, length(s.i::text)), '0') AS reference, parties.*, s.fate >= 15 AS sent, s.fate >= 25 AS forced,
               (ARRAY['full','full','full','full','full','summary','summary','summary','none','none'])[1 + s.level] AS publication
        FROM seed s JOIN seed_body b ON b.i = s.lead CROSS JOIN LATERAL (
          SELECT array_agg(name ORDER BY k) AS names, array_agg(organisation_id ORDER BY k) AS ids, array_agg(DISTINCT sector) AS sectors, array_agg(DISTINCT p.place) AS places,
                 count(*)::integer AS parties, jsonb_agg(CASE WHEN s.i % $2 = 0 THEN $1::jsonb ELSE '{"signedForBy":null}' END || jsonb_build_object('id', 'party-' || k, 'organisationId', organisation_id, 'name', name, 'sector', sector) ORDER BY k) AS party_list
          FROM seed_party p WHERE p.i = s.i) parties`, [party, WHOLE_ONE_IN]],
    [`INSERT INTO protocol (id, reference, lead_organisation_id, owner_person_id, created_at, updated_at, revision, origin, publication_level, publication_reason, draft, came_into_force_on,
                            title, kind, tier, search, stated, ending_kind, ended_on, draft_shown, version_sent, version_in_force_from, version_ends_on, parties_signed, parties_awaited,
                            in_force_from, next_review_on, days_reckoned_at, published_from, published_review_on, published_departures, published_reckoned_at)
        SELECT id, reference, lead_id, person_n(lead), since, since + (n(i, 'hour', 1000) || ' minutes')::interval, 1, '{"kind":"made-here"}', publication, '',
               CASE WHEN NOT sent THEN jsonb_build_object('content', $1::jsonb || jsonb_build_object('title', title, 'parties', party_list), 'startedAt', to_char(since, 'YYYY-MM-DD"T00:00:00.000Z"'),
                 'change', '{"kind":"first","reason":""}'::jsonb, 'shownTo', '[]'::jsonb) END,
               CASE WHEN forced THEN since END, title, 'routine-sharing', 2,
               to_tsvector('simple', translate(reference, '-', ' ') || ' ' || title || ' ' || array_to_string(places || names, ' ')), false,
               CASE WHEN fate >= 90 THEN 'ended' END, CASE WHEN fate >= 90 THEN since + 200 END, fate BETWEEN 10 AND 14, sent, CASE WHEN forced THEN since END, NULL,
               CASE WHEN forced THEN parties WHEN sent THEN parties / 2 ELSE 0 END, CASE WHEN sent AND NOT forced THEN parties - parties / 2 ELSE 0 END,
               CASE WHEN forced THEN since END, CASE WHEN forced THEN since + 365 * (1 + n(i, 'cycle', 4)) END, 1,
               CASE WHEN forced AND publication <> 'none' THEN since END, CASE WHEN forced AND publication <> 'none' THEN since + 365 * (1 + n(i, 'cycle', 4)) END, '{}', 1
        FROM seed_whole`, [{ ...content, title: '', parties: [] }]],
    [`INSERT INTO protocol_party (protocol_id, party_id, organisation_id, name) SELECT protocol_id, 'party-' || k, organisation_id, name FROM seed_party`],
    [`INSERT INTO protocol_sight (protocol_id, organisation_id, title, kind, parties, search)
        SELECT w.id, organisation_id, title, 'routine-sharing', parties, search FROM seed_party p JOIN seed_whole w USING (i) JOIN protocol USING (id, title) WHERE k > 0 AND w.fate >= 10`],
    [`INSERT INTO protocol_version (protocol_id, major, minor, language, change, content_canonical, content_sha256, document_html, document_sha256, frozen_at, frozen_by, came_into_force_on)
        SELECT id, 1, 0, 'en', '{"kind":"first","reason":""}', said.content, encode(sha256(convert_to(said.content, 'UTF8')), 'hex'), '', encode(sha256(''), 'hex'), since, '{"personId":null,"name":"","organisationId":null}',
               CASE WHEN forced THEN since END
        FROM seed_whole, LATERAL (
          SELECT (CASE WHEN i % $2 = 0 THEN $1::jsonb ELSE '{}' END
                  || jsonb_build_object('title', title, 'areas', places, 'practitionerSummary', said, 'parties', party_list))::text AS content) said
        WHERE sent`, [content, WHOLE_ONE_IN]],
    [`INSERT INTO register_entry (protocol_id, level, major, minor, title, kind, summary, lead_name, party_names, parties_elsewhere, organisation_ids, sectors, areas, effective_on, nations, topics, listed_on, changed_on, search)
        SELECT id, publication, 1, 0, title, 'routine-sharing', said, lead_name, names || elsewhere, elsewhere, ids, sectors, places, since, ARRAY[(ARRAY['england','england','england','england','wales','scotland','northern-ireland'])[1 + n(i, 'nation', 7)]],
               CASE WHEN publication = 'full' THEN ARRAY[split_part(said, ' ', 1)] ELSE '{}' END, since, since,
               to_tsvector('simple', translate(reference, '-', ' ') || ' ' || title || ' ' || said || ' ' || array_to_string(places || names, ' '))
        FROM seed_whole, LATERAL (SELECT CASE WHEN i % $1 = 1 THEN ARRAY[place || ' ' || ($2::text[])[1 + n(i, 'elsewhere', cardinality($2))]] ELSE '{}' END AS elsewhere) AS named
        WHERE forced AND publication <> 'none'`, [ELSEWHERE_ONE_IN, ELSEWHERE]],
    // Rules held by triggers are off: this is what one of them would have kept.
    ['INSERT INTO register_party_elsewhere SELECT DISTINCT organisation_name_key(name), name FROM register_entry, unnest(parties_elsewhere) AS name'],
    [`INSERT INTO signature_request (id, protocol_id, major, minor, party_id, name, email, role, asked_at, reminded_at)
        SELECT id_n('request' || k, p.i), protocol_id, 1, 0, 'party-' || k, 'Person', 'person@body-' || b.i || '.example', 'Chief executive', w.since, '[]'
        FROM seed_party p JOIN seed_whole w ON w.i = p.i JOIN seed_body b ON b.id = p.organisation_id WHERE sent`],
    [`INSERT INTO signature (id, protocol_id, major, minor, party_id, request_id, name, job_title, capacity, email, authority, signed_on, recorded_at, recorded_by, method, content_sha256, document_sha256)
        SELECT id_n('signature' || k, p.i), protocol_id, 1, 0, 'party-' || k, id_n('request' || k, p.i), 'Person', 'Chief executive', 'chief-executive', 'person@body.example', 'By my post',
               w.since, w.since, '{"personId":null,"name":"Person","organisationId":null}', 'in-the-product', v.content_sha256, v.document_sha256
        FROM seed_party p JOIN seed_whole w ON w.i = p.i JOIN protocol_version v USING (protocol_id) WHERE forced OR k < parties / 2`],
    ['DROP TABLE seed_whole, seed_party, seed, seed_words, seed_body'],
  ];
}
