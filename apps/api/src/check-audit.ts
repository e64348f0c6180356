import { runAuditCheck } from './upkeep/index.js';

/**
 * `node apps/api/dist/check-audit.js [--json] [--keep-heads <file>] [--against <file>]`: checks the whole record, and ends with 0 where
 * it is whole, with 1 where it is not, with 2 where it could not be checked.
 */
process.exitCode = await runAuditCheck(process.argv.slice(2), process.env);
