import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions as connect-pg-simple keeps them, and attempts as rate-limiter-flexible counts them. */
export class CreateSession1795420100000 implements MigrationInterface {
  public readonly name = 'CreateSession1795420100000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE session (
        sid text PRIMARY KEY,
        sess json NOT NULL,
        expire timestamptz NOT NULL
      );
      CREATE INDEX session_by_expiry ON session (expire);

      CREATE TABLE throttle (
        key text PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );
      CREATE INDEX throttle_by_expiry ON throttle (expire);
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE throttle; DROP TABLE session');
  }
}
