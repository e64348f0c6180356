import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens to a protocol after it was signed: parties that join, leave or are removed, and its reviews. */
export class CreateReview1795430200000 implements MigrationInterface {
  public readonly name = 'CreateReview1795430200000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE version_party_change (
        protocol_id uuid NOT NULL,
        major integer NOT NULL,
        minor integer NOT NULL,
        ordinal bigint GENERATED ALWAYS AS IDENTITY,
        kind text NOT NULL CONSTRAINT version_party_change_is_known CHECK (kind IN ('removal', 'joining')),
        party_id text NOT NULL,
        at timestamptz NOT NULL,
        reason text,
        party jsonb,
        PRIMARY KEY (protocol_id, major, minor, kind, party_id),
        FOREIGN KEY (protocol_id, major, minor) REFERENCES protocol_version (protocol_id, major, minor),
        CONSTRAINT a_removal_has_a_reason_and_a_joining_a_party
          CHECK ((kind = 'removal') = (reason IS NOT NULL) AND (kind = 'joining') = (party IS NOT NULL))
      );

      CREATE TABLE departure (
        protocol_id uuid NOT NULL REFERENCES protocol (id),
        ordinal bigint GENERATED ALWAYS AS IDENTITY,
        party_id text NOT NULL,
        left_on date NOT NULL,
        reason text NOT NULL,
        PRIMARY KEY (protocol_id, party_id)
      );

      CREATE TABLE review (
        id uuid PRIMARY KEY,
        ordinal bigint GENERATED ALWAYS AS IDENTITY,
        protocol_id uuid NOT NULL REFERENCES protocol (id),
        due_on date NOT NULL,
        started_on date NOT NULL,
        completed_on date,
        outcome text,
        note text NOT NULL,
        next_review_on date
      );
      CREATE INDEX review_by_protocol ON review (protocol_id);
      CREATE UNIQUE INDEX a_protocol_is_reviewed_once_at_a_time ON review (protocol_id) WHERE completed_on IS NULL;
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE review;
      DROP TABLE departure;
      DROP TABLE version_party_change;
    `);
  }
}
