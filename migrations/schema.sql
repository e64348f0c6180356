-- Generated from the migrations by npm run generate.

create extension pg_trgm;

create extension unaccent;

CREATE OR REPLACE FUNCTION public.erase_from_signature(wanted uuid, signatory boolean, evidence boolean, recorder boolean)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
        UPDATE signature
           SET email = CASE WHEN signatory THEN '' ELSE email END,
               name = CASE WHEN signatory AND evidence THEN '[erased]' ELSE name END,
               job_title = CASE WHEN signatory AND evidence THEN '' ELSE job_title END,
               authority = CASE WHEN signatory AND evidence THEN '' ELSE authority END,
               recorded_by = CASE WHEN recorder THEN without_name(recorded_by) ELSE recorded_by END
         WHERE id = wanted;
      $function$
;

CREATE OR REPLACE FUNCTION public.erase_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          RAISE EXCEPTION 'what stands beside the chain is erased, not deleted' USING ERRCODE = 'restrict_violation';
        END IF;
        IF NEW.entry_id <> OLD.entry_id
           OR (NEW.actor_erased_by IS NOT DISTINCT FROM OLD.actor_erased_by
               AND (NEW.actor, NEW.salt) IS DISTINCT FROM (OLD.actor, OLD.salt))
           OR (NEW.personal_erased_by IS NOT DISTINCT FROM OLD.personal_erased_by
               AND (NEW.personal, NEW.personal_salt) IS DISTINCT FROM (OLD.personal, OLD.personal_salt))
           OR (OLD.actor_erased_by IS NOT NULL AND NEW.actor_erased_by IS DISTINCT FROM OLD.actor_erased_by)
           OR (OLD.personal_erased_by IS NOT NULL AND NEW.personal_erased_by IS DISTINCT FROM OLD.personal_erased_by) THEN
          RAISE EXCEPTION 'what stands beside the chain is erased, not changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $function$
;

CREATE OR REPLACE FUNCTION public.hold_audit_chains(chains uuid[])
 RETURNS SETOF audit_entry
 LANGUAGE plpgsql
AS $function$
      BEGIN
        -- In one order for everyone, so that nobody waits for somebody who waits for them.
        PERFORM pg_advisory_xact_lock(hashtextextended(wanted::text, 0)) FROM (SELECT DISTINCT unnest(chains) AS wanted ORDER BY 1) AS ordered;
        RETURN QUERY
          SELECT last.*
            FROM unnest(chains) AS wanted (chain)
           CROSS JOIN LATERAL (
             SELECT * FROM audit_entry WHERE audit_entry.chain = wanted.chain ORDER BY audit_entry.sequence DESC LIMIT 1
           ) AS last;
      END $function$
;

CREATE OR REPLACE FUNCTION public.is_in_force(p protocol, today date)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (COALESCE((((p).in_force_from <= today) AND (today <= COALESCE((p).in_force_until, 'infinity'::date))), false) OR COALESCE((((p).again_in_force_from <= today) AND (today <= COALESCE((p).again_in_force_until, 'infinity'::date))), false))
;

