import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What names a person beside the audit chain can be erased, who did it apart from whom it names, and nothing else can be done to
 * it: no value is changed, and none goes without naming the erasure that took it. Entries from before have one salt for both
 * values, and so lose both at once.
 */
export class EraseBesideTheChain1795441000000 implements MigrationInterface {
  public readonly name = 'EraseBesideTheChain1795441000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE audit_personal
        ALTER COLUMN salt DROP NOT NULL,
        ALTER COLUMN actor DROP NOT NULL,
        ADD COLUMN personal_salt text,
        ADD COLUMN actor_erased_by uuid,
        ADD COLUMN personal_erased_by uuid,
        ADD CONSTRAINT an_actor_is_kept_with_its_salt_or_erased CHECK (
          (actor_erased_by IS NULL) = (salt IS NOT NULL) AND (salt IS NULL) = (actor IS NULL)
        ) NOT VALID,
        ADD CONSTRAINT what_is_erased_is_gone_with_its_salt CHECK (
          personal_erased_by IS NULL OR (personal IS NULL AND personal_salt IS NULL)
        ) NOT VALID;

      CREATE FUNCTION erase_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          RAISE EXCEPTION 'what stands beside the chain is erased, not deleted' USING ERRCODE = 'restrict_violation';
        END IF;
        IF NEW.entry_id <> OLD.entry_id
           OR (NEW.actor_erased_by IS NOT DISTINCT FROM OLD.actor_erased_by
               AND (NEW.actor, NEW.salt) IS DISTINCT FROM (OLD.actor, OLD.salt))
           OR (NEW.personal_erased_by IS NOT DISTINCT FROM OLD.personal_erased_by
               AND (NEW.personal, NEW.personal_salt) IS DISTINCT FROM (OLD.personal, OLD.personal_salt))
           OR (OLD.actor_erased_by IS NOT NULL AND NEW.actor_erased_by IS DISTINCT FROM OLD.actor_erased_by)
           OR (OLD.personal_erased_by IS NOT NULL AND NEW.personal_erased_by IS DISTINCT FROM OLD.personal_erased_by) THEN
          RAISE EXCEPTION 'what stands beside the chain is erased, not changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER audit_personal_is_only_erased BEFORE UPDATE OR DELETE ON audit_personal
        FOR EACH ROW EXECUTE FUNCTION erase_only();
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER audit_personal_is_only_erased ON audit_personal;
      DROP FUNCTION erase_only();
      ALTER TABLE audit_personal
        DROP CONSTRAINT an_actor_is_kept_with_its_salt_or_erased,
        DROP CONSTRAINT what_is_erased_is_gone_with_its_salt,
        DROP COLUMN personal_salt,
        DROP COLUMN actor_erased_by,
        DROP COLUMN personal_erased_by;
    `);
  }
}
