import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster } from '../postgres/cluster.mjs';
import { ensureDatabase } from '../postgres/ensure-database.mjs';
import { finish } from '../setup/finish.mjs';

/** Only what is ours: the queue's tables are its own, and what an extension brought is the extension's. */
const OURS = `n.nspname = 'public' and not exists (
  select from pg_depend d where d.objid = o.oid and d.deptype = 'e')`;

/**
 * The database at one glance: what all migrations together have made, read from PostgreSQL's own catalogue.
 *
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function databaseSchema(root) {
  const folder = mkdtempSync(join(tmpdir(), 'isp-schema-'));
  const cluster = await startCluster(folder, { durable: false });
  try {
    await ensureDatabase(cluster, 'schema');
    const env = {
      NODE_ENV: 'test',
      DATABASE_URL: cluster.url('isp_app', 'schema'),
      DATABASE_OWNER_URL: cluster.url('isp_owner', 'schema'),
    };
    await finish(root, ['apps/api/dist/platform/database/migrate.js'], { env });
    const client = new pg.Client({ connectionString: cluster.url('postgres', 'schema') });
    await client.connect();
    const statements = await describe(client).finally(() => client.end());
    return `-- Generated from the migrations by npm run generate.\n\n${statements.join('\n\n')}\n`;
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function describe(client) {
  const lines = async (sql) => (await client.query(sql)).rows.map(({ line }) => line);
  return [
    ...(await lines(`select format('create extension %I;', extname) as line from pg_extension where extname <> 'plpgsql' order by 1`)),
    ...(await lines(`select rtrim(pg_get_functiondef(o.oid)) || ';' as line from pg_proc o join pg_namespace n on n.oid = o.pronamespace
                     where ${OURS} and o.prokind in ('f', 'p') order by o.proname, pg_get_function_identity_arguments(o.oid)`)),
    ...(await lines(TABLES)),
    ...(await lines(`select format(E'create %sview %I as\\n%s', case o.relkind when 'm' then 'materialized ' else '' end, o.relname, pg_get_viewdef(o.oid)) as line
                     from pg_class o join pg_namespace n on n.oid = o.relnamespace where ${OURS} and o.relkind in ('v', 'm') order by o.relname`)),
  ];
}

/** Each table with its columns and constraints, and what hangs on it: indexes that are not a constraint's, triggers, comment. */
const TABLES = `
  select format(E'create table %I (\\n%s\\n);', o.relname, array_to_string(body.lines, E',\\n'))
      || coalesce(E'\\n' || array_to_string(extras.lines, E'\\n'), '') as line
  from pg_class o join pg_namespace n on n.oid = o.relnamespace
  cross join lateral (
    select array_agg(text order by kind, position, text) as lines from (
      select 1 as kind, a.attnum::int as position,
             format('  %I %s', a.attname, format_type(a.atttypid, a.atttypmod))
             || case when a.attgenerated = 's' then format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid))
                     when a.attidentity <> '' then format(' generated %s as identity', case a.attidentity when 'a' then 'always' else 'by default' end)
                     when d.adbin is not null then format(' default %s', pg_get_expr(d.adbin, d.adrelid)) else '' end
             || case when a.attnotnull then ' not null' else '' end as text
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
      union all
      select 2, 0, format('  constraint %I %s', c.conname, pg_get_constraintdef(c.oid))
      from pg_constraint c where c.conrelid = o.oid and c.contype not in ('n', 't')
    ) members
  ) body
  cross join lateral (
    select array_agg(text order by kind, text) as lines from (
      select 1 as kind, pg_get_indexdef(i.indexrelid) || ';' as text from pg_index i
      where i.indrelid = o.oid and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.conrelid = o.oid)
      union all
      select 2, pg_get_triggerdef(t.oid) || ';' from pg_trigger t where t.tgrelid = o.oid and not t.tgisinternal
      union all
      select 3, format('comment on table %I is %L;', o.relname, obj_description(o.oid)) where obj_description(o.oid) is not null
    ) hung
  ) extras
  where ${OURS} and o.relkind in ('r', 'p') and o.relname <> 'schema_migration' order by o.relname`;
