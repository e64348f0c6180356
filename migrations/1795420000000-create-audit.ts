import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What happened, hash-chained per thing it happened to. Values that name a person stand beside the chain, which holds
 * salted digests of them: erasing them leaves the chain whole.
 */
export class CreateAudit1795420000000 implements MigrationInterface {
  public readonly name = 'CreateAudit1795420000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE audit_entry (
        id uuid CONSTRAINT audit_entry_has_one_id UNIQUE NOT NULL,
        chain uuid NOT NULL,
        sequence integer NOT NULL CONSTRAINT audit_entry_counts_from_one CHECK (sequence >= 1),
        at timestamptz NOT NULL,
        type text NOT NULL,
        payload jsonb NOT NULL,
        payload_digest text NOT NULL,
        actor_digest text NOT NULL,
        personal_digest text NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT audit_entry_one_per_place_in_chain PRIMARY KEY (chain, sequence)
      );
      COMMENT ON TABLE audit_entry IS 'append-only: what happened, hash-chained';

      CREATE TABLE audit_personal (
        entry_id uuid PRIMARY KEY REFERENCES audit_entry (id),
        salt text NOT NULL,
        actor jsonb NOT NULL,
        personal jsonb
      );

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_entry_is_not_emptied BEFORE TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE audit_personal;
      DROP TABLE audit_entry;
      DROP FUNCTION refuse_change();
    `);
  }
}
