import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * By what a machine of an organisation asks many questions at once. Of the token itself only a digest is kept, which opens nothing,
 * and its last four characters, by which somebody tells one of theirs from another.
 */
export class CreateOrganisationToken1795447000000 implements MigrationInterface {
  public readonly name = 'CreateOrganisationToken1795447000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE organisation_token (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        name text NOT NULL CONSTRAINT organisation_token_has_a_name CHECK (name <> ''),
        secret_sha256 text NOT NULL CONSTRAINT organisation_token_is_kept_as_a_digest UNIQUE CHECK (secret_sha256 ~ '^[0-9a-f]{64}$'),
        ending text NOT NULL CONSTRAINT organisation_token_shows_its_last_four CHECK (length(ending) = 4),
        issued_by uuid NOT NULL REFERENCES person (id),
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL CONSTRAINT organisation_token_works_for_a_while CHECK (expires_at > issued_at),
        last_used_on date,
        withdrawn_by uuid REFERENCES person (id),
        withdrawn_at timestamptz,
        CONSTRAINT organisation_token_is_withdrawn_by_somebody CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
      );
      CREATE INDEX organisation_token_by_organisation ON organisation_token (organisation_id, issued_at);
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE organisation_token');
  }
}
