import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A protocol that was taken in and taken back stands in no list; its record stays. */
export class MarkWhatWasTakenBack1795442000000 implements MigrationInterface {
  public readonly name = 'MarkWhatWasTakenBack1795442000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE protocol ADD COLUMN taken_back boolean NOT NULL DEFAULT false');
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE protocol DROP COLUMN taken_back');
  }
}
