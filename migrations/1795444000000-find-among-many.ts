import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets the register be read and narrowed by indexes, however much is on it: in the order of titles, by sector, and by the beginning
 * of an area's name.
 */
export class FindAmongMany1795444000000 implements MigrationInterface {
  public readonly name = 'FindAmongMany1795444000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX register_entry_by_title ON register_entry (lower(title), protocol_id);
      CREATE INDEX register_entry_by_sector ON register_entry USING gin (sectors);

      -- Each area stands between bars, so that its beginning can be told from what is inside it.
      CREATE FUNCTION register_areas(areas text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN without_accents('|' || array_to_string(areas, '|') || '|');
      ALTER TABLE register_entry ADD area_names text NOT NULL GENERATED ALWAYS AS (register_areas(areas)) STORED;
      CREATE INDEX register_entry_by_area ON register_entry USING gin (area_names gin_trgm_ops);
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE register_entry DROP area_names;
      DROP FUNCTION register_areas(text[]);
      DROP INDEX register_entry_by_sector;
      DROP INDEX register_entry_by_title;
    `);
  }
}
