import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What falls due about reviews: one row for each step of each review, written with the change that sets its date, settled
 * once. And the mails that settled steps owe, each to one person, with what it is to tell: rows that live until it is sent.
 */
export class CreateReviewNotice1795443000000 implements MigrationInterface {
  public readonly name = 'CreateReviewNotice1795443000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE review_notice (
        protocol_id uuid NOT NULL REFERENCES protocol (id),
        review_on date NOT NULL,
        -- After the review date; below zero is before it.
        days integer NOT NULL,
        due_on date NOT NULL CONSTRAINT a_notice_is_due_on_its_step CHECK (due_on = review_on + days),
        settled_at timestamptz,
        outcome text CONSTRAINT a_notice_is_settled_in_a_known_way CHECK (outcome IN ('told', 'passed-over', 'called-off')),
        -- How many people were told.
        told integer,
        PRIMARY KEY (protocol_id, review_on, days),
        CONSTRAINT a_notice_is_settled_with_its_outcome CHECK ((settled_at IS NULL) = (outcome IS NULL)),
        CONSTRAINT a_notice_that_told_says_how_many CHECK ((outcome IS NOT DISTINCT FROM 'told') = (told IS NOT NULL))
      );
      CREATE INDEX review_notice_by_due_day ON review_notice (due_on, protocol_id) WHERE settled_at IS NULL;

      CREATE TABLE review_mail (
        id uuid PRIMARY KEY,
        email text NOT NULL CONSTRAINT review_mail_email_is_lower_case CHECK (email = lower(email)),
        owed_at timestamptz NOT NULL,
        -- From here on nothing is added to it: it is being sent.
        closed_at timestamptz
      );
      CREATE UNIQUE INDEX review_mail_is_the_only_open_one ON review_mail (email) WHERE closed_at IS NULL;

      CREATE TABLE review_mail_line (
        mail_id uuid NOT NULL REFERENCES review_mail (id) ON DELETE CASCADE,
        protocol_id uuid NOT NULL,
        review_on date NOT NULL,
        days integer NOT NULL,
        PRIMARY KEY (mail_id, protocol_id, review_on, days),
        FOREIGN KEY (protocol_id, review_on, days) REFERENCES review_notice (protocol_id, review_on, days)
      );
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE review_mail_line; DROP TABLE review_mail; DROP TABLE review_notice');
  }
}
