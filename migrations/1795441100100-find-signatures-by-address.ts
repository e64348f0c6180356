import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose signature a person asks about is found by the address that it was given under. */
export class FindSignaturesByAddress1795441100100 implements MigrationInterface {
  public readonly name = 'FindSignaturesByAddress1795441100100';
  public readonly transaction = false;

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS signature_by_email');
    await queryRunner.query('CREATE INDEX CONCURRENTLY signature_by_email ON signature (lower(email))');
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX signature_by_email');
  }
}
