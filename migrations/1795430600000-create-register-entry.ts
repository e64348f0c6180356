import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What of a protocol stands on the public register, apart from the protocol itself: a search of the register cannot find words
 * of what is not published, because they are not there.
 */
export class CreateRegisterEntry1795430600000 implements MigrationInterface {
  public readonly name = 'CreateRegisterEntry1795430600000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE register_entry (
        protocol_id uuid PRIMARY KEY REFERENCES protocol (id),
        level text NOT NULL CONSTRAINT register_entry_level_is_published CHECK (level IN ('full', 'summary')),
        major integer NOT NULL,
        minor integer NOT NULL,
        title text NOT NULL,
        kind text NOT NULL,
        summary text NOT NULL,
        lead_name text NOT NULL,
        party_names text[] NOT NULL,
        organisation_ids uuid[] NOT NULL,
        sectors text[] NOT NULL,
        areas text[] NOT NULL,
        effective_on date,
        search tsvector NOT NULL,
        FOREIGN KEY (protocol_id, major, minor) REFERENCES protocol_version (protocol_id, major, minor)
      );
      CREATE INDEX register_entry_by_words ON register_entry USING gin (search);
      CREATE INDEX register_entry_by_organisation ON register_entry USING gin (organisation_ids);
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE register_entry');
  }
}
