import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Finds what somebody misspelt, or wrote without its accents, by trigrams of titles, names and areas: the riskiest answer of
 * the register is "nothing found".
 */
export class SearchRegisterByLikeness1795430700000 implements MigrationInterface {
  public readonly name = 'SearchRegisterByLikeness1795430700000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;

      -- Immutable as long as nobody edits the dictionary that unaccent ships with: it is named, not looked up.
      CREATE FUNCTION without_accents(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN lower(public.unaccent('public.unaccent'::regdictionary, words));

      CREATE FUNCTION register_names(title text, party_names text[], areas text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN without_accents(title || ' ' || array_to_string(party_names, ' ') || ' ' || array_to_string(areas, ' '));

      CREATE INDEX register_entry_by_likeness ON register_entry USING gin (register_names(title, party_names, areas) gin_trgm_ops);
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX register_entry_by_likeness;
      DROP FUNCTION register_names(text, text[], text[]);
      DROP FUNCTION without_accents(text);
      DROP EXTENSION unaccent;
      DROP EXTENSION pg_trgm;
    `);
  }
}
