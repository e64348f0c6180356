/** `development` and `test` may fall back on defaults; `production` must be told everything. */
export type Environment = 'development' | 'test' | 'production';

/** Everything that this process was told from outside, read once at its start. */
export class Config {
  readonly environment!: Environment;
  /** Port of pages, API and (in development) worker; 0 for any free one. */
  readonly port!: number;
  readonly host!: string;
  /** Scheme, host and port under which people reach the service, without a trailing slash. */
  readonly publicUrl!: string;
  /** The application's own role: reads and writes, but cannot change what is append-only. */
  readonly databaseUrl!: string;
  /** The owner's role, which migrates. */
  readonly databaseOwnerUrl!: string;
  /** Number of proxies in front of the service whose `X-Forwarded-*` is believed. */
  readonly trustedProxies!: number;
}

export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  constructor(readonly problems: readonly string[]) {
    super(`The service cannot start: ${problems.join('; ')}.`);
  }
}

/**
 * Reads the environment, the only place that does. Throws one {@link ConfigurationError} that names every missing or
 * wrong key, so that nobody mends them one start at a time.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const environment = oneOf(['production', 'development', 'test'], 'ISP_ENVIRONMENT', env, problems);
  const relaxed = environment !== 'production';
  const port = wholeNumber('PORT', env, 3000, 65_535, problems);
  const databaseUrl = databaseAddress('DATABASE_URL', env, undefined, problems);

  const config: Config = Object.assign(new Config(), {
    environment,
    port,
    host: env['HOST'] ?? (relaxed ? 'localhost' : '0.0.0.0'),
    publicUrl: webAddress('PUBLIC_URL', env, relaxed ? `http://localhost:${String(port)}` : undefined, problems),
    databaseUrl,
    databaseOwnerUrl: databaseAddress('DATABASE_OWNER_URL', env, databaseUrl, problems),
    trustedProxies: wholeNumber('TRUSTED_PROXIES', env, 0, 10, problems),
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return config;
}

function oneOf<const T extends string>(
  choices: readonly [T, ...T[]],
  key: string,
  env: Readonly<Record<string, string | undefined>>,
  problems: string[],
): T {
  const given = env[key] ?? choices[0];
  const chosen = choices.find((choice) => choice === given);
  if (chosen === undefined) problems.push(`${key} is "${given}", not one of ${choices.join(', ')}`);
  return chosen ?? choices[0];
}

function wholeNumber(
  key: string,
  env: Readonly<Record<string, string | undefined>>,
  fallback: number,
  most: number,
  problems: string[],
): number {
  const given = env[key];
  if (given === undefined || given === '') return fallback;
  if (/^\d{1,9}$/.test(given) && Number(given) <= most) return Number(given);
  problems.push(`${key} is "${given}", not a whole number from 0 to ${String(most)}`);
  return fallback;
}

function webAddress(
  key: string,
  env: Readonly<Record<string, string | undefined>>,
  fallback: string | undefined,
  problems: string[],
): string {
  const given = env[key] ?? fallback;
  if (given === undefined) problems.push(`${key} is missing`);
  else if (!/^https?:\/\//.test(given) || !URL.canParse(given)) problems.push(`${key} is not an http or https address`);
  else return new URL(given).origin;
  return '';
}

function databaseAddress(
  key: string,
  env: Readonly<Record<string, string | undefined>>,
  fallback: string | undefined,
  problems: string[],
): string {
  const given = env[key] ?? fallback;
  if (given === undefined) problems.push(`${key} is missing`);
  else if (given !== '' && !/^postgres(ql)?:\/\//.test(given)) problems.push(`${key} is not a postgres:// address`);
  return given ?? '';
}
