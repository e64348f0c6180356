import { runBackup } from './upkeep/index.js';

/** `node apps/api/dist/backup.js <file>`: writes the whole database, as it is at one moment, into an archive. */
process.exitCode = await runBackup(process.argv.slice(2), process.env);
