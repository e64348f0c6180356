import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, what they may do at which organisation, and who has been invited to become one of them. */
export class CreatePerson1795420500000 implements MigrationInterface {
  public readonly name = 'CreatePerson1795420500000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        email text NOT NULL
          CONSTRAINT person_email_is_lower_case CHECK (email = lower(email))
          CONSTRAINT person_has_an_email_of_their_own UNIQUE,
        password_hash text NOT NULL,
        -- Rises with every change of password: sessions from before it are over.
        credentials_revision integer NOT NULL DEFAULT 1,
        platform_administrator boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL
      );

      CREATE TABLE membership (
        person_id uuid NOT NULL REFERENCES person (id),
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        roles text[] NOT NULL
          CONSTRAINT membership_has_a_role CHECK (cardinality(roles) > 0)
          CONSTRAINT membership_roles_are_known CHECK (roles <@ ARRAY['administrator', 'ig-officer', 'signatory', 'member']),
        joined_at timestamptz NOT NULL,
        PRIMARY KEY (person_id, organisation_id)
      );
      CREATE INDEX membership_by_organisation ON membership (organisation_id);

      CREATE TABLE invitation (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        name text NOT NULL,
        email text NOT NULL CONSTRAINT invitation_email_is_lower_case CHECK (email = lower(email)),
        roles text[] NOT NULL
          CONSTRAINT invitation_gives_a_role CHECK (cardinality(roles) > 0)
          CONSTRAINT invitation_roles_are_known CHECK (roles <@ ARRAY['administrator', 'ig-officer', 'signatory', 'member']),
        link_id uuid NOT NULL REFERENCES personal_link (id),
        invited_by uuid REFERENCES person (id),
        invited_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        ended_how text CONSTRAINT invitation_ends_in_a_known_way CHECK (ended_how IN ('accepted', 'withdrawn', 'replaced')),
        CONSTRAINT invitation_ends_with_its_reason CHECK ((ended_at IS NULL) = (ended_how IS NULL))
      );
      CREATE UNIQUE INDEX invitation_is_the_only_open_one ON invitation (organisation_id, email) WHERE ended_at IS NULL;
      CREATE UNIQUE INDEX invitation_by_link ON invitation (link_id);
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE invitation; DROP TABLE membership; DROP TABLE person');
  }
}
