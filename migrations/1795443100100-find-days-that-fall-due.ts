import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What arrives on a day, and what is still to be reckoned, is found however many protocols there are. */
export class FindDaysThatFallDue1795443100100 implements MigrationInterface {
  public readonly name = 'FindDaysThatFallDue1795443100100';
  public readonly transaction = false;

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS protocol_by_arrival');
    await queryRunner.query('CREATE INDEX CONCURRENTLY protocol_by_arrival ON protocol (arrives_on, id) WHERE arrives_on IS NOT NULL');
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS protocol_to_reckon');
    await queryRunner.query('CREATE INDEX CONCURRENTLY protocol_to_reckon ON protocol (id) WHERE days_reckoned_at IS DISTINCT FROM revision');
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX protocol_by_arrival; DROP INDEX protocol_to_reckon');
  }
}
