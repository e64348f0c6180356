import { ConfigurationError } from './config.js';

/** What the commands beside the service need to know: nothing but where its database is. */
export interface DatabaseAddresses {
  /** The application's own role. */
  readonly application: string;
  /** The owner's role; the application's where there is but one. */
  readonly owner: string;
}

/**
 * Reads `DATABASE_URL` and `DATABASE_OWNER_URL` alone, so that migrating, backing up, restoring and checking can run where the
 * service's secrets are not known. @throws {ConfigurationError} naming every wrong key.
 */
export function readDatabaseAddresses(env: Readonly<Record<string, string | undefined>>): DatabaseAddresses {
  const application = env['DATABASE_URL']?.trim() ?? '';
  const owner = env['DATABASE_OWNER_URL']?.trim() || application;
  const problems = Object.entries({ DATABASE_URL: application, DATABASE_OWNER_URL: owner }).flatMap(([key, url]) => {
    if (url === '') return key === 'DATABASE_URL' ? [`${key} is missing`] : [];
    return /^postgres(ql)?:\/\//.test(url) && URL.canParse(url) ? [] : [`${key} is not a postgres:// address`];
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { application, owner };
}
