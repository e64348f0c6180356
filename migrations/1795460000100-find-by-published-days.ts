import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES: Readonly<Record<string, string>> = {
  protocol_by_published_force: 'protocol (published_from DESC NULLS LAST, id)',
  protocol_by_published_last_day: 'protocol (published_until) WHERE published_until IS NOT NULL',
  protocol_by_published_review: 'protocol (published_review_on, id)',
  protocol_published_to_reckon: 'protocol (id) WHERE published_reckoned_at IS DISTINCT FROM revision',
  departure_by_day: 'departure (left_on, protocol_id, party_id)',
};

/** The register is put in order and followed by days that are published, and what is still to be reckoned is found, by indexes. */
export class FindByPublishedDays1795460000100 implements MigrationInterface {
  public readonly name = 'FindByPublishedDays1795460000100';
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
