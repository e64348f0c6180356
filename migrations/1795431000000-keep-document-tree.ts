import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The document of a frozen version in the form it is printed from: the print says what was signed, whatever is decided later and
 * whatever the service's own words are by then. Versions frozen before have none, and are printed as they were until now.
 */
export class KeepDocumentTree1795431000000 implements MigrationInterface {
  public readonly name = 'KeepDocumentTree1795431000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE protocol_version ADD COLUMN document_tree jsonb;

      CREATE FUNCTION keep_document_tree() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.document_tree IS DISTINCT FROM OLD.document_tree THEN
          RAISE EXCEPTION 'a frozen version does not change' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER frozen_document_is_kept BEFORE UPDATE OF document_tree ON protocol_version
        FOR EACH ROW EXECUTE FUNCTION keep_document_tree();
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER frozen_document_is_kept ON protocol_version;
      DROP FUNCTION keep_document_tree();
      ALTER TABLE protocol_version DROP COLUMN document_tree;
    `);
  }
}
