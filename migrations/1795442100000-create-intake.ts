import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of a public register's records, read and taken in: each record as it came, what was remarked on it, and what became of it.
 * No record stands here as a protocol twice, whoever takes it in at once with whom.
 */
export class CreateIntake1795442100000 implements MigrationInterface {
  public readonly name = 'CreateIntake1795442100000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE intake (
        id uuid PRIMARY KEY,
        prepared_at timestamptz NOT NULL,
        prepared_by jsonb NOT NULL,
        source text NOT NULL,
        licence text NOT NULL,
        lead_organisation_id uuid NOT NULL REFERENCES organisation (id),
        owner_person_id uuid NOT NULL REFERENCES person (id),
        publication_level text NOT NULL
          CONSTRAINT intake_publication_level_is_known CHECK (publication_level IN ('full', 'summary', 'none')),
        publication_reason text NOT NULL,
        file_name text NOT NULL,
        file_sha256 text NOT NULL,
        format text NOT NULL CONSTRAINT intake_format_is_known CHECK (format IN ('csv', 'json')),
        columns text[] NOT NULL,
        names jsonb NOT NULL,
        organisations jsonb NOT NULL DEFAULT '{}',
        state text NOT NULL
          CONSTRAINT intake_state_is_known CHECK (state IN ('prepared', 'running', 'finished', 'taking-back', 'taken-back')),
        started_at timestamptz,
        finished_at timestamptz,
        taken_back_at timestamptz,
        taken_back_reason text
      );
      CREATE INDEX intake_by_time ON intake (prepared_at DESC, id);

      CREATE TABLE intake_record (
        intake_id uuid NOT NULL REFERENCES intake (id) ON DELETE CASCADE,
        position integer NOT NULL,
        record_id text NOT NULL,
        title text NOT NULL,
        fields jsonb NOT NULL,
        remarks jsonb NOT NULL,
        state text NOT NULL CONSTRAINT intake_record_state_is_known
          CHECK (state IN ('waiting', 'taken-in', 'unchanged', 'changed', 'refused', 'taken-back', 'left')),
        refusal jsonb,
        differs text[] NOT NULL DEFAULT '{}',
        protocol_id uuid REFERENCES protocol (id) DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (intake_id, position)
      );
      CREATE UNIQUE INDEX record_stands_here_once ON intake_record (record_id) WHERE state IN ('taken-in', 'left');
      CREATE INDEX intake_record_by_state ON intake_record (intake_id, state, position);
      CREATE INDEX intake_record_by_protocol ON intake_record (protocol_id) WHERE protocol_id IS NOT NULL;
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE intake_record; DROP TABLE intake');
  }
}
