import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Templates, each version as it was published: a frozen protocol names the one it was rendered with. */
export class CreateTemplateVersion1795430400000 implements MigrationInterface {
  public readonly name = 'CreateTemplateVersion1795430400000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE template_version (
        key text NOT NULL,
        version integer NOT NULL CONSTRAINT template_version_counts_from_one CHECK (version >= 1),
        template jsonb NOT NULL,
        published_at timestamptz NOT NULL,
        PRIMARY KEY (key, version)
      );
      COMMENT ON TABLE template_version IS 'append-only: templates as they were published';
      CREATE TRIGGER template_version_is_kept BEFORE UPDATE OR DELETE ON template_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE template_version');
  }
}
