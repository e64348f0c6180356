import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The facts from which a standing follows, and the rule that turns facts and a day into a standing: the same rule as
 * standingFromFacts in libs/protocols, held equal to it by a test over generated histories. The day is an argument; no
 * standing is ever kept.
 */
export class AddStanding1795430500000 implements MigrationInterface {
  public readonly name = 'AddStanding1795430500000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE protocol
        ADD stated boolean NOT NULL,
        ADD ending_kind text,
        ADD ended_on date,
        ADD draft_shown boolean NOT NULL,
        ADD version_sent boolean NOT NULL,
        ADD version_in_force_from date,
        ADD version_ends_on date,
        ADD parties_signed integer NOT NULL,
        ADD parties_awaited integer NOT NULL,
        ADD in_force_from date,
        ADD in_force_until date,
        ADD again_in_force_from date,
        ADD again_in_force_until date,
        ADD next_review_on date,
        ADD review_started_on date;

      CREATE FUNCTION is_in_force(p protocol, today date) RETURNS boolean
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN coalesce(p.in_force_from <= today AND today <= coalesce(p.in_force_until, 'infinity'), false)
            OR coalesce(p.again_in_force_from <= today AND today <= coalesce(p.again_in_force_until, 'infinity'), false);

      CREATE FUNCTION standing_of(p protocol, today date) RETURNS text
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN CASE
          WHEN p.ending_kind IS NOT NULL AND p.ended_on <= today THEN p.ending_kind
          WHEN p.stated THEN 'stated'
          WHEN is_in_force(p, today) THEN CASE
            WHEN p.review_started_on <= today THEN 'under-review'
            WHEN p.next_review_on < today THEN 'review-overdue'
            WHEN p.next_review_on <= today + 90 THEN 'review-due'
            ELSE 'in-force'
          END
          WHEN NOT p.version_sent THEN CASE WHEN p.draft_shown THEN 'shown-to-partners' ELSE 'draft' END
          WHEN p.version_in_force_from <= today OR p.version_ends_on < today THEN 'ended'
          WHEN p.parties_signed = 0 THEN 'out-for-signature'
          WHEN p.parties_awaited > 0 THEN 'partly-signed'
          ELSE 'signed-not-yet-effective'
        END;

      CREATE FUNCTION protocol_standing_on(today date) RETURNS TABLE (protocol_id uuid, kind text)
        LANGUAGE sql STABLE PARALLEL SAFE
        BEGIN ATOMIC
          SELECT p.id, standing_of(p, today) FROM protocol p;
        END;

      CREATE INDEX protocol_by_effective_date ON protocol (version_in_force_from) WHERE ended_on IS NULL;
      CREATE INDEX protocol_by_next_review ON protocol (next_review_on);
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION protocol_standing_on(date);
      DROP FUNCTION standing_of(protocol, date);
      DROP FUNCTION is_in_force(protocol, date);
      ALTER TABLE protocol
        DROP stated, DROP ending_kind, DROP ended_on, DROP draft_shown, DROP version_sent, DROP version_in_force_from,
        DROP version_ends_on, DROP parties_signed, DROP parties_awaited, DROP in_force_from, DROP in_force_until,
        DROP again_in_force_from, DROP again_in_force_until, DROP next_review_on, DROP review_started_on;
    `);
  }
}
