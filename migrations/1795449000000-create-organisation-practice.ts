import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organisation tells its own people about sharing: its statement, its policies and professional codes, and whom they can ask. */
export class CreateOrganisationPractice1795449000000 implements MigrationInterface {
  public readonly name = 'CreateOrganisationPractice1795449000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE organisation_practice (
        organisation_id uuid PRIMARY KEY REFERENCES organisation (id),
        statement text NOT NULL,
        -- The post or body that adopted the statement, such as the board.
        adopted_by text NOT NULL,
        adopted_on date,
        review_on date,
        revision integer NOT NULL CONSTRAINT practice_revision_counts_from_one CHECK (revision >= 1)
      );

      CREATE TABLE organisation_policy (
        organisation_id uuid NOT NULL REFERENCES organisation_practice (organisation_id),
        -- Chosen by whoever adds it: two organisations may choose the same.
        id uuid NOT NULL,
        position integer NOT NULL,
        kind text NOT NULL CONSTRAINT policy_is_of_a_known_kind CHECK (kind IN ('policy', 'professional-code')),
        title text NOT NULL CONSTRAINT policy_has_a_title CHECK (title <> ''),
        url text NOT NULL CONSTRAINT policy_stands_at_a_secure_address CHECK (url ~* '^https://.'),
        PRIMARY KEY (organisation_id, id)
      );

      CREATE TABLE organisation_adviser (
        organisation_id uuid NOT NULL REFERENCES organisation_practice (organisation_id),
        id uuid NOT NULL,
        position integer NOT NULL,
        name text NOT NULL CONSTRAINT adviser_has_a_name CHECK (name <> ''),
        role text NOT NULL,
        topics text[] NOT NULL CONSTRAINT adviser_advises_on_something CHECK (cardinality(topics) > 0),
        telephone text NOT NULL,
        -- In lower case, so that whoever it names is found by it.
        email text NOT NULL,
        reachable text NOT NULL,
        PRIMARY KEY (organisation_id, id),
        CONSTRAINT adviser_can_be_reached CHECK (telephone <> '' OR email <> '')
      );
      CREATE INDEX organisation_adviser_by_email ON organisation_adviser (email) WHERE email <> '';
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE organisation_adviser; DROP TABLE organisation_policy; DROP TABLE organisation_practice');
  }
}
