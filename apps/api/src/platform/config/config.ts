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
  /** Connections to the database that this process opens at most. */
  readonly databasePoolSize!: number;
  /** Number of proxies in front of the service whose `X-Forwarded-*` is believed. */
  readonly trustedProxies!: number;
  /** At least 32 characters. Sessions are signed with it; personal links and one-time codes are derived from it. */
  readonly secret!: string;
  /** The mail server, `smtp://` or `smtps://`; `catch`: keep mails to be read here instead of sending them, in development. */
  readonly mailServer!: string;
  /** Who mails are from, as a mail program shows it. */
  readonly mailFrom!: string;
  /** How many jobs this process works on at once. */
  readonly jobsAtOnce!: number;
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
    databasePoolSize: wholeNumber('DATABASE_POOL_SIZE', env, 10, 200, problems),
    secret: secret('APP_SECRET', env, relaxed ? LOCAL_SECRET : undefined, problems),
    mailServer: mailServer('MAIL_SERVER', env, relaxed, problems),
    mailFrom: text('MAIL_FROM', env, relaxed ? 'Information sharing protocols <no-reply@service.example>' : undefined, problems),
    jobsAtOnce: wholeNumber('JOBS_AT_ONCE', env, 4, 50, problems),
  });
  // The service speaks http alone: where people reach it by https, a proxy stands in front and says so.
  if (config.publicUrl.startsWith('https:') && config.trustedProxies === 0) problems.push('TRUSTED_PROXIES is 0, but PUBLIC_URL is https');
  if (!relaxed && config.publicUrl.startsWith('http:')) problems.push('PUBLIC_URL is not an https address');
  if (problems.length > 0) throw new ConfigurationError(problems);
  return config;
}

/** Known to everyone who reads this file, and so refused in production. */
const LOCAL_SECRET = 'a secret for one machine under development';

function text(
  key: string,
  env: Readonly<Record<string, string | undefined>>,
  fallback: string | undefined,
  problems: string[],
): string {
  const given = env[key]?.trim() || fallback;
  if (given === undefined) problems.push(`${key} is missing`);
  return given ?? '';
}

function secret(
  key: string,
  env: Readonly<Record<string, string | undefined>>,
  fallback: string | undefined,
  problems: string[],
): string {
  const given = text(key, env, fallback, problems);
  if (given !== '' && given.length < 32) problems.push(`${key} has fewer than 32 characters`);
  if (fallback === undefined && given === LOCAL_SECRET) problems.push(`${key} is the one for development`);
  return given;
}

function mailServer(
  key: string,
  env: Readonly<Record<string, string | undefined>>,
  relaxed: boolean,
  problems: string[],
): string {
  const given = text(key, env, relaxed ? 'catch' : undefined, problems);
  if (given === 'catch' && relaxed) return given;
  if (given !== '' && !(/^smtps?:\/\//.test(given) && URL.canParse(given))) problems.push(`${key} is not an smtp:// or smtps:// address`);
  return given;
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
