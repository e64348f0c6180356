import pg from 'pg';
import { readDatabaseAddresses } from '../platform/config/index.js';
import { dropHeldBack, heldBackJobs, jobsInWords, letGo } from './owed-jobs.js';

/** The command: says which jobs are held back, and with `send` or `drop` what becomes of them; answers with the code to end with. */
export async function runHeldJobs(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<0 | 1> {
  try {
    const [decision, ...rest] = args;
    if (rest.length > 0 || (decision !== undefined && decision !== 'send' && decision !== 'drop')) throw new Error('say nothing, send or drop');
    const client = new pg.Client({ connectionString: readDatabaseAddresses(env).application, application_name: 'isp-held-jobs' });
    client.on('error', () => undefined);
    await client.connect();
    try {
      const held = jobsInWords(await heldBackJobs(client));
      if (held === '') console.log('Nothing is held back.');
      else if (decision === undefined) console.log(`Held back: ${held}. Say send to let them go, or drop to take them away for good.`);
      else {
        await (decision === 'send' ? letGo(client) : dropHeldBack(client));
        console.log(decision === 'send' ? `Let go, to be done by the workers: ${held}.` : `Taken away for good: ${held}.`);
      }
      return 0;
    } finally {
      await client.end();
    }
  } catch (error) {
    console.error(`Nothing was done: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
