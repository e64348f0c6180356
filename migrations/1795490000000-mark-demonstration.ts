import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the demonstration was ever loaded into this database: its accounts have a password that everybody knows. */
export class MarkDemonstration1795490000000 implements MigrationInterface {
  public readonly name = 'MarkDemonstration1795490000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE demonstration (
        loaded_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE demonstration IS 'append-only: that the demonstration was loaded; production does not start where it was';
      CREATE TRIGGER demonstration_is_remembered BEFORE UPDATE OR DELETE ON demonstration
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE demonstration');
  }
}
