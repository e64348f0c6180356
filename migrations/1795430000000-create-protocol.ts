import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A protocol as facts. What is frozen or signed is guarded here too, by constraint and trigger: a frozen version's
 * digests are checked against its bytes by the database itself.
 */
export class CreateProtocol1795430000000 implements MigrationInterface {
  public readonly name = 'CreateProtocol1795430000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION iso_instant(moment timestamptz) RETURNS text
        LANGUAGE sql STABLE PARALLEL SAFE
        RETURN to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

      CREATE TABLE protocol_reference_counter (
        year integer PRIMARY KEY,
        last integer NOT NULL
      );

      CREATE TABLE protocol (
        id uuid PRIMARY KEY,
        reference text NOT NULL CONSTRAINT protocol_reference_names_one_protocol UNIQUE,
        lead_organisation_id uuid NOT NULL REFERENCES organisation (id),
        owner_person_id uuid NOT NULL REFERENCES person (id),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        revision integer NOT NULL CONSTRAINT protocol_revision_counts_from_one CHECK (revision >= 1),
        origin jsonb NOT NULL,
        publication_level text NOT NULL
          CONSTRAINT protocol_publication_level_is_known CHECK (publication_level IN ('full', 'summary', 'none')),
        publication_reason text NOT NULL,
        draft jsonb,
        ending jsonb,
        came_into_force_on date,
        title text NOT NULL,
        kind text NOT NULL,
        tier smallint NOT NULL,
        search tsvector NOT NULL
      );
      CREATE INDEX protocol_by_lead ON protocol (lead_organisation_id, updated_at DESC);
      CREATE INDEX protocol_by_owner ON protocol (owner_person_id);
      CREATE INDEX protocol_by_words ON protocol USING gin (search);

      CREATE TABLE protocol_version (
        protocol_id uuid NOT NULL REFERENCES protocol (id),
        major integer NOT NULL,
        minor integer NOT NULL,
        language text NOT NULL,
        translates jsonb,
        change jsonb NOT NULL,
        content_canonical text NOT NULL,
        content_sha256 text NOT NULL
          CONSTRAINT content_digest_is_of_these_bytes
          CHECK (content_sha256 = encode(sha256(convert_to(content_canonical, 'UTF8')), 'hex')),
        document_html text NOT NULL,
        document_sha256 text NOT NULL
          CONSTRAINT document_digest_is_of_these_bytes
          CHECK (document_sha256 = encode(sha256(convert_to(document_html, 'UTF8')), 'hex')),
        frozen_at timestamptz NOT NULL,
        frozen_by jsonb NOT NULL,
        deadline date,
        withdrawn_at timestamptz,
        withdrawn_reason text,
        came_into_force_on date,
        PRIMARY KEY (protocol_id, major, minor)
      );

      CREATE FUNCTION keep_frozen_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          RAISE EXCEPTION 'a frozen version is kept' USING ERRCODE = 'restrict_violation';
        END IF;
        IF (NEW.protocol_id, NEW.major, NEW.minor, NEW.language, NEW.translates, NEW.change, NEW.content_canonical,
            NEW.content_sha256, NEW.document_html, NEW.document_sha256, NEW.frozen_at, NEW.frozen_by)
           IS DISTINCT FROM
           (OLD.protocol_id, OLD.major, OLD.minor, OLD.language, OLD.translates, OLD.change, OLD.content_canonical,
            OLD.content_sha256, OLD.document_html, OLD.document_sha256, OLD.frozen_at, OLD.frozen_by) THEN
          RAISE EXCEPTION 'a frozen version does not change' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER frozen_version_is_kept BEFORE UPDATE OR DELETE ON protocol_version
        FOR EACH ROW EXECUTE FUNCTION keep_frozen_version();

      CREATE TABLE protocol_party (
        protocol_id uuid NOT NULL REFERENCES protocol (id) ON DELETE CASCADE,
        party_id text NOT NULL,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        signed_for_by uuid REFERENCES organisation (id),
        name text NOT NULL,
        may_see boolean NOT NULL,
        PRIMARY KEY (protocol_id, party_id)
      );
      CREATE INDEX protocol_party_by_organisation ON protocol_party (organisation_id, protocol_id);
      CREATE INDEX protocol_party_by_proxy ON protocol_party (signed_for_by, protocol_id) WHERE signed_for_by IS NOT NULL;
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE protocol_party;
      DROP TABLE protocol_version;
      DROP FUNCTION keep_frozen_version();
      DROP TABLE protocol;
      DROP TABLE protocol_reference_counter;
      DROP FUNCTION iso_instant(timestamptz);
    `);
  }
}
