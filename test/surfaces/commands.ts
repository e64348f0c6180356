import type { Surfaces } from './surface.js';

/* What every command of package.json says to whoever runs it. */

const DEVELOPMENT = { without: 'for developers' };
const RECORD = { without: 'tells whether what is kept is whole or has been moved, and nothing of how any protocol stands' };

export const COMMANDS: Surfaces = {
  start: DEVELOPMENT,
  test: DEVELOPMENT,
  dev: DEVELOPMENT,
  check: DEVELOPMENT,
  generate: DEVELOPMENT,
  bench: DEVELOPMENT,
  migrate: RECORD,
  backup: RECORD,
  restore: RECORD,
  'check-audit': RECORD,
  'held-jobs': RECORD,
  'appoint-administrator': { without: 'about an account' },
  'take-in': { notice: 'oneLine' },
  'answer-person': { notice: 'oneLine' },
};
