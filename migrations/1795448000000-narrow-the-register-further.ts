import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What else the register is narrowed by, and the days on which readers saw an entry come and change. An entry that a release before
 * this one wrote has neither until it is written again, which its empty `changed_on` tells: meanwhile it is read in its frozen text.
 */
export class NarrowTheRegisterFurther1795448000000 implements MigrationInterface {
  public readonly name = 'NarrowTheRegisterFurther1795448000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE register_entry ADD COLUMN nations text[] NOT NULL DEFAULT '{}';
      ALTER TABLE register_entry ADD COLUMN topics text[] NOT NULL DEFAULT '{}';
      ALTER TABLE register_entry ADD COLUMN listed_on date;
      ALTER TABLE register_entry ADD COLUMN changed_on date;

      CREATE FUNCTION register_topics(topics text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN without_accents('|' || array_to_string(topics, '|') || '|');
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION register_topics(text[]);
      ALTER TABLE register_entry DROP COLUMN nations, DROP COLUMN topics, DROP COLUMN listed_on, DROP COLUMN changed_on;
    `);
  }
}
