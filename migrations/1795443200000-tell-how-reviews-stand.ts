import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How the review of a protocol stands on a day: the same rule as reviewState in libs/protocols, held equal to it by a test over
 * generated histories. The day is an argument.
 */
export class TellHowReviewsStand1795443200000 implements MigrationInterface {
  public readonly name = 'TellHowReviewsStand1795443200000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION review_state(p protocol, today date) RETURNS text
        LANGUAGE sql STABLE PARALLEL SAFE
        RETURN CASE
          WHEN p.next_review_on IS NULL AND p.review_started_on IS NULL THEN NULL
          WHEN p.ended_on <= today THEN NULL
          WHEN CASE WHEN p.stated THEN today > p.version_ends_on ELSE NOT is_in_force(p, today) END THEN NULL
          WHEN p.next_review_on < today
            AND NOT (p.stated AND p.next_review_on < (p.created_at AT TIME ZONE 'Europe/London')::date) THEN 'overdue'
          WHEN p.review_started_on <= today THEN 'due'
          WHEN p.next_review_on BETWEEN today AND today + 90
            AND NOT (p.stated AND p.next_review_on < (p.created_at AT TIME ZONE 'Europe/London')::date) THEN 'due'
        END;
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION review_state(protocol, date)');
  }
}
