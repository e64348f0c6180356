import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Guidance and its sources, edition by edition: what a release shipped, what was published, and which edition readers see now. An edition
 * never changes: whoever was told something can be shown what stood there.
 */
export class CreateGuidance1795446000000 implements MigrationInterface {
  public readonly name = 'CreateGuidance1795446000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE guidance_shipped (
        what text NOT NULL CONSTRAINT guidance_shipped_is_of_a_known_kind CHECK (what IN ('entry', 'source')),
        key text NOT NULL,
        digest text NOT NULL,
        content jsonb NOT NULL,
        arrived_at timestamptz NOT NULL,
        PRIMARY KEY (what, key, digest)
      );
      COMMENT ON TABLE guidance_shipped IS 'append-only: texts that came with a release, each once';

      CREATE TABLE guidance_edition (
        what text NOT NULL CONSTRAINT guidance_edition_is_of_a_known_kind CHECK (what IN ('entry', 'source')),
        key text NOT NULL,
        number integer NOT NULL CONSTRAINT guidance_edition_counts_from_one CHECK (number >= 1),
        content jsonb NOT NULL,
        origin text NOT NULL CONSTRAINT guidance_edition_comes_from_somewhere CHECK (origin IN ('shipped', 'editor')),
        -- The newest shipped text that it is, or that its editor has seen.
        shipped_digest text,
        note text NOT NULL,
        published_at timestamptz NOT NULL,
        published_by uuid REFERENCES person (id),
        PRIMARY KEY (what, key, number),
        FOREIGN KEY (what, key, shipped_digest) REFERENCES guidance_shipped (what, key, digest),
        CONSTRAINT an_edition_that_was_not_shipped_has_an_editor CHECK ((origin = 'editor') = (published_by IS NOT NULL))
      );
      COMMENT ON TABLE guidance_edition IS 'append-only: guidance and sources as they were published';

      CREATE TRIGGER guidance_shipped_is_kept BEFORE UPDATE OR DELETE ON guidance_shipped
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER guidance_shipped_is_not_emptied BEFORE TRUNCATE ON guidance_shipped
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER guidance_edition_is_kept BEFORE UPDATE OR DELETE ON guidance_edition
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER guidance_edition_is_not_emptied BEFORE TRUNCATE ON guidance_edition
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE guidance_current (
        id uuid PRIMARY KEY,
        what text NOT NULL,
        key text NOT NULL,
        number integer NOT NULL,
        -- When it is due for checking; a source never is.
        due_on date,
        search tsvector NOT NULL,
        CONSTRAINT guidance_has_one_current_edition UNIQUE (what, key),
        FOREIGN KEY (what, key, number) REFERENCES guidance_edition (what, key, number)
      );
      CREATE INDEX guidance_current_by_words ON guidance_current USING gin (search);
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE guidance_current; DROP TABLE guidance_edition; DROP TABLE guidance_shipped');
  }
}
