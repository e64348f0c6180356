import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where every test file says what it did. */
export default function beginTally() {
  process.env['ISP_FAULTS_INJECTED'] = join(mkdtempSync(join(tmpdir(), 'isp-faults-tally-')), 'faults');
}
