import 'reflect-metadata';
import { runTakeIn } from './intake/index.js';
import { openService } from './open-service.js';

/** `npm run take-in -- records.csv --owner officer@organisation.example`: see docs/guides/taking-in.md. */
process.exitCode = await runTakeIn(process.argv.slice(2), openService);
