import { resolve } from 'node:path';
import pg from 'pg';
import { Failure } from '../setup/failure.mjs';
import { startCluster } from './cluster.mjs';
import { ensureDatabase } from './ensure-database.mjs';

const NAME = 'isp';
const REACH_WITHIN_MS = 5_000;

/**
 * The database to work with: the one that `DATABASE_URL` names, or our own, kept in the given folder.
 *
 * @param {string} folder
 * @returns {Promise<{ url: string, ownerUrl: string, ended?: Promise<void>, stop: () => Promise<void> }>} the
 *   application's connection, its owner's, and how to stop what was started for it
 */
export async function openDatabase(folder) {
  const url = process.env['DATABASE_URL'];
  if (url !== undefined && url !== '') {
    const ownerUrl = process.env['DATABASE_OWNER_URL'] ?? url;
    for (const each of new Set([url, ownerUrl])) await refuseUnreachable(each);
    return { url, ownerUrl, stop: async () => undefined };
  }
  const cluster = await startCluster(resolve(folder));
  try {
    await ensureDatabase(cluster, NAME);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return { url: cluster.url('isp_app', NAME), ownerUrl: cluster.url('isp_owner', NAME), ended: cluster.ended, stop: cluster.stop };
}

async function refuseUnreachable(url) {
  if (!URL.canParse(url)) throw new Failure('DATABASE_URL is not an address such as postgres://user:password@host:5432/name.');
  const { host, pathname } = new URL(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: REACH_WITHIN_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const why = error.code ?? error.errors?.[0]?.code ?? error.message;
    throw new Failure(`The database ${pathname.slice(1)} at ${host} cannot be reached (${why}): look at DATABASE_URL.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
