import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People see their own sessions, and end them. */
export class FindSessionsByPerson1795441200000 implements MigrationInterface {
  public readonly name = 'FindSessionsByPerson1795441200000';
  public readonly transaction = false;

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS session_by_person');
    await queryRunner.query(`CREATE INDEX CONCURRENTLY session_by_person ON session ((sess ->> 'personId'))`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX session_by_person');
  }
}
