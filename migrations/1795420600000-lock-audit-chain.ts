import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The last entry of each chain, held for the rest of the transaction, so that two who append to one chain wait for each
 * other instead of colliding. Locking and reading are two statements: one that waits would read what was there before the wait.
 */
export class LockAuditChain1795420600000 implements MigrationInterface {
  public readonly name = 'LockAuditChain1795420600000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION hold_audit_chains(chains uuid[]) RETURNS SETOF audit_entry LANGUAGE plpgsql VOLATILE AS $$
      BEGIN
        -- In one order for everyone, so that nobody waits for somebody who waits for them.
        PERFORM pg_advisory_xact_lock(hashtextextended(wanted::text, 0)) FROM (SELECT DISTINCT unnest(chains) AS wanted ORDER BY 1) AS ordered;
        RETURN QUERY
          SELECT last.*
            FROM unnest(chains) AS wanted (chain)
           CROSS JOIN LATERAL (
             SELECT * FROM audit_entry WHERE audit_entry.chain = wanted.chain ORDER BY audit_entry.sequence DESC LIMIT 1
           ) AS last;
      END $$;
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION hold_audit_chains(uuid[])');
  }
}
