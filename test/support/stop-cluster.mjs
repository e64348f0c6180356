import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Takes the run's PostgreSQL down again, with all it held. */
export default async function stopClusterOfRun() {
  await globalThis.ispTestCluster?.stop();
  rmSync(join(tmpdir(), `isp-test-${process.pid}`), { recursive: true, force: true });
}
