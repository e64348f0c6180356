import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The areas of an entry as one text. Each stands between bars, so that its beginning can be told from what is inside it. */
export class TellAreasApart1795444000100 implements MigrationInterface {
  public readonly name = 'TellAreasApart1795444000100';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION register_areas(areas text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN without_accents('|' || array_to_string(areas, '|') || '|');
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION register_areas(text[])');
  }
}