CREATE OR REPLACE FUNCTION public.iso_instant(moment timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN to_char((moment AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'::text)
;

CREATE OR REPLACE FUNCTION public.keep_document_tree()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF NEW.document_tree IS DISTINCT FROM OLD.document_tree THEN
          RAISE EXCEPTION 'a frozen version does not change' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $function$
;

CREATE OR REPLACE FUNCTION public.keep_frozen_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          RAISE EXCEPTION 'a frozen version is kept' USING ERRCODE = 'restrict_violation';
        END IF;
        IF (NEW.protocol_id, NEW.major, NEW.minor, NEW.language, NEW.translates, NEW.change, NEW.content_canonical,
            NEW.content_sha256, NEW.document_html, NEW.document_sha256, NEW.frozen_at)
           IS DISTINCT FROM
           (OLD.protocol_id, OLD.major, OLD.minor, OLD.language, OLD.translates, OLD.change, OLD.content_canonical,
            OLD.content_sha256, OLD.document_html, OLD.document_sha256, OLD.frozen_at)
           OR NEW.frozen_by NOT IN (OLD.frozen_by, without_name(OLD.frozen_by)) THEN
          RAISE EXCEPTION 'a frozen version does not change' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $function$
;

CREATE OR REPLACE FUNCTION public.keep_parties_elsewhere()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
      BEGIN
        INSERT INTO register_party_elsewhere
          SELECT DISTINCT organisation_name_key(name) AS key, name FROM unnest(NEW.parties_elsewhere) AS name ORDER BY key, name
          ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $function$
;

CREATE OR REPLACE FUNCTION public.keep_register_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
      BEGIN
        -- In one order for everyone, so that nobody waits for somebody who waits for them.
        INSERT INTO register_word
          SELECT DISTINCT each.word FROM words_of_names(register_names(NEW.title, NEW.party_names, NEW.areas)) AS each (word)
          WHERE each.word <> '' AND NOT EXISTS (SELECT FROM register_word known WHERE known.word = each.word)
          ORDER BY each.word
          ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $function$
;

CREATE OR REPLACE FUNCTION public.keep_signature()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF TG_OP = 'DELETE'
           OR to_jsonb(NEW) - '{email,name,job_title,authority,recorded_by}'::text[]
              IS DISTINCT FROM to_jsonb(OLD) - '{email,name,job_title,authority,recorded_by}'::text[]
           OR NEW.email NOT IN (OLD.email, '')
           OR NEW.name NOT IN (OLD.name, '[erased]')
           OR NEW.job_title NOT IN (OLD.job_title, '')
           OR NEW.authority NOT IN (OLD.authority, '')
           OR NEW.recorded_by NOT IN (OLD.recorded_by, without_name(OLD.recorded_by)) THEN
          RAISE EXCEPTION 'signature is append-only' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $function$
;

CREATE OR REPLACE FUNCTION public.locked_protocol_record(wanted uuid)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
      BEGIN
        PERFORM FROM protocol WHERE id = wanted FOR UPDATE;
        RETURN protocol_record(wanted);
      END $function$
;

CREATE OR REPLACE FUNCTION public.organisation_name_key(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(regexp_replace(lower(name), '&| and '::text, ''::text, 'g'::text), '[^[:alnum:]]+'::text, ''::text, 'g'::text)
;

CREATE OR REPLACE FUNCTION public.organisation_name_keys(names text[])
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY(SELECT organisation_name_key(name.name) AS organisation_name_key FROM unnest(organisation_name_keys.names) name(name))
;

CREATE OR REPLACE FUNCTION public.organisations_called_like(typed text)
 RETURNS TABLE(id uuid, likeness real)
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET "pg_trgm.word_similarity_threshold" TO '0.35'
AS $function$
        SELECT called.id, max(word_similarity(without_accents(typed), without_accents(called.name)))
        FROM (
          SELECT o.id, o.name FROM organisation o WHERE without_accents(typed) <% without_accents(o.name)
          UNION ALL
          SELECT former.organisation_id, former.name FROM organisation_former_name former WHERE without_accents(typed) <% without_accents(former.name)
        ) AS called
        GROUP BY called.id
      $function$
;

CREATE OR REPLACE FUNCTION public.parties_elsewhere_called_like(typed text)
 RETURNS TABLE(key text, name text, likeness real)
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET "pg_trgm.word_similarity_threshold" TO '0.35'
AS $function$
        SELECT party.key, party.name, word_similarity(without_accents(typed), without_accents(party.name))
        FROM register_party_elsewhere party WHERE without_accents(typed) <% without_accents(party.name)
      $function$
;

CREATE OR REPLACE FUNCTION public.protocol_record(wanted uuid)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
AS $function$
      BEGIN
        RETURN (
          SELECT json_build_object(
            'id', p.id,
            'reference', p.reference,
            'leadOrganisationId', p.lead_organisation_id,
            'ownerPersonId', p.owner_person_id,
            'createdAt', iso_instant(p.created_at),
            'revision', p.revision,
            'origin', p.origin,
            'publication', json_build_object('level', p.publication_level, 'reason', p.publication_reason),
            'draft', p.draft,
            'versions', coalesce((
              SELECT json_agg(json_build_object(
                'number', json_build_object('major', v.major, 'minor', v.minor),
                'language', v.language,
                'translates', v.translates,
                'change', v.change,
                'frozenAt', iso_instant(v.frozen_at),
                'frozenBy', v.frozen_by,
                'contentSha256', v.content_sha256,
                'documentSha256', v.document_sha256,
                'deadline', v.deadline,
                'cameIntoForceOn', v.came_into_force_on,
                'requests', coalesce((
                  SELECT json_agg(json_build_object(
                    'id', r.id, 'partyId', r.party_id, 'name', r.name, 'email', r.email, 'role', r.role,
                    'askedAt', iso_instant(r.asked_at), 'openedAt', iso_instant(r.opened_at), 'remindedAt', r.reminded_at,
                    'replaced', r.replaced, 'declined', r.declined
                  ) ORDER BY r.ordinal)
                  FROM signature_request r
                  WHERE r.protocol_id = wanted AND r.major = v.major AND r.minor = v.minor
                ), '[]'::json),
                'signatures', coalesce((
                  SELECT json_agg(json_build_object(
                    'id', s.id, 'partyId', s.party_id, 'requestId', s.request_id, 'name', s.name, 'jobTitle', s.job_title,
                    'capacity', s.capacity, 'email', s.email, 'authority', s.authority, 'signedOn', s.signed_on,
                    'recordedAt', iso_instant(s.recorded_at), 'recordedBy', s.recorded_by, 'method', s.method,
                    'scan', s.scan, 'contentSha256', s.content_sha256, 'documentSha256', s.document_sha256
                  ) ORDER BY s.ordinal)
                  FROM signature s
                  WHERE s.protocol_id = wanted AND s.major = v.major AND s.minor = v.minor
                ), '[]'::json),
                'removals', coalesce((
                  SELECT json_agg(json_build_object('partyId', c.party_id, 'at', iso_instant(c.at), 'reason', c.reason) ORDER BY c.ordinal)
                  FROM version_party_change c
                  WHERE c.protocol_id = wanted AND c.major = v.major AND c.minor = v.minor AND c.kind = 'removal'
                ), '[]'::json),
                'joinings', coalesce((
                  SELECT json_agg(json_build_object('party', c.party, 'at', iso_instant(c.at)) ORDER BY c.ordinal)
                  FROM version_party_change c
                  WHERE c.protocol_id = wanted AND c.major = v.major AND c.minor = v.minor AND c.kind = 'joining'
                ), '[]'::json),
                'withdrawnFromSignature', CASE WHEN v.withdrawn_at IS NOT NULL THEN
                  json_build_object('at', iso_instant(v.withdrawn_at), 'reason', v.withdrawn_reason) END
              ) ORDER BY v.frozen_at, v.major, v.minor)
              FROM protocol_version v
              WHERE v.protocol_id = wanted
            ), '[]'::json),
            'departures', coalesce((
              SELECT json_agg(json_build_object('partyId', d.party_id, 'leftOn', d.left_on, 'reason', d.reason) ORDER BY d.ordinal)
              FROM departure d
              WHERE d.protocol_id = wanted
            ), '[]'::json),
            'reviews', coalesce((
              SELECT json_agg(json_build_object(
                'id', w.id, 'dueOn', w.due_on, 'startedOn', w.started_on, 'completedOn', w.completed_on,
                'outcome', w.outcome, 'note', w.note, 'nextReviewOn', w.next_review_on
              ) ORDER BY w.ordinal)
              FROM review w
              WHERE w.protocol_id = wanted
            ), '[]'::json),
            'ending', p.ending,
            'cameIntoForceOn', p.came_into_force_on
          )
          FROM protocol p
          WHERE p.id = wanted
        );
      END $function$
;

CREATE OR REPLACE FUNCTION public.protocol_standing_on(today date)
 RETURNS TABLE(protocol_id uuid, kind text)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT p.id,
     standing_of(p.*, protocol_standing_on.today) AS standing_of
    FROM protocol p;
END
;

CREATE OR REPLACE FUNCTION public.published_facts_hold(p protocol, today date)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (COALESCE(((p).published_reckoned_at = (p).revision), false) AND COALESCE((today < (p).arrives_on), true))
;

CREATE OR REPLACE FUNCTION public.published_force_from(p protocol, today date)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN published_facts_hold(p, today) THEN (p).published_from WHEN ((p).again_in_force_from <= today) THEN (p).again_in_force_from ELSE (p).in_force_from END
;

CREATE OR REPLACE FUNCTION public.published_force_until(p protocol, today date)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN published_facts_hold(p, today) THEN (p).published_until WHEN ((p).again_in_force_from <= today) THEN (p).again_in_force_until ELSE (p).in_force_until END
;

CREATE OR REPLACE FUNCTION public.published_review_day(p protocol, today date)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN published_facts_hold(p, today) THEN (p).published_review_on ELSE (p).next_review_on END
;

CREATE OR REPLACE FUNCTION public.published_standing_of(p protocol, today date)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (NOT published_facts_hold(p, today)) THEN standing_of(p, today) WHEN (((p).ending_kind IS NOT NULL) AND ((p).ended_on <= today)) THEN (p).ending_kind WHEN (p).stated THEN 'stated'::text WHEN (((p).published_from <= today) AND (today <= COALESCE((p).published_until, 'infinity'::date))) THEN CASE WHEN ((p).review_started_on <= today) THEN 'under-review'::text WHEN ((p).published_review_on < today) THEN 'review-overdue'::text WHEN ((p).published_review_on <= (today + 90)) THEN 'review-due'::text ELSE 'in-force'::text END ELSE 'ended'::text END
;

CREATE OR REPLACE FUNCTION public.query_of_similar_words(typed text)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET "pg_trgm.similarity_threshold" TO '0.35'
AS $function$
        SELECT CASE WHEN count(*) = count(alternatives) THEN string_agg('(' || alternatives || ')', ' & ') END
        FROM (SELECT * FROM words_of_names(without_accents(typed)) AS word WHERE word <> '' LIMIT 20) AS typed_word
        LEFT JOIN LATERAL (
          SELECT string_agg(likely, ' | ') AS alternatives
          FROM (SELECT k.word AS likely FROM register_word k WHERE k.word % typed_word.word ORDER BY similarity(k.word, typed_word.word) DESC, k.word LIMIT 5) AS known
        ) AS found ON true
      $function$
;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $function$
;

CREATE OR REPLACE FUNCTION public.register_areas(areas text[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN without_accents((('|'::text || array_to_string(areas, '|'::text)) || '|'::text))
;

CREATE OR REPLACE FUNCTION public.register_entries_like(typed text)
 RETURNS TABLE(protocol_id uuid)
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET "pg_trgm.word_similarity_threshold" TO '0.35'
AS $function$
          SELECT e.protocol_id FROM register_entry e
          WHERE without_accents(typed) <% register_names(e.title, e.party_names, e.areas)
        $function$
;

CREATE OR REPLACE FUNCTION public.register_names(title text, party_names text[], areas text[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN without_accents(((((title || ' '::text) || array_to_string(party_names, ' '::text)) || ' '::text) || array_to_string(areas, ' '::text)))
;

CREATE OR REPLACE FUNCTION public.register_topics(topics text[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN without_accents((('|'::text || array_to_string(topics, '|'::text)) || '|'::text))
;

CREATE OR REPLACE FUNCTION public.require_signed_bytes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF NOT EXISTS (
          SELECT FROM protocol_version v
          WHERE (v.protocol_id, v.major, v.minor) = (NEW.protocol_id, NEW.major, NEW.minor)
            AND (v.content_sha256, v.document_sha256) = (NEW.content_sha256, NEW.document_sha256)
        ) THEN
          RAISE EXCEPTION 'a signature names the digests of the version it is on' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $function$
;

CREATE OR REPLACE FUNCTION public.review_state(p protocol, today date)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN (((p).next_review_on IS NULL) AND ((p).review_started_on IS NULL)) THEN NULL::text WHEN ((p).ended_on <= today) THEN NULL::text WHEN CASE WHEN (p).stated THEN (today > (p).version_ends_on) ELSE (NOT is_in_force(p, today)) END THEN NULL::text WHEN (((p).next_review_on < today) AND (NOT ((p).stated AND ((p).next_review_on < (((p).created_at AT TIME ZONE 'Europe/London'::text))::date)))) THEN 'overdue'::text WHEN ((p).review_started_on <= today) THEN 'due'::text WHEN ((((p).next_review_on >= today) AND ((p).next_review_on <= (today + 90))) AND (NOT ((p).stated AND ((p).next_review_on < (((p).created_at AT TIME ZONE 'Europe/London'::text))::date)))) THEN 'due'::text ELSE NULL::text END
;

CREATE OR REPLACE FUNCTION public.standing_of(p protocol, today date)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (((p).ending_kind IS NOT NULL) AND ((p).ended_on <= today)) THEN (p).ending_kind WHEN (p).stated THEN 'stated'::text WHEN is_in_force(p, today) THEN CASE WHEN ((p).review_started_on <= today) THEN 'under-review'::text WHEN ((p).next_review_on < today) THEN 'review-overdue'::text WHEN ((p).next_review_on <= (today + 90)) THEN 'review-due'::text ELSE 'in-force'::text END WHEN (NOT (p).version_sent) THEN CASE WHEN (p).draft_shown THEN 'shown-to-partners'::text ELSE 'draft'::text END WHEN (((p).version_in_force_from <= today) OR ((p).version_ends_on < today)) THEN 'ended'::text WHEN ((p).parties_signed = 0) THEN 'out-for-signature'::text WHEN ((p).parties_awaited > 0) THEN 'partly-signed'::text ELSE 'signed-not-yet-effective'::text END
;

CREATE OR REPLACE FUNCTION public.without_accents(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN lower(unaccent('unaccent'::regdictionary, words))
;

CREATE OR REPLACE FUNCTION public.without_name(actor jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN jsonb_set(actor, '{name}'::text[], '"[erased]"'::jsonb)
;

CREATE OR REPLACE FUNCTION public.words_of_names(names text)
 RETURNS SETOF text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN regexp_split_to_table(names, '[^[:alnum:]]+'::text)
;

create table attachment (
  id uuid not null,
  protocol_id uuid not null,
  media_type text not null,
  file_name text not null,
  bytes bytea not null,
  sha256 text not null,
  added_at timestamp with time zone not null,
  constraint attachment_digest_is_of_these_bytes CHECK ((sha256 = encode(sha256(bytes), 'hex'::text))),
  constraint attachment_is_a_scan CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text]))),
  constraint attachment_is_at_most_10_mb CHECK ((octet_length(bytes) <= 10485760)),
  constraint attachment_pkey PRIMARY KEY (id),
  constraint attachment_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES protocol(id)
);
CREATE INDEX attachment_by_protocol ON public.attachment USING btree (protocol_id);
CREATE TRIGGER attachment_is_kept BEFORE DELETE OR UPDATE ON public.attachment FOR EACH ROW EXECUTE FUNCTION refuse_change();
comment on table attachment is 'append-only: scans of what was signed on paper';

create table audit_entry (
  id uuid not null,
  chain uuid not null,
  sequence integer not null,
  at timestamp with time zone not null,
  type text not null,
  payload jsonb not null,
  payload_digest text not null,
  actor_digest text not null,
  personal_digest text not null,
  previous_hash text not null,
  hash text not null,
  constraint audit_entry_counts_from_one CHECK ((sequence >= 1)),
  constraint audit_entry_has_one_id UNIQUE (id),
  constraint audit_entry_one_per_place_in_chain PRIMARY KEY (chain, sequence)
);
CREATE TRIGGER audit_entry_is_append_only BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_is_not_emptied BEFORE TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
comment on table audit_entry is 'append-only: what happened, hash-chained';

create table audit_personal (
  entry_id uuid not null,
  salt text,
  actor jsonb,
  personal jsonb,
  personal_salt text,
  actor_erased_by uuid,
  personal_erased_by uuid,
  constraint an_actor_is_kept_with_its_salt_or_erased CHECK ((((actor_erased_by IS NULL) = (salt IS NOT NULL)) AND ((salt IS NULL) = (actor IS NULL)))),
  constraint audit_personal_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES audit_entry(id),
  constraint audit_personal_pkey PRIMARY KEY (entry_id),
  constraint what_is_erased_is_gone_with_its_salt CHECK (((personal_erased_by IS NULL) OR ((personal IS NULL) AND (personal_salt IS NULL))))
);
CREATE TRIGGER audit_personal_is_only_erased BEFORE DELETE OR UPDATE ON public.audit_personal FOR EACH ROW EXECUTE FUNCTION erase_only();

create table caught_mail (
  id uuid not null,
  caught_at timestamp with time zone not null,
  recipients text[] not null,
  subject text not null,
  text text not null,
  html text not null,
  constraint caught_mail_pkey PRIMARY KEY (id)
);
CREATE INDEX caught_mail_by_time ON public.caught_mail USING btree (caught_at DESC);

create table demonstration (
  loaded_at timestamp with time zone default now() not null
);
CREATE TRIGGER demonstration_is_remembered BEFORE DELETE OR UPDATE ON public.demonstration FOR EACH ROW EXECUTE FUNCTION refuse_change();
comment on table demonstration is 'append-only: that the demonstration was loaded; production does not start where it was';

create table departure (
  protocol_id uuid not null,
  ordinal bigint generated always as identity not null,
  party_id text not null,
  left_on date not null,
  reason text not null,
  constraint departure_pkey PRIMARY KEY (protocol_id, party_id),
  constraint departure_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES protocol(id)
);
CREATE INDEX departure_by_day ON public.departure USING btree (left_on, protocol_id, party_id);

create table guidance_current (
  id uuid not null,
  what text not null,
  key text not null,
  number integer not null,
  due_on date,
  search tsvector not null,
  constraint guidance_current_pkey PRIMARY KEY (id),
  constraint guidance_current_what_key_number_fkey FOREIGN KEY (what, key, number) REFERENCES guidance_edition(what, key, number),
  constraint guidance_has_one_current_edition UNIQUE (what, key)
);
CREATE INDEX guidance_current_by_words ON public.guidance_current USING gin (search);

create table guidance_edition (
  what text not null,
  key text not null,
  number integer not null,
  content jsonb not null,
  origin text not null,
  shipped_digest text,
  note text not null,
  published_at timestamp with time zone not null,
  published_by uuid,
  constraint an_edition_that_was_not_shipped_has_an_editor CHECK (((origin = 'editor'::text) = (published_by IS NOT NULL))),
  constraint guidance_edition_comes_from_somewhere CHECK ((origin = ANY (ARRAY['shipped'::text, 'editor'::text]))),
  constraint guidance_edition_counts_from_one CHECK ((number >= 1)),
  constraint guidance_edition_is_of_a_known_kind CHECK ((what = ANY (ARRAY['entry'::text, 'source'::text]))),
  constraint guidance_edition_pkey PRIMARY KEY (what, key, number),
  constraint guidance_edition_published_by_fkey FOREIGN KEY (published_by) REFERENCES person(id),
  constraint guidance_edition_what_key_shipped_digest_fkey FOREIGN KEY (what, key, shipped_digest) REFERENCES guidance_shipped(what, key, digest)
);
CREATE TRIGGER guidance_edition_is_kept BEFORE DELETE OR UPDATE ON public.guidance_edition FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER guidance_edition_is_not_emptied BEFORE TRUNCATE ON public.guidance_edition FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
comment on table guidance_edition is 'append-only: guidance and sources as they were published';

create table guidance_shipped (
  what text not null,
  key text not null,
  digest text not null,
  content jsonb not null,
  arrived_at timestamp with time zone not null,
  constraint guidance_shipped_is_of_a_known_kind CHECK ((what = ANY (ARRAY['entry'::text, 'source'::text]))),
  constraint guidance_shipped_pkey PRIMARY KEY (what, key, digest)
);
CREATE TRIGGER guidance_shipped_is_kept BEFORE DELETE OR UPDATE ON public.guidance_shipped FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER guidance_shipped_is_not_emptied BEFORE TRUNCATE ON public.guidance_shipped FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
comment on table guidance_shipped is 'append-only: texts that came with a release, each once';

create table intake (
  id uuid not null,
  prepared_at timestamp with time zone not null,
  prepared_by jsonb not null,
  source text not null,
  licence text not null,
  lead_organisation_id uuid not null,
  owner_person_id uuid not null,
  publication_level text not null,
  publication_reason text not null,
  file_name text not null,
  file_sha256 text not null,
  format text not null,
  columns text[] not null,
  names jsonb not null,
  organisations jsonb default '{}'::jsonb not null,
  state text not null,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  taken_back_at timestamp with time zone,
  taken_back_reason text,
  constraint intake_format_is_known CHECK ((format = ANY (ARRAY['csv'::text, 'json'::text]))),
  constraint intake_lead_organisation_id_fkey FOREIGN KEY (lead_organisation_id) REFERENCES organisation(id),
  constraint intake_owner_person_id_fkey FOREIGN KEY (owner_person_id) REFERENCES person(id),
  constraint intake_pkey PRIMARY KEY (id),
  constraint intake_publication_level_is_known CHECK ((publication_level = ANY (ARRAY['full'::text, 'summary'::text, 'none'::text]))),
  constraint intake_state_is_known CHECK ((state = ANY (ARRAY['prepared'::text, 'running'::text, 'finished'::text, 'taking-back'::text, 'taken-back'::text])))
);
CREATE INDEX intake_by_time ON public.intake USING btree (prepared_at DESC, id);

create table intake_record (
  intake_id uuid not null,
  "position" integer not null,
  record_id text not null,
  title text not null,
  fields jsonb not null,
  remarks jsonb not null,
  state text not null,
  refusal jsonb,
  differs text[] default '{}'::text[] not null,
  protocol_id uuid,
  constraint intake_record_intake_id_fkey FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE CASCADE,
  constraint intake_record_pkey PRIMARY KEY (intake_id, "position"),
  constraint intake_record_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES protocol(id) DEFERRABLE INITIALLY DEFERRED,
  constraint intake_record_state_is_known CHECK ((state = ANY (ARRAY['waiting'::text, 'taken-in'::text, 'unchanged'::text, 'changed'::text, 'refused'::text, 'taken-back'::text, 'left'::text])))
);
CREATE INDEX intake_record_by_protocol ON public.intake_record USING btree (protocol_id) WHERE (protocol_id IS NOT NULL);
CREATE INDEX intake_record_by_state ON public.intake_record USING btree (intake_id, state, "position");
CREATE UNIQUE INDEX record_stands_here_once ON public.intake_record USING btree (record_id) WHERE (state = ANY (ARRAY['taken-in'::text, 'left'::text]));

create table invitation (
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  email text not null,
  roles text[] not null,
  link_id uuid not null,
  invited_by uuid,
  invited_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_how text,
  constraint invitation_email_is_lower_case CHECK ((email = lower(email))),
  constraint invitation_ends_in_a_known_way CHECK ((ended_how = ANY (ARRAY['accepted'::text, 'withdrawn'::text, 'replaced'::text]))),
  constraint invitation_ends_with_its_reason CHECK (((ended_at IS NULL) = (ended_how IS NULL))),
  constraint invitation_gives_a_role CHECK ((cardinality(roles) > 0)),
  constraint invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES person(id),
  constraint invitation_link_id_fkey FOREIGN KEY (link_id) REFERENCES personal_link(id),
  constraint invitation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_roles_are_known CHECK ((roles <@ ARRAY['administrator'::text, 'ig-officer'::text, 'signatory'::text, 'member'::text]))
);
CREATE UNIQUE INDEX invitation_by_link ON public.invitation USING btree (link_id);
CREATE UNIQUE INDEX invitation_is_the_only_open_one ON public.invitation USING btree (organisation_id, email) WHERE (ended_at IS NULL);

create table membership (
  person_id uuid not null,
  organisation_id uuid not null,
  roles text[] not null,
  joined_at timestamp with time zone not null,
  constraint membership_has_a_role CHECK ((cardinality(roles) > 0)),
  constraint membership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint membership_pkey PRIMARY KEY (person_id, organisation_id),
  constraint membership_roles_are_known CHECK ((roles <@ ARRAY['administrator'::text, 'ig-officer'::text, 'signatory'::text, 'member'::text]))
);
CREATE INDEX membership_by_organisation ON public.membership USING btree (organisation_id);

create table one_time_code (
  id uuid not null,
  link_id uuid not null,
  issued_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  attempts smallint not null,
  constraint one_time_code_is_the_only_one_of_its_link UNIQUE (link_id),
  constraint one_time_code_link_id_fkey FOREIGN KEY (link_id) REFERENCES personal_link(id) ON DELETE CASCADE,
  constraint one_time_code_pkey PRIMARY KEY (id)
);

create table organisation (
  id uuid not null,
  name text not null,
  name_key text generated always as (organisation_name_key(name)) stored not null,
  kind text not null,
  sector text not null,
  areas text[] not null,
  nations text[] not null,
  ico_number text not null,
  data_protection_officer jsonb not null,
  subject_access jsonb not null,
  breach_contact jsonb not null,
  caldicott_guardian jsonb,
  assurance jsonb not null,
  privacy_notice_url text not null,
  named_by uuid,
  created_at timestamp with time zone not null,
  revision integer default 1 not null,
  constraint organisation_has_a_name CHECK (((name = btrim(name)) AND (name <> ''::text))),
  constraint organisation_named_by_fkey FOREIGN KEY (named_by) REFERENCES organisation(id),
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_revision_counts_from_one CHECK ((revision >= 1))
);
CREATE INDEX organisation_by_area ON public.organisation USING gin (register_areas(areas) gin_trgm_ops);
CREATE INDEX organisation_by_likeness ON public.organisation USING gin (without_accents(name) gin_trgm_ops);
CREATE INDEX organisation_by_name ON public.organisation USING btree (name_key);
CREATE INDEX organisation_in_order ON public.organisation USING btree (lower(name), id);

create table organisation_adviser (
  organisation_id uuid not null,
  id uuid not null,
  "position" integer not null,
  name text not null,
  role text not null,
  topics text[] not null,
  telephone text not null,
  email text not null,
  reachable text not null,
  constraint adviser_advises_on_something CHECK ((cardinality(topics) > 0)),
  constraint adviser_can_be_reached CHECK (((telephone <> ''::text) OR (email <> ''::text))),
  constraint adviser_has_a_name CHECK ((name <> ''::text)),
  constraint organisation_adviser_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation_practice(organisation_id),
  constraint organisation_adviser_pkey PRIMARY KEY (organisation_id, id)
);
CREATE INDEX organisation_adviser_by_email ON public.organisation_adviser USING btree (email) WHERE (email <> ''::text);

create table organisation_former_name (
  organisation_id uuid not null,
  name text not null,
  until date not null,
  constraint organisation_former_name_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint organisation_former_name_pkey PRIMARY KEY (organisation_id, name, until)
);
CREATE INDEX organisation_former_name_by_key ON public.organisation_former_name USING btree (organisation_name_key(name));
CREATE INDEX organisation_former_name_by_likeness ON public.organisation_former_name USING gin (without_accents(name) gin_trgm_ops);
CREATE INDEX organisation_former_name_by_words ON public.organisation_former_name USING gin (to_tsvector('simple'::regconfig, without_accents(name)));

create table organisation_policy (
  organisation_id uuid not null,
  id uuid not null,
  "position" integer not null,
  kind text not null,
  title text not null,
  url text not null,
  constraint organisation_policy_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation_practice(organisation_id),
  constraint organisation_policy_pkey PRIMARY KEY (organisation_id, id),
  constraint policy_has_a_title CHECK ((title <> ''::text)),
  constraint policy_is_of_a_known_kind CHECK ((kind = ANY (ARRAY['policy'::text, 'professional-code'::text]))),
  constraint policy_stands_at_a_secure_address CHECK ((url ~* '^https://.'::text))
);

create table organisation_practice (
  organisation_id uuid not null,
  statement text not null,
  adopted_by text not null,
  adopted_on date,
  review_on date,
  revision integer not null,
  constraint organisation_practice_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint organisation_practice_pkey PRIMARY KEY (organisation_id),
  constraint practice_revision_counts_from_one CHECK ((revision >= 1))
);

create table organisation_token (
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  secret_sha256 text not null,
  ending text not null,
  issued_by uuid not null,
  issued_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_used_on date,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  constraint organisation_token_has_a_name CHECK ((name <> ''::text)),
  constraint organisation_token_is_kept_as_a_digest UNIQUE (secret_sha256),
  constraint organisation_token_is_withdrawn_by_somebody CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL))),
  constraint organisation_token_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES person(id),
  constraint organisation_token_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint organisation_token_pkey PRIMARY KEY (id),
  constraint organisation_token_secret_sha256_check CHECK ((secret_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint organisation_token_shows_its_last_four CHECK ((length(ending) = 4)),
  constraint organisation_token_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id),
  constraint organisation_token_works_for_a_while CHECK ((expires_at > issued_at))
);
CREATE INDEX organisation_token_by_organisation ON public.organisation_token USING btree (organisation_id, issued_at);

create table person (
  id uuid not null,
  name text not null,
  email text not null,
  password_hash text not null,
  credentials_revision integer default 1 not null,
  platform_administrator boolean default false not null,
  created_at timestamp with time zone not null,
  erased_at timestamp with time zone,
  guidance_editor boolean default false not null,
  constraint person_email_is_lower_case CHECK ((email = lower(email))),
  constraint person_has_an_email_of_their_own UNIQUE (email),
  constraint person_pkey PRIMARY KEY (id)
);

create table personal_link (
  id uuid not null,
  purpose text not null,
  email text not null,
  subject jsonb not null,
  token_sha256 text not null,
  issued_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  revoked_why text,
  constraint personal_link_email_is_lower_case CHECK ((email = lower(email))),
  constraint personal_link_pkey PRIMARY KEY (id),
  constraint personal_link_revocation_has_a_reason CHECK (((revoked_at IS NULL) = (revoked_why IS NULL))),
  constraint personal_link_token_opens_one_link UNIQUE (token_sha256)
);
CREATE INDEX personal_link_by_subject ON public.personal_link USING gin (subject jsonb_path_ops);

create table protocol (
  id uuid not null,
  reference text not null,
  lead_organisation_id uuid not null,
  owner_person_id uuid not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  revision integer not null,
  origin jsonb not null,
  publication_level text not null,
  publication_reason text not null,
  draft jsonb,
  ending jsonb,
  came_into_force_on date,
  title text not null,
  kind text not null,
  tier smallint not null,
  search tsvector not null,
  stated boolean not null,
  ending_kind text,
  ended_on date,
  draft_shown boolean not null,
  version_sent boolean not null,
  version_in_force_from date,
  version_ends_on date,
  parties_signed integer not null,
  parties_awaited integer not null,
  in_force_from date,
  in_force_until date,
  again_in_force_from date,
  again_in_force_until date,
  next_review_on date,
  review_started_on date,
  taken_back boolean default false not null,
  arrives_on date,
  days_reckoned_at integer,
  published_from date,
  published_until date,
  published_review_on date,
  published_departures date[],
  published_reckoned_at integer,
  constraint protocol_lead_organisation_id_fkey FOREIGN KEY (lead_organisation_id) REFERENCES organisation(id),
  constraint protocol_owner_person_id_fkey FOREIGN KEY (owner_person_id) REFERENCES person(id),
  constraint protocol_pkey PRIMARY KEY (id),
  constraint protocol_publication_level_is_known CHECK ((publication_level = ANY (ARRAY['full'::text, 'summary'::text, 'none'::text]))),
  constraint protocol_reference_names_one_protocol UNIQUE (reference),
  constraint protocol_revision_counts_from_one CHECK ((revision >= 1))
);
CREATE INDEX protocol_by_arrival ON public.protocol USING btree (arrives_on, id) WHERE (arrives_on IS NOT NULL);
CREATE INDEX protocol_by_effective_date ON public.protocol USING btree (version_in_force_from) WHERE (ended_on IS NULL);
CREATE INDEX protocol_by_force ON public.protocol USING btree (in_force_from DESC NULLS LAST, id);
CREATE INDEX protocol_by_last_day ON public.protocol USING btree (in_force_until) WHERE (in_force_until IS NOT NULL);
CREATE INDEX protocol_by_lead ON public.protocol USING btree (lead_organisation_id, updated_at DESC);
CREATE INDEX protocol_by_next_review ON public.protocol USING btree (next_review_on);
CREATE INDEX protocol_by_owner ON public.protocol USING btree (owner_person_id);
CREATE INDEX protocol_by_published_force ON public.protocol USING btree (published_from DESC NULLS LAST, id);
CREATE INDEX protocol_by_published_last_day ON public.protocol USING btree (published_until) WHERE (published_until IS NOT NULL);
CREATE INDEX protocol_by_published_review ON public.protocol USING btree (published_review_on, id);
CREATE INDEX protocol_by_words ON public.protocol USING gin (search);
CREATE INDEX protocol_published_to_reckon ON public.protocol USING btree (id) WHERE (published_reckoned_at IS DISTINCT FROM revision);
CREATE INDEX protocol_to_reckon ON public.protocol USING btree (id) WHERE (days_reckoned_at IS DISTINCT FROM revision);

create table protocol_party (
  protocol_id uuid not null,
  party_id text not null,
  organisation_id uuid not null,
  signed_for_by uuid,
  name text not null,
  constraint protocol_party_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint protocol_party_pkey PRIMARY KEY (protocol_id, party_id),
  constraint protocol_party_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES protocol(id) ON DELETE CASCADE,
  constraint protocol_party_signed_for_by_fkey FOREIGN KEY (signed_for_by) REFERENCES organisation(id)
);
CREATE INDEX protocol_party_by_organisation ON public.protocol_party USING btree (organisation_id, protocol_id);
CREATE INDEX protocol_party_by_proxy ON public.protocol_party USING btree (signed_for_by, protocol_id) WHERE (signed_for_by IS NOT NULL);

create table protocol_reference_counter (
  year integer not null,
  last integer not null,
  constraint protocol_reference_counter_pkey PRIMARY KEY (year)
);

create table protocol_sight (
  protocol_id uuid not null,
  organisation_id uuid not null,
  title text not null,
  kind text not null,
  parties integer not null,
  search tsvector not null,
  constraint protocol_sight_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint protocol_sight_pkey PRIMARY KEY (protocol_id, organisation_id),
  constraint protocol_sight_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES protocol(id) ON DELETE CASCADE
);
CREATE INDEX protocol_sight_by_organisation ON public.protocol_sight USING btree (organisation_id, protocol_id);

create table protocol_version (
  protocol_id uuid not null,
  major integer not null,
  minor integer not null,
  language text not null,
  translates jsonb,
  change jsonb not null,
  content_canonical text not null,
  content_sha256 text not null,
  document_html text not null,
  document_sha256 text not null,
  frozen_at timestamp with time zone not null,
  frozen_by jsonb not null,
  deadline date,
  withdrawn_at timestamp with time zone,
  withdrawn_reason text,
  came_into_force_on date,
  document_tree jsonb,
  constraint content_digest_is_of_these_bytes CHECK ((content_sha256 = encode(sha256(convert_to(content_canonical, 'UTF8'::name)), 'hex'::text))),
  constraint document_digest_is_of_these_bytes CHECK ((document_sha256 = encode(sha256(convert_to(document_html, 'UTF8'::name)), 'hex'::text))),
  constraint protocol_version_pkey PRIMARY KEY (protocol_id, major, minor),
  constraint protocol_version_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES protocol(id)
);
CREATE TRIGGER frozen_document_is_kept BEFORE UPDATE OF document_tree ON public.protocol_version FOR EACH ROW EXECUTE FUNCTION keep_document_tree();
CREATE TRIGGER frozen_version_is_kept BEFORE DELETE OR UPDATE ON public.protocol_version FOR EACH ROW EXECUTE FUNCTION keep_frozen_version();

create table register_entry (
  protocol_id uuid not null,
  level text not null,
  major integer not null,
  minor integer not null,
  title text not null,
  kind text not null,
  summary text not null,
  lead_name text not null,
  party_names text[] not null,
  organisation_ids uuid[] not null,
  sectors text[] not null,
  areas text[] not null,
  effective_on date,
  search tsvector not null,
  nations text[] default '{}'::text[] not null,
  topics text[] default '{}'::text[] not null,
  listed_on date,
  changed_on date,
  parties_elsewhere text[],
  constraint register_entry_level_is_published CHECK ((level = ANY (ARRAY['full'::text, 'summary'::text]))),
  constraint register_entry_pkey PRIMARY KEY (protocol_id),
  constraint register_entry_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES protocol(id),
  constraint register_entry_protocol_id_major_minor_fkey FOREIGN KEY (protocol_id, major, minor) REFERENCES protocol_version(protocol_id, major, minor)
);
CREATE INDEX register_entry_by_area ON public.register_entry USING gin (register_areas(areas) gin_trgm_ops);
CREATE INDEX register_entry_by_change ON public.register_entry USING btree (changed_on DESC NULLS LAST, protocol_id);
CREATE INDEX register_entry_by_likeness ON public.register_entry USING gin (register_names(title, party_names, areas) gin_trgm_ops);
CREATE INDEX register_entry_by_nation ON public.register_entry USING gin (nations);
CREATE INDEX register_entry_by_organisation ON public.register_entry USING gin (organisation_ids);
CREATE INDEX register_entry_by_party_elsewhere ON public.register_entry USING gin (organisation_name_keys(parties_elsewhere)) WHERE (parties_elsewhere <> '{}'::text[]);
CREATE INDEX register_entry_by_sector ON public.register_entry USING gin (sectors);
CREATE INDEX register_entry_by_title ON public.register_entry USING btree (lower(title), protocol_id);
CREATE INDEX register_entry_by_topic ON public.register_entry USING gin (register_topics(topics) gin_trgm_ops);
CREATE INDEX register_entry_by_words ON public.register_entry USING gin (search);
CREATE INDEX register_entry_with_parties_unknown ON public.register_entry USING btree (protocol_id) WHERE (parties_elsewhere IS NULL);
CREATE INDEX register_entry_without_days ON public.register_entry USING btree (protocol_id) WHERE (changed_on IS NULL);
CREATE TRIGGER parties_elsewhere_are_kept AFTER INSERT OR UPDATE OF parties_elsewhere ON public.register_entry FOR EACH ROW WHEN ((new.parties_elsewhere <> '{}'::text[])) EXECUTE FUNCTION keep_parties_elsewhere();
CREATE TRIGGER register_words_are_kept AFTER INSERT OR UPDATE OF title, party_names, areas ON public.register_entry FOR EACH ROW EXECUTE FUNCTION keep_register_words();

create table register_party_elsewhere (
  key text not null,
  name text not null,
  constraint register_party_elsewhere_pkey PRIMARY KEY (key, name)
);
CREATE INDEX register_party_elsewhere_by_likeness ON public.register_party_elsewhere USING gin (without_accents(name) gin_trgm_ops);

create table register_word (
  word text not null,
  constraint register_word_pkey PRIMARY KEY (word)
);
CREATE INDEX register_word_by_likeness ON public.register_word USING gin (word gin_trgm_ops);

create table review (
  id uuid not null,
  ordinal bigint generated always as identity not null,
  protocol_id uuid not null,
  due_on date not null,
  started_on date not null,
  completed_on date,
  outcome text,
  note text not null,
  next_review_on date,
  constraint review_pkey PRIMARY KEY (id),
  constraint review_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES protocol(id)
);
CREATE INDEX review_by_protocol ON public.review USING btree (protocol_id);
CREATE UNIQUE INDEX a_protocol_is_reviewed_once_at_a_time ON public.review USING btree (protocol_id) WHERE (completed_on IS NULL);

create table review_mail (
  id uuid not null,
  email text not null,
  owed_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint review_mail_email_is_lower_case CHECK ((email = lower(email))),
  constraint review_mail_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX review_mail_is_the_only_open_one ON public.review_mail USING btree (email) WHERE (closed_at IS NULL);

create table review_mail_line (
  mail_id uuid not null,
  protocol_id uuid not null,
  review_on date not null,
  days integer not null,
  constraint review_mail_line_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES review_mail(id) ON DELETE CASCADE,
  constraint review_mail_line_pkey PRIMARY KEY (mail_id, protocol_id, review_on, days),
  constraint review_mail_line_protocol_id_review_on_days_fkey FOREIGN KEY (protocol_id, review_on, days) REFERENCES review_notice(protocol_id, review_on, days)
);

create table review_notice (
  protocol_id uuid not null,
  review_on date not null,
  days integer not null,
  due_on date not null,
  settled_at timestamp with time zone,
  outcome text,
  told integer,
  constraint a_notice_is_due_on_its_step CHECK ((due_on = (review_on + days))),
  constraint a_notice_is_settled_in_a_known_way CHECK ((outcome = ANY (ARRAY['told'::text, 'passed-over'::text, 'called-off'::text]))),
  constraint a_notice_is_settled_with_its_outcome CHECK (((settled_at IS NULL) = (outcome IS NULL))),
  constraint a_notice_that_told_says_how_many CHECK (((NOT (outcome IS DISTINCT FROM 'told'::text)) = (told IS NOT NULL))),
  constraint review_notice_pkey PRIMARY KEY (protocol_id, review_on, days),
  constraint review_notice_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES protocol(id)
);
CREATE INDEX review_notice_by_due_day ON public.review_notice USING btree (due_on, protocol_id) WHERE (settled_at IS NULL);

create table sensitive_read (
  id bigint generated always as identity not null,
  about uuid not null,
  what text not null,
  which text not null,
  day date not null,
  reader_id uuid not null,
  reader_name text not null,
  organisation_id uuid,
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  times integer not null,
  constraint a_read_happened CHECK ((times >= 1)),
  constraint sensitive_read_once_a_day PRIMARY KEY (about, day, what, which, reader_id),
  constraint sensitive_read_reader_id_fkey FOREIGN KEY (reader_id) REFERENCES person(id)
);
CREATE INDEX sensitive_read_by_day ON public.sensitive_read USING btree (day);
CREATE INDEX sensitive_read_by_reader ON public.sensitive_read USING btree (reader_id);

create table sent_mail (
  message_id text not null,
  claimed_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  constraint sent_mail_pkey PRIMARY KEY (message_id)
);

create table session (
  sid text not null,
  sess json not null,
  expire timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (sid)
);
CREATE INDEX session_by_expiry ON public.session USING btree (expire);
CREATE INDEX session_by_person ON public.session USING btree (((sess ->> 'personId'::text)));

create table signature (
  id uuid not null,
  ordinal bigint generated always as identity not null,
  protocol_id uuid not null,
  major integer not null,
  minor integer not null,
  party_id text not null,
  request_id uuid,
  name text not null,
  job_title text not null,
  capacity text not null,
  email text not null,
  authority text not null,
  signed_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by jsonb not null,
  method text not null,
  scan jsonb,
  content_sha256 text not null,
  document_sha256 text not null,
  constraint a_request_is_signed_once UNIQUE (protocol_id, request_id),
  constraint signature_pkey PRIMARY KEY (id),
  constraint signature_protocol_id_major_minor_fkey FOREIGN KEY (protocol_id, major, minor) REFERENCES protocol_version(protocol_id, major, minor)
);
CREATE INDEX signature_by_email ON public.signature USING btree (lower(email));
CREATE TRIGGER signature_is_kept BEFORE DELETE OR UPDATE ON public.signature FOR EACH ROW EXECUTE FUNCTION keep_signature();
CREATE TRIGGER signature_names_what_was_signed BEFORE INSERT ON public.signature FOR EACH ROW EXECUTE FUNCTION require_signed_bytes();
CREATE TRIGGER signature_table_is_kept BEFORE TRUNCATE ON public.signature FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
comment on table signature is 'append-only: what was signed, by whom, as it was';

create table signature_request (
  id uuid not null,
  ordinal bigint generated always as identity not null,
  protocol_id uuid not null,
  major integer not null,
  minor integer not null,
  party_id text not null,
  name text not null,
  email text not null,
  role text not null,
  asked_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  reminded_at jsonb not null,
  replaced jsonb,
  declined jsonb,
  constraint signature_request_pkey PRIMARY KEY (protocol_id, major, minor, id),
  constraint signature_request_protocol_id_major_minor_fkey FOREIGN KEY (protocol_id, major, minor) REFERENCES protocol_version(protocol_id, major, minor)
);
CREATE INDEX signature_request_by_email ON public.signature_request USING btree (lower(email));
CREATE INDEX signature_request_by_id ON public.signature_request USING btree (id);

create table template_version (
  key text not null,
  version integer not null,
  template jsonb not null,
  published_at timestamp with time zone not null,
  constraint template_version_counts_from_one CHECK ((version >= 1)),
  constraint template_version_pkey PRIMARY KEY (key, version)
);
CREATE TRIGGER template_version_is_kept BEFORE DELETE OR UPDATE ON public.template_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
comment on table template_version is 'append-only: templates as they were published';

create table throttle (
  key text not null,
  points integer default 0 not null,
  expire bigint,
  constraint throttle_pkey PRIMARY KEY (key)
);
CREATE INDEX throttle_by_expiry ON public.throttle USING btree (expire);

create table version_party_change (
  protocol_id uuid not null,
  major integer not null,
  minor integer not null,
  ordinal bigint generated always as identity not null,
  kind text not null,
  party_id text not null,
  at timestamp with time zone not null,
  reason text,
  party jsonb,
  constraint a_removal_has_a_reason_and_a_joining_a_party CHECK ((((kind = 'removal'::text) = (reason IS NOT NULL)) AND ((kind = 'joining'::text) = (party IS NOT NULL)))),
  constraint version_party_change_is_known CHECK ((kind = ANY (ARRAY['removal'::text, 'joining'::text]))),
  constraint version_party_change_pkey PRIMARY KEY (protocol_id, major, minor, kind, party_id),
  constraint version_party_change_protocol_id_major_minor_fkey FOREIGN KEY (protocol_id, major, minor) REFERENCES protocol_version(protocol_id, major, minor)
);
