import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What follows for readers of the register from what is published of a protocol, and for which revision. A release that does not know
 * these columns leaves the reckoning behind the revision: until a job has caught up, the facts of the whole protocol stand in. So they do
 * from the day that brings a later version into force until its arrival is on record. The rule is that of publishedStanding in
 * libs/protocols, held equal to it by a test over generated histories.
 */
export class TellStandingByWhatIsPublished1795460000000 implements MigrationInterface {
  public readonly name = 'TellStandingByWhatIsPublished1795460000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE protocol
        ADD COLUMN published_from date,
        ADD COLUMN published_until date,
        ADD COLUMN published_review_on date,
        ADD COLUMN published_departures date[],
        ADD COLUMN published_reckoned_at integer;

      CREATE FUNCTION published_facts_hold(p protocol, today date) RETURNS boolean
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN coalesce(p.published_reckoned_at = p.revision, false) AND coalesce(today < p.arrives_on, true);

      CREATE FUNCTION published_force_from(p protocol, today date) RETURNS date
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN CASE
          WHEN published_facts_hold(p, today) THEN p.published_from
          WHEN p.again_in_force_from <= today THEN p.again_in_force_from
          ELSE p.in_force_from
        END;

      CREATE FUNCTION published_force_until(p protocol, today date) RETURNS date
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN CASE
          WHEN published_facts_hold(p, today) THEN p.published_until
          WHEN p.again_in_force_from <= today THEN p.again_in_force_until
          ELSE p.in_force_until
        END;

      CREATE FUNCTION published_review_day(p protocol, today date) RETURNS date
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN CASE WHEN published_facts_hold(p, today) THEN p.published_review_on ELSE p.next_review_on END;

      CREATE FUNCTION published_standing_of(p protocol, today date) RETURNS text
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN CASE
          WHEN NOT published_facts_hold(p, today) THEN standing_of(p, today)
          WHEN p.ending_kind IS NOT NULL AND p.ended_on <= today THEN p.ending_kind
          WHEN p.stated THEN 'stated'
          WHEN p.published_from <= today AND today <= coalesce(p.published_until, 'infinity') THEN CASE
            WHEN p.review_started_on <= today THEN 'under-review'
            WHEN p.published_review_on < today THEN 'review-overdue'
            WHEN p.published_review_on <= today + 90 THEN 'review-due'
            ELSE 'in-force'
          END
          ELSE 'ended'
        END;
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION published_standing_of(protocol, date);
      DROP FUNCTION published_review_day(protocol, date);
      DROP FUNCTION published_force_until(protocol, date);
      DROP FUNCTION published_force_from(protocol, date);
      DROP FUNCTION published_facts_hold(protocol, date);
      ALTER TABLE protocol
        DROP COLUMN published_from, DROP COLUMN published_until, DROP COLUMN published_review_on, DROP COLUMN published_departures, DROP COLUMN published_reckoned_at;
    `);
  }
}
