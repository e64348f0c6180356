import pg from 'pg';

/**
 * Makes a database of this name, owned by `isp_owner`, unless there is one.
 *
 * @param {import('./cluster.mjs').Cluster} cluster
 * @param {string} name
 */
export async function ensureDatabase(cluster, name) {
  const client = new pg.Client({ connectionString: cluster.url('postgres', 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)} owner isp_owner`);
  } finally {
    await client.end();
  }
}
