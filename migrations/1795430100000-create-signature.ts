import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was asked to sign, who signed or declined, and the scans of what was signed on paper. */
export class CreateSignature1795430100000 implements MigrationInterface {
  public readonly name = 'CreateSignature1795430100000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE signature_request (
        id uuid NOT NULL,
        ordinal bigint GENERATED ALWAYS AS IDENTITY,
        protocol_id uuid NOT NULL,
        major integer NOT NULL,
        minor integer NOT NULL,
        party_id text NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        role text NOT NULL,
        asked_at timestamptz NOT NULL,
        opened_at timestamptz,
        reminded_at jsonb NOT NULL,
        replaced jsonb,
        declined jsonb,
        -- A request that nobody answered goes over to the version after a minor change, under the same id.
        PRIMARY KEY (protocol_id, major, minor, id),
        FOREIGN KEY (protocol_id, major, minor) REFERENCES protocol_version (protocol_id, major, minor)
      );
      CREATE INDEX signature_request_by_id ON signature_request (id);
      CREATE INDEX signature_request_by_email ON signature_request (lower(email));

      CREATE TABLE attachment (
        id uuid PRIMARY KEY,
        protocol_id uuid NOT NULL REFERENCES protocol (id),
        media_type text NOT NULL
          CONSTRAINT attachment_is_a_scan CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
        file_name text NOT NULL,
        bytes bytea NOT NULL CONSTRAINT attachment_is_at_most_10_mb CHECK (octet_length(bytes) <= 10485760),
        sha256 text NOT NULL
          CONSTRAINT attachment_digest_is_of_these_bytes CHECK (sha256 = encode(sha256(bytes), 'hex')),
        added_at timestamptz NOT NULL
      );
      CREATE INDEX attachment_by_protocol ON attachment (protocol_id);

      CREATE TABLE signature (
        id uuid PRIMARY KEY,
        ordinal bigint GENERATED ALWAYS AS IDENTITY,
        protocol_id uuid NOT NULL,
        major integer NOT NULL,
        minor integer NOT NULL,
        party_id text NOT NULL,
        request_id uuid,
        name text NOT NULL,
        job_title text NOT NULL,
        capacity text NOT NULL,
        email text NOT NULL,
        authority text NOT NULL,
        signed_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        recorded_by jsonb NOT NULL,
        method text NOT NULL,
        scan jsonb,
        content_sha256 text NOT NULL,
        document_sha256 text NOT NULL,
        FOREIGN KEY (protocol_id, major, minor) REFERENCES protocol_version (protocol_id, major, minor),
        CONSTRAINT a_request_is_signed_once UNIQUE (protocol_id, request_id)
      );

      COMMENT ON TABLE signature IS 'append-only: what was signed, by whom, as it was';
      COMMENT ON TABLE attachment IS 'append-only: scans of what was signed on paper';

      CREATE TRIGGER signature_is_kept BEFORE UPDATE OR DELETE ON signature
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER signature_table_is_kept BEFORE TRUNCATE ON signature
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER attachment_is_kept BEFORE UPDATE OR DELETE ON attachment
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION require_signed_bytes() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (
          SELECT FROM protocol_version v
          WHERE (v.protocol_id, v.major, v.minor) = (NEW.protocol_id, NEW.major, NEW.minor)
            AND (v.content_sha256, v.document_sha256) = (NEW.content_sha256, NEW.document_sha256)
        ) THEN
          RAISE EXCEPTION 'a signature names the digests of the version it is on' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER signature_names_what_was_signed BEFORE INSERT ON signature
        FOR EACH ROW EXECUTE FUNCTION require_signed_bytes();
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE signature;
      DROP FUNCTION require_signed_bytes();
      DROP TABLE attachment;
      DROP TABLE signature_request;
    `);
  }
}
