import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The day on which a protocol's next version comes into force, and for which revision such days were last reckoned. A release
 * that does not know these columns leaves the reckoning behind the revision; whatever is behind is reckoned anew by a job, and
 * so is everything from before this migration.
 */
export class KeepDaysThatFallDue1795443100000 implements MigrationInterface {
  public readonly name = 'KeepDaysThatFallDue1795443100000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE protocol ADD arrives_on date, ADD days_reckoned_at integer');
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE protocol DROP arrives_on, DROP days_reckoned_at');
  }
}
