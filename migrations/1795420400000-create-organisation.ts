import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, with the names they had before: agreements are looked for under those too. */
export class CreateOrganisation1795420400000 implements MigrationInterface {
  public readonly name = 'CreateOrganisation1795420400000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- Names that differ only in case, spaces, punctuation or "and" have one key.
      CREATE FUNCTION organisation_name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN regexp_replace(regexp_replace(lower(name), '&| and ', '', 'g'), '[^[:alnum:]]+', '', 'g');

      CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        name text NOT NULL CONSTRAINT organisation_has_a_name CHECK (name = btrim(name) AND name <> ''),
        -- Not unique: two schools may share a name.
        name_key text NOT NULL GENERATED ALWAYS AS (organisation_name_key(name)) STORED,
        kind text NOT NULL,
        sector text NOT NULL,
        areas text[] NOT NULL,
        nations text[] NOT NULL,
        ico_number text NOT NULL,
        data_protection_officer jsonb NOT NULL,
        subject_access jsonb NOT NULL,
        breach_contact jsonb NOT NULL,
        caldicott_guardian jsonb,
        assurance jsonb NOT NULL,
        privacy_notice_url text NOT NULL,
        -- The organisation that named it as a partner, and looks after its entry until it has members of its own.
        named_by uuid REFERENCES organisation (id),
        created_at timestamptz NOT NULL,
        revision integer NOT NULL DEFAULT 1 CONSTRAINT organisation_revision_counts_from_one CHECK (revision >= 1)
      );

      CREATE INDEX organisation_by_name ON organisation (name_key);

      CREATE TABLE organisation_former_name (
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        name text NOT NULL,
        until date NOT NULL,
        PRIMARY KEY (organisation_id, name, until)
      );
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE organisation_former_name; DROP TABLE organisation; DROP FUNCTION organisation_name_key(text)');
  }
}
