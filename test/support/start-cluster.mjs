import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '../../tools/postgres/cluster.mjs';

/** One PostgreSQL for the run, unless the run brought one; test files clone their own databases in it. */
export default async function startClusterOfRun() {
  if (process.env['TEST_DATABASE_POSTGRES'] !== undefined) return;
  const cluster = await startCluster(join(tmpdir(), `isp-test-${process.pid}`), {
    durable: false,
    settings: { max_connections: '400', shared_buffers: '256MB' },
  });
  globalThis.ispTestCluster = cluster;
  for (const role of ['postgres', 'isp_owner', 'isp_app']) process.env[`TEST_DATABASE_${role.toUpperCase()}`] = cluster.url(role, 'postgres');
}
