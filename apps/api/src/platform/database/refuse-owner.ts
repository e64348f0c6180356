import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Pool } from 'pg';
import { Config } from '../config/index.js';
import { StartRefused } from '../process/start-failure.js';
import { DATABASE_POOL } from './database-pool.js';

/**
 * Production does not run as a role that could change the record, by what it owns, by whose member it is, or by what it was
 * granted: whoever takes over the service could then rewrite what was signed. Asked are the privileges as PostgreSQL
 * counts them, whichever way they came.
 */
@Injectable()
export class RefuseOwner implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    @Inject(DATABASE_POOL) private readonly pool: Pool,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.environment !== 'production') return;
    const { rows } = await this.pool.query<{ role: string; might: string }>(MIGHTS);
    if (rows.length === 0) return;
    throw new StartRefused(
      `DATABASE_URL connects as ${rows[0]?.role ?? 'nobody'}, who could change what is only ever added to: ${rows.map(({ might }) => might).join('; ')}. ` +
        'Give the service a role of its own that owns nothing and is a member of no other (create role isp_app login), and run npm run migrate as the owner, ' +
        'which grants that role what it needs',
    );
  }
}

/** Each thing that the role could do and must not; none for the role that migrating grants to. */
const MIGHTS = `
  WITH kept AS (
    SELECT c.oid, c.relname, c.relowner, obj_description(c.oid) ILIKE 'append-only%' AS append_only
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'graphile_worker') AND c.relkind IN ('r', 'p')
  ), owners AS (
    SELECT relowner AS owner FROM kept
    UNION SELECT nspowner FROM pg_namespace WHERE nspname IN ('public', 'graphile_worker')
    UNION SELECT datdba FROM pg_database WHERE datname = current_database()
  ), mights (rank, might) AS (
    SELECT 1, 'it is a superuser' FROM pg_roles WHERE rolname = current_user AND rolsuper
    UNION ALL
    SELECT 2, 'it may create roles' FROM pg_roles WHERE rolname = current_user AND rolcreaterole AND NOT rolsuper
    UNION ALL
    SELECT 3, 'it is, or is a member of, the owner ' || string_agg(quote_ident(rolname), ', ' ORDER BY rolname)
      FROM pg_roles WHERE oid IN (SELECT owner FROM owners) AND pg_has_role(current_user, oid, 'MEMBER') HAVING count(*) > 0
    UNION ALL
    SELECT 4, 'it is a member of ' || string_agg(rolname, ', ' ORDER BY rolname)
      FROM pg_roles
     WHERE rolname IN ('pg_write_all_data', 'pg_execute_server_program', 'pg_write_server_files', 'pg_read_server_files', 'pg_maintain')
       AND pg_has_role(current_user, oid, 'MEMBER') HAVING count(*) > 0
    UNION ALL
    SELECT 5, 'it may ' || lower(privilege) || ' ' || string_agg(relname, ', ' ORDER BY relname)
      FROM kept CROSS JOIN unnest(ARRAY['UPDATE', 'DELETE', 'TRIGGER']) AS privilege
     WHERE append_only
       AND (has_table_privilege(current_user, oid, privilege) OR (privilege = 'UPDATE' AND has_any_column_privilege(current_user, oid, privilege)))
     GROUP BY privilege
    UNION ALL
    SELECT 6, 'it may truncate ' || string_agg(relname, ', ' ORDER BY relname)
      FROM kept WHERE has_table_privilege(current_user, oid, 'TRUNCATE') HAVING count(*) > 0
    UNION ALL
    SELECT 7, 'it may create in the schema ' || string_agg(nspname, ', ' ORDER BY nspname)
      FROM pg_namespace WHERE nspname IN ('public', 'graphile_worker') AND has_schema_privilege(current_user, oid, 'CREATE') HAVING count(*) > 0
    UNION ALL
    SELECT 8, 'it may switch triggers off (session_replication_role)' WHERE has_parameter_privilege(current_user, 'session_replication_role', 'SET')
  )
  SELECT current_user AS role, might FROM mights ORDER BY rank, might`;
