import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES: Readonly<Record<string, string>> = {
  register_entry_by_nation: 'register_entry USING gin (nations)',
  register_entry_by_topic: 'register_entry USING gin (register_topics(topics) gin_trgm_ops)',
  register_entry_by_change: 'register_entry (changed_on DESC NULLS LAST, protocol_id)',
  register_entry_without_days: 'register_entry (protocol_id) WHERE changed_on IS NULL',
  protocol_by_force: 'protocol (in_force_from DESC NULLS LAST, id)',
  protocol_by_last_day: 'protocol (in_force_until) WHERE in_force_until IS NOT NULL',
  organisation_former_name_by_words: "organisation_former_name USING gin (to_tsvector('simple', without_accents(name)))",
};

/** The register is narrowed, put in order and followed by indexes, however much is on it; and a body is found by what it was called. */
export class FindByNationTopicAndDay1795448000200 implements MigrationInterface {
  public readonly name = 'FindByNationTopicAndDay1795448000200';
  public readonly transaction = false;

  public async up(queryRunner: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(INDEXES)) {
      await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${name}`);
      await queryRunner.query(`CREATE INDEX CONCURRENTLY ${name} ON ${on}`);
    }
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX ${Object.keys(INDEXES).join(', ')}`);
  }
}
