import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES: Readonly<Record<string, string>> = {
  register_entry_by_party_elsewhere: "register_entry USING gin (organisation_name_keys(parties_elsewhere)) WHERE parties_elsewhere <> '{}'",
  register_entry_with_parties_unknown: 'register_entry (protocol_id) WHERE parties_elsewhere IS NULL',
  register_party_elsewhere_by_likeness: 'register_party_elsewhere USING gin (without_accents(name) gin_trgm_ops)',
  organisation_by_likeness: 'organisation USING gin (without_accents(name) gin_trgm_ops)',
  organisation_former_name_by_likeness: 'organisation_former_name USING gin (without_accents(name) gin_trgm_ops)',
  organisation_former_name_by_key: 'organisation_former_name (organisation_name_key(name))',
};

/** A name leads to bodies, and a body to the protocols that name it, by indexes: who asks a hundred questions reads no table a hundred times. */
export class FindPartiesByAnyName1795470000100 implements MigrationInterface {
  public readonly name = 'FindPartiesByAnyName1795470000100';
  public readonly transaction = false;

  public async up(queryRunner: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(INDEXES)) {
      await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${name}`);
      await queryRunner.query(`CREATE INDEX CONCURRENTLY ${name} ON ${on}`);
    }
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX ${Object.keys(INDEXES).join(', ')}`);
  }
}
