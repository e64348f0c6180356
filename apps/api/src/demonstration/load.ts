import 'reflect-metadata';
import pg from 'pg';
import { SystemClock } from '../platform/clock/index.js';
import { readConfig } from '../platform/config/index.js';
import { ACCOUNTS, accountsInWords } from './accounts.js';
import { ORGANISATIONS } from './organisations.js';

/**
 * Loads the demonstration into an empty development database, and prints the accounts to sign in with; into a database that
 * holds anything else nothing is loaded, and in production it refuses.
 */
const config = readConfig(process.env);
if (config.environment === 'production') {
  console.error('The demonstration is for development: its accounts have a password that everybody knows. Nothing was loaded.');
  process.exitCode = 1;
}
if (config.environment === 'development') {
  const found = await lookInto(config.databaseUrl);
  if (found === 'empty') {
    // The whole service comes along with it: a warm start does not wait for that.
    const { loadDemonstration } = await import('./load-demonstration.js');
    await loadDemonstration(config, new SystemClock().now());
  }
  if (found !== 'in-use') console.log(accountsInWords(config.publicUrl, (key) => ORGANISATIONS[key].name));
}

/** Before anything is started, so that a warm start is not held up. */
async function lookInto(url: string): Promise<'empty' | 'demonstration' | 'in-use'> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ people: number; ours: number }>(
      `SELECT (SELECT count(*) FROM person)::integer + (SELECT count(*) FROM organisation)::integer AS people,
              (SELECT count(*) FROM person WHERE email = ANY ($1))::integer AS ours`,
      [ACCOUNTS.map(({ email }) => email)],
    );
    const { people = 0, ours = 0 } = rows[0] ?? {};
    if (people === 0) return 'empty';
    return ours === ACCOUNTS.length ? 'demonstration' : 'in-use';
  } finally {
    await client.end();
  }
}
