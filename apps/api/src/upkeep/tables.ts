import type { Client } from 'pg';

/** Tables whose rows are not kept, and why. Every other table is, also one that nobody thought of here. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  schema_migration: 'the manifest names the migrations, and restoring runs them',
  session: 'who had signed out by the time of the disaster must not be signed in again; everybody signs in anew',
  caught_mail: 'mails that development keeps to be read, with links in them that open something',
};

/** A table and the columns that are not computed. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The tables of the database in an order in which each comes after those that it refers to. */
export async function tablesInOrder(client: Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table & { readonly refers_to: readonly string[] }>(`
    SELECT c.relname AS name,
           ARRAY(SELECT a.attname::text FROM pg_attribute a
                  WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum) AS columns,
           ARRAY(SELECT DISTINCT f.relname::text FROM pg_constraint k JOIN pg_class f ON f.oid = k.confrelid
                  WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid <> c.oid) AS refers_to
      FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
     ORDER BY c.relname`);
  const waiting = new Map(rows.filter(({ name }) => !(name in LEFT_OUT)).map((table) => [table.name, table]));
  const ordered: Table[] = [];
  while (waiting.size > 0) {
    const next = [...waiting.values()].find(({ refers_to }) => !refers_to.some((name) => waiting.has(name)));
    if (next === undefined) throw new Error(`${[...waiting.keys()].join(', ')} refer to each other in a circle: in no order can their rows be put back`);
    waiting.delete(next.name);
    ordered.push({ name: next.name, columns: next.columns });
  }
  return ordered;
}

/** A table's name, or a list of columns, as SQL takes them. */
export function quoted(client: Client, names: readonly string[]): string {
  return names.map((name) => client.escapeIdentifier(name)).join(', ');
}
