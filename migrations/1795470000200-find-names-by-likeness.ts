import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names much like what was typed, of organisations now and formerly and of parties elsewhere: each from its index. Two letters swapped in a word of eight leave 0.38. */
export class FindNamesByLikeness1795470000200 implements MigrationInterface {
  public readonly name = 'FindNamesByLikeness1795470000200';

  public async up(queryRunner: QueryRunner): Promise<void> {
    // Until something of it was called, a session does not know the extension's settings, and lets nobody but a superuser name them.
    await queryRunner.query("SELECT similarity('', '')");
    await queryRunner.query(`
      CREATE FUNCTION organisations_called_like(typed text) RETURNS TABLE (id uuid, likeness real) LANGUAGE sql STABLE PARALLEL SAFE
        SET pg_trgm.word_similarity_threshold = 0.35
      AS $$
        SELECT called.id, max(word_similarity(without_accents(typed), without_accents(called.name)))
        FROM (
          SELECT o.id, o.name FROM organisation o WHERE without_accents(typed) <% without_accents(o.name)
          UNION ALL
          SELECT former.organisation_id, former.name FROM organisation_former_name former WHERE without_accents(typed) <% without_accents(former.name)
        ) AS called
        GROUP BY called.id
      $$;

      CREATE FUNCTION parties_elsewhere_called_like(typed text) RETURNS TABLE (key text, name text, likeness real) LANGUAGE sql STABLE PARALLEL SAFE
        SET pg_trgm.word_similarity_threshold = 0.35
      AS $$
        SELECT party.key, party.name, word_similarity(without_accents(typed), without_accents(party.name))
        FROM register_party_elsewhere party WHERE without_accents(typed) <% without_accents(party.name)
      $$;
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION organisations_called_like(text); DROP FUNCTION parties_elsewhere_called_like(text)');
  }
}
