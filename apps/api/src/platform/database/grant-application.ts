import type { Client } from 'pg';
import { MIGRATIONS_TABLE } from './data-source-options.js';

/**
 * Lets the application's role read and write, and no more: it owns nothing, truncates nothing, and a table whose
 * comment begins with "append-only" can neither be updated nor deleted from. Where owner and application are one role
 * (a developer's own database) there is nothing to grant, and the triggers alone hold.
 *
 * In one transaction: while it runs, a service that is up must not for a moment be able to do more.
 */
export async function grantApplication(owner: Client, role: string): Promise<void> {
  const { rows } = await owner.query<{ same: boolean }>('select current_user = $1 as same', [role]);
  if (rows[0]?.same === true) return;

  await owner.query('begin');
  try {
    await grant(owner, role);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

async function grant(owner: Client, role: string): Promise<void> {
  const name = owner.escapeIdentifier(role);
  await owner.query(`
    grant usage on schema public, graphile_worker to ${name};
    grant select, insert, update, delete on all tables in schema public, graphile_worker to ${name};
    grant usage, select on all sequences in schema public, graphile_worker to ${name};
    grant execute on all functions in schema public, graphile_worker to ${name};
    revoke insert, update, delete on ${owner.escapeIdentifier(MIGRATIONS_TABLE)} from ${name};
  `);
  for (const table of await appendOnlyTables(owner)) {
    await owner.query(`revoke update, delete on ${table} from ${name}`);
  }
  for (const table of await queueTablesClosedToOthers(owner, role)) {
    await owner.query(`create policy application on ${table} to ${name} using (true) with check (true)`);
  }
}

async function appendOnlyTables(owner: Client): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and obj_description(c.oid) ilike 'append-only%'`,
  );
  return rows.map(({ name }) => name);
}

/** The queue guards its tables by row-level security without a policy, which leaves them to their owner alone. */
async function queueTablesClosedToOthers(owner: Client, role: string): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'graphile_worker' and c.relkind = 'r' and c.relrowsecurity
       and not exists (select from pg_policy p where p.polrelid = c.oid
                       and (select oid from pg_roles where rolname = $1) = any (p.polroles))`,
    [role],
  );
  return rows.map(({ name }) => name);
}
