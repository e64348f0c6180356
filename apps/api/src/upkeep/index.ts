export { checkAudit } from './audit-check/check-audit.js';
export { runAuditCheck } from './audit-check/run-audit-check.js';
export { restore } from './restore.js';
export { runBackup } from './run-backup.js';
export { runHeldJobs } from './run-held-jobs.js';
export { runRestore } from './run-restore.js';
