import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES: Readonly<Record<string, string>> = {
  organisation_in_order: 'organisation (lower(name), id)',
  organisation_by_area: 'organisation USING gin (register_areas(areas) gin_trgm_ops)',
};

/** The organisations of the register are read in order, page by page, and found by a word of an area, without reading all of them. */
export class ListOrganisationsInOrder1795470000300 implements MigrationInterface {
  public readonly name = 'ListOrganisationsInOrder1795470000300';
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
