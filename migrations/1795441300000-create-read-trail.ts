import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who has read what only some may see: one row for each reader, thing and day, with how often, so that somebody who works on a
 * draft all day is one row. It is no chain: reading must wait for nobody who reads, or signs, at the same time.
 */
export class CreateReadTrail1795441300000 implements MigrationInterface {
  public readonly name = 'CreateReadTrail1795441300000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE sensitive_read (
        id bigint GENERATED ALWAYS AS IDENTITY,
        -- What it belongs to: a protocol or an organisation.
        about uuid NOT NULL,
        what text NOT NULL,
        -- Which of them, such as a version's number; empty where there is but one.
        which text NOT NULL,
        day date NOT NULL,
        reader_id uuid NOT NULL REFERENCES person (id),
        reader_name text NOT NULL,
        organisation_id uuid,
        first_at timestamptz NOT NULL,
        last_at timestamptz NOT NULL,
        times integer NOT NULL CONSTRAINT a_read_happened CHECK (times >= 1),
        CONSTRAINT sensitive_read_once_a_day PRIMARY KEY (about, day, what, which, reader_id)
      );
      CREATE INDEX sensitive_read_by_reader ON sensitive_read (reader_id);
      CREATE INDEX sensitive_read_by_day ON sensitive_read (day);
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE sensitive_read');
  }
}
