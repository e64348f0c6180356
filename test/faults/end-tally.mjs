import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Says how many faults were injected, and of which kinds. */
export default function endTally() {
  const file = process.env['ISP_FAULTS_INJECTED'];
  const faults = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];
  rmSync(dirname(file), { recursive: true, force: true });
  const kinds = new Map();
  for (const { kind, times } of faults) kinds.set(kind, (kinds.get(kind) ?? 0) + times);
  const all = [...kinds.values()].reduce((sum, times) => sum + times, 0);
  console.log(`\ninjected ${all} faults: ${[...kinds].map(([kind, times]) => `${kind} ${times}`).join(', ')}`);
}
