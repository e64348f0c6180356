import { runHeldJobs } from './upkeep/index.js';

/** `node apps/api/dist/held-jobs.js [send|drop]`: what a restore has held back, and what becomes of it. */
process.exitCode = await runHeldJobs(process.argv.slice(2), process.env);
