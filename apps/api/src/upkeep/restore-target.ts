import type { Client } from 'pg';
import { RESTORE_MARK } from '../platform/database/index.js';

/**
 * Makes sure that the database holds nothing, and marks it as being restored. What an interrupted restore left is cleared away, since
 * nobody has worked with it: the service does not start on a database with the mark.
 * @throws where it holds anything else
 */
export async function claimEmpty(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ marked: boolean }>('SELECT to_regnamespace($1) IS NOT NULL AS marked', [RESTORE_MARK]);
  if (rows[0]?.marked === true) await clear(owner);
  const { rows: there } = await owner.query<{ name: string }>(`
    SELECT c.oid::regclass::text AS name
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
     ORDER BY 1 LIMIT 3`);
  if (there.length > 0) throw new Error(`the database is not empty: it holds ${there.map(({ name }) => name).join(', ')} and perhaps more; restore into one that was just created`);
  await owner.query(`CREATE SCHEMA IF NOT EXISTS ${RESTORE_MARK}`);
}

/** Takes the mark away: the restore is complete. */
export async function release(owner: Client): Promise<void> {
  await owner.query(`DROP SCHEMA ${RESTORE_MARK}`);
}

/** Takes away all that restoring has made, so that the database is as empty as it was; the mark goes last. */
export async function clear(owner: Client): Promise<void> {
  await owner.query('DROP SCHEMA IF EXISTS graphile_worker CASCADE');
  const { rows } = await owner.query<{ statement: string }>(`
    SELECT format('DROP %s IF EXISTS %s CASCADE', kind, name) AS statement FROM (
      SELECT 1 AS turn, 'TABLE' AS kind, c.oid::regclass::text AS name, c.oid FROM pg_class c
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      UNION ALL
      SELECT 2, 'VIEW', c.oid::regclass::text, c.oid FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v'
      UNION ALL
      SELECT 3, 'ROUTINE', p.oid::regprocedure::text, p.oid FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      UNION ALL
      SELECT 4, 'TYPE', t.oid::regtype::text, t.oid FROM pg_type t
       WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd') OR t.typnamespace = 'public'::regnamespace AND t.typtype = 'c'
         AND EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c')
      UNION ALL
      SELECT 5, 'EXTENSION', quote_ident(extname), oid FROM pg_extension WHERE extname <> 'plpgsql' AND pg_has_role(extowner, 'USAGE')
    ) AS made
    WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = made.oid AND d.deptype = 'e')
    ORDER BY turn`);
  for (const { statement } of rows) await owner.query(statement);
  await owner.query(`DROP SCHEMA IF EXISTS ${RESTORE_MARK}`);
}
