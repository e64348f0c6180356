import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who edits the guidance need not administer the platform. A column with a fixed default: no row is written, and older releases do without. */
export class LetPeopleEditGuidance1795451000000 implements MigrationInterface {
  public readonly name = 'LetPeopleEditGuidance1795451000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE person ADD COLUMN guidance_editor boolean NOT NULL DEFAULT false');
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE person DROP COLUMN guidance_editor');
  }
}
