import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which mails have gone out, so that none goes twice; and, in development, what the mail catcher caught. */
export class CreateMail1795420300000 implements MigrationInterface {
  public readonly name = 'CreateMail1795420300000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE sent_mail (
        message_id text PRIMARY KEY,
        claimed_at timestamptz NOT NULL,
        sent_at timestamptz
      );

      CREATE TABLE caught_mail (
        id uuid PRIMARY KEY,
        caught_at timestamptz NOT NULL,
        recipients text[] NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        html text NOT NULL
      );
      CREATE INDEX caught_mail_by_time ON caught_mail (caught_at DESC);
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE caught_mail; DROP TABLE sent_mail');
  }
}
