import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of names on the register, each once. What somebody misspelt is looked for among them and not among all names: there
 * are few of them however many protocols are published. A trigger keeps them, so that a release that does not know them does too;
 * those of what is published already come with the next migration. Words stay when what they come from goes: they lead only to what is published.
 */
export class KeepWordsOfTheRegister1795444100000 implements MigrationInterface {
  public readonly name = 'KeepWordsOfTheRegister1795444100000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE register_word (word text PRIMARY KEY);

      CREATE FUNCTION words_of_names(names text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN regexp_split_to_table(names, '[^[:alnum:]]+');

      -- As its owner: a release that runs meanwhile publishes before its role is granted anything of this.
      CREATE FUNCTION keep_register_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        -- In one order for everyone, so that nobody waits for somebody who waits for them.
        INSERT INTO register_word
          SELECT DISTINCT each.word FROM words_of_names(register_names(NEW.title, NEW.party_names, NEW.areas)) AS each (word)
          WHERE each.word <> '' AND NOT EXISTS (SELECT FROM register_word known WHERE known.word = each.word)
          ORDER BY each.word
          ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$;

      CREATE TRIGGER register_words_are_kept AFTER INSERT OR UPDATE OF title, party_names, areas ON register_entry
        FOR EACH ROW EXECUTE FUNCTION keep_register_words();

      CREATE INDEX register_word_by_likeness ON register_word USING gin (word gin_trgm_ops);

      -- What was typed as a text search query in which each word is any of those most like it; NULL where one is like none.
      CREATE FUNCTION query_of_similar_words(typed text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        SET pg_trgm.similarity_threshold = 0.35
      AS $$
        SELECT CASE WHEN count(*) = count(alternatives) THEN string_agg('(' || alternatives || ')', ' & ') END
        FROM (SELECT * FROM words_of_names(without_accents(typed)) AS word WHERE word <> '' LIMIT 20) AS typed_word
        LEFT JOIN LATERAL (
          SELECT string_agg(likely, ' | ') AS alternatives
          FROM (SELECT k.word AS likely FROM register_word k WHERE k.word % typed_word.word ORDER BY similarity(k.word, typed_word.word) DESC, k.word LIMIT 5) AS known
        ) AS found ON true
      $$;
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION query_of_similar_words(text);
      DROP TRIGGER register_words_are_kept ON register_entry;
      DROP FUNCTION keep_register_words();
      DROP FUNCTION words_of_names(text);
      DROP TABLE register_word;
    `);
  }
}
