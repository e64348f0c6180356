import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rules on what is erased beside the audit chain hold for entries from before them too. Read while others write on. */
export class HoldOldEntriesToErasure1795441000100 implements MigrationInterface {
  public readonly name = 'HoldOldEntriesToErasure1795441000100';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE audit_personal
        VALIDATE CONSTRAINT an_actor_is_kept_with_its_salt_or_erased,
        VALIDATE CONSTRAINT what_is_erased_is_gone_with_its_salt;
    `);
  }

  /** A constraint cannot be made unproven again, and need not be. */
  public async down(): Promise<void> {}
}
