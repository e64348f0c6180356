import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links and codes that strangers prove themselves by. Neither can be read from these tables. */
export class CreatePersonalLink1795420200000 implements MigrationInterface {
  public readonly name = 'CreatePersonalLink1795420200000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE personal_link (
        id uuid PRIMARY KEY,
        purpose text NOT NULL,
        email text NOT NULL CONSTRAINT personal_link_email_is_lower_case CHECK (email = lower(email)),
        subject jsonb NOT NULL,
        token_sha256 text NOT NULL CONSTRAINT personal_link_token_opens_one_link UNIQUE,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        revoked_at timestamptz,
        revoked_why text,
        CONSTRAINT personal_link_revocation_has_a_reason CHECK ((revoked_at IS NULL) = (revoked_why IS NULL))
      );
      CREATE INDEX personal_link_by_subject ON personal_link USING gin (subject jsonb_path_ops);

      CREATE TABLE one_time_code (
        id uuid PRIMARY KEY,
        link_id uuid NOT NULL CONSTRAINT one_time_code_is_the_only_one_of_its_link UNIQUE REFERENCES personal_link (id) ON DELETE CASCADE,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        attempts smallint NOT NULL
      );
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE one_time_code; DROP TABLE personal_link');
  }
}
