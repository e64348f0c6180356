import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the register be read in the order of titles and narrowed by sector by indexes, however much is on it. */
export class FindAmongMany1795444000000 implements MigrationInterface {
  public readonly name = 'FindAmongMany1795444000000';
  public readonly transaction = false;

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS register_entry_by_title');
    await queryRunner.query('CREATE INDEX CONCURRENTLY register_entry_by_title ON register_entry (lower(title), protocol_id)');
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS register_entry_by_sector');
    await queryRunner.query('CREATE INDEX CONCURRENTLY register_entry_by_sector ON register_entry USING gin (sectors)');
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX register_entry_by_title; DROP INDEX register_entry_by_sector');
  }
}
