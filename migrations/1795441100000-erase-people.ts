import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person's name and address can be erased where nothing could be changed until now, and nothing else there can. Of a signature
 * the address and, once nobody needs it as evidence, who gave it; of a frozen version, who froze it. The application may not
 * write to signatures: it asks the owner's function, which can do this alone.
 */
export class ErasePeople1795441100000 implements MigrationInterface {
  public readonly name = 'ErasePeople1795441100000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE person ADD COLUMN erased_at timestamptz;

      CREATE FUNCTION without_name(actor jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN jsonb_set(actor, '{name}', '"[erased]"');

      CREATE FUNCTION keep_signature() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE'
           OR to_jsonb(NEW) - '{email,name,job_title,authority,recorded_by}'::text[]
              IS DISTINCT FROM to_jsonb(OLD) - '{email,name,job_title,authority,recorded_by}'::text[]
           OR NEW.email NOT IN (OLD.email, '')
           OR NEW.name NOT IN (OLD.name, '[erased]')
           OR NEW.job_title NOT IN (OLD.job_title, '')
           OR NEW.authority NOT IN (OLD.authority, '')
           OR NEW.recorded_by NOT IN (OLD.recorded_by, without_name(OLD.recorded_by)) THEN
          RAISE EXCEPTION 'signature is append-only' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE OR REPLACE TRIGGER signature_is_kept BEFORE UPDATE OR DELETE ON signature
        FOR EACH ROW EXECUTE FUNCTION keep_signature();

      -- whose: the signatory, whose address goes, and with evidence whose name, post and authority go too; else who recorded it.
      CREATE FUNCTION erase_from_signature(wanted uuid, signatory boolean, evidence boolean, recorder boolean) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        UPDATE signature
           SET email = CASE WHEN signatory THEN '' ELSE email END,
               name = CASE WHEN signatory AND evidence THEN '[erased]' ELSE name END,
               job_title = CASE WHEN signatory AND evidence THEN '' ELSE job_title END,
               authority = CASE WHEN signatory AND evidence THEN '' ELSE authority END,
               recorded_by = CASE WHEN recorder THEN without_name(recorded_by) ELSE recorded_by END
         WHERE id = wanted;
      $$;

      CREATE OR REPLACE FUNCTION keep_frozen_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          RAISE EXCEPTION 'a frozen version is kept' USING ERRCODE = 'restrict_violation';
        END IF;
        IF (NEW.protocol_id, NEW.major, NEW.minor, NEW.language, NEW.translates, NEW.change, NEW.content_canonical,
            NEW.content_sha256, NEW.document_html, NEW.document_sha256, NEW.frozen_at)
           IS DISTINCT FROM
           (OLD.protocol_id, OLD.major, OLD.minor, OLD.language, OLD.translates, OLD.change, OLD.content_canonical,
            OLD.content_sha256, OLD.document_html, OLD.document_sha256, OLD.frozen_at)
           OR NEW.frozen_by NOT IN (OLD.frozen_by, without_name(OLD.frozen_by)) THEN
          RAISE EXCEPTION 'a frozen version does not change' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION keep_frozen_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          RAISE EXCEPTION 'a frozen version is kept' USING ERRCODE = 'restrict_violation';
        END IF;
        IF (NEW.protocol_id, NEW.major, NEW.minor, NEW.language, NEW.translates, NEW.change, NEW.content_canonical,
            NEW.content_sha256, NEW.document_html, NEW.document_sha256, NEW.frozen_at, NEW.frozen_by)
           IS DISTINCT FROM
           (OLD.protocol_id, OLD.major, OLD.minor, OLD.language, OLD.translates, OLD.change, OLD.content_canonical,
            OLD.content_sha256, OLD.document_html, OLD.document_sha256, OLD.frozen_at, OLD.frozen_by) THEN
          RAISE EXCEPTION 'a frozen version does not change' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE OR REPLACE TRIGGER signature_is_kept BEFORE UPDATE OR DELETE ON signature FOR EACH ROW EXECUTE FUNCTION refuse_change();
      DROP FUNCTION erase_from_signature(uuid, boolean, boolean, boolean);
      DROP FUNCTION keep_signature();
      DROP FUNCTION without_name(jsonb);
      ALTER TABLE person DROP COLUMN erased_at;
    `);
  }
}
