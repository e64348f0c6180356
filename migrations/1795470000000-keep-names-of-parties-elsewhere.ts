import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Parties of protocols taken in that are no organisation here: by which of its parties' names an entry is found, and each such name
 * once, since many entries name the same few. An entry that a release before this one wrote has `NULL` until a job completes it: meanwhile
 * all of its names are read. A trigger keeps the names, so that they come with whatever writes entries; a job forgets those that no entry has.
 */
export class KeepNamesOfPartiesElsewhere1795470000000 implements MigrationInterface {
  public readonly name = 'KeepNamesOfPartiesElsewhere1795470000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE register_entry ADD COLUMN parties_elsewhere text[];

      CREATE FUNCTION organisation_name_keys(names text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN ARRAY(SELECT organisation_name_key(name) FROM unnest(names) AS name);

      CREATE TABLE register_party_elsewhere (key text, name text, PRIMARY KEY (key, name));

      -- As its owner, and in one order for everyone, as the words of names are kept.
      CREATE FUNCTION keep_parties_elsewhere() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        INSERT INTO register_party_elsewhere
          SELECT DISTINCT organisation_name_key(name) AS key, name FROM unnest(NEW.parties_elsewhere) AS name ORDER BY key, name
          ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$;

      CREATE TRIGGER parties_elsewhere_are_kept AFTER INSERT OR UPDATE OF parties_elsewhere ON register_entry
        FOR EACH ROW WHEN (NEW.parties_elsewhere <> '{}') EXECUTE FUNCTION keep_parties_elsewhere();
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER parties_elsewhere_are_kept ON register_entry;
      DROP FUNCTION keep_parties_elsewhere();
      DROP TABLE register_party_elsewhere;
      ALTER TABLE register_entry DROP COLUMN parties_elsewhere;
      DROP FUNCTION organisation_name_keys(text[]);
    `);
  }
}
