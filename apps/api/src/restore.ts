import { runRestore } from './upkeep/index.js';

/** `node apps/api/dist/restore.js <file> [--owed send|hold] [--even-if-broken]`: puts an archive into an empty database. */
process.exitCode = await runRestore(process.argv.slice(2), process.env);
