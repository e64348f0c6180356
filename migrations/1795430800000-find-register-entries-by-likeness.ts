import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The entries with names like what was typed. Two letters swapped leave a word of eight with 5 of 13 trigrams in common, 0.38,
 * which the usual threshold of 0.6 would not let pass.
 */
export class FindRegisterEntriesByLikeness1795430800000 implements MigrationInterface {
  public readonly name = 'FindRegisterEntriesByLikeness1795430800000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- Only a parameter that is known may stand on a function, and this one is known once the library is loaded.
      SELECT similarity('', '');

      CREATE FUNCTION register_entries_like(typed text) RETURNS TABLE (protocol_id uuid)
        LANGUAGE sql STABLE PARALLEL SAFE
        SET pg_trgm.word_similarity_threshold = 0.35
        AS $$
          SELECT e.protocol_id FROM register_entry e
          WHERE without_accents(typed) <% register_names(e.title, e.party_names, e.areas)
        $$;
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION register_entries_like(text)');
  }
}
