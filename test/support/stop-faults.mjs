import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopLeftClusters } from '../../tools/testing/left-clusters.mjs';

/** Says how many faults were injected, and of which kinds. */
export default function stopFaults() {
  const folder = process.env['FAULTS_FOLDER'];
  const file = join(folder, 'injected');
  const faults = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];
  const kinds = new Map();
  for (const { kind, times } of faults) kinds.set(kind, (kinds.get(kind) ?? 0) + times);
  const all = [...kinds.values()].reduce((sum, times) => sum + times, 0);
  console.log(`\ninjected ${all} faults: ${[...kinds].map(([kind, times]) => `${kind} ${times}`).join(', ')}`);
  stopLeftClusters(folder);
}
