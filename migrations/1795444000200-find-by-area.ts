import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The register is narrowed by the beginning of an area's name. What is indexed is reckoned and not stored: to store it would write
 * the whole table anew under a lock.
 */
export class FindByArea1795444000200 implements MigrationInterface {
  public readonly name = 'FindByArea1795444000200';
  public readonly transaction = false;

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS register_entry_by_area');
    await queryRunner.query('CREATE INDEX CONCURRENTLY register_entry_by_area ON register_entry USING gin (register_areas(areas) gin_trgm_ops)');
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX register_entry_by_area');
  }
}
