import { reservedHost, unrealHost, unrealPassword, unrealSecret, unrealSender } from './real-values.js';
import { Told } from './told.js';
import type { Environment } from './told.js';

/** `development` and `test` may fall back on defaults; `production` must be told everything. */
export type Stage = 'development' | 'test' | 'production';

/** What is written to the log at least as urgent as this. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Everything that this process was told from outside, read once at its start. */
export class Config {
  readonly environment!: Stage;
  /** Port of pages, API and (in development) worker; 0 for any free one. */
  readonly port!: number;
  readonly host!: string;
  /** Scheme, host and port under which people reach the service, without a trailing slash. */
  readonly publicUrl!: string;
  /** The application's own role: reads and writes, but cannot change what is append-only. */
  readonly databaseUrl!: string;
  /** The owner's role, which migrates; empty in production unless told, since the service itself has no use for it. */
  readonly databaseOwnerUrl!: string;
  /** Connections to the database that this process opens at most. */
  readonly databasePoolSize!: number;
  /** Number of proxies in front of the service whose `X-Forwarded-*` and `X-Request-Id` are believed. */
  readonly trustedProxies!: number;
  /** At least 32 characters. Sessions are signed with it; personal links and one-time codes are derived from it. */
  readonly secret!: string;
  /** The mail server, `smtp://` or `smtps://`; `catch`: keep mails to be read here instead of sending them, in development. */
  readonly mailServer!: string;
  /** Who mails are from, as a mail program shows it. */
  readonly mailFrom!: string;
  /** How many jobs this process works on at once. */
  readonly jobsAtOnce!: number;
  readonly logLevel!: LogLevel;
  /** Port of metrics and health for those who run the service, apart from the public one; 0 for any free one, `null` for none. */
  readonly metricsPort!: number | null;
  readonly metricsHost!: string;
  /** Seconds for which a process that is to stop says so to its proxy and still takes requests. */
  readonly drainSeconds!: number;
  /** Seconds after which a process that is to stop has stopped, whatever is still under way. */
  readonly stopWithinSeconds!: number;
  /** Where traces go; `null`: nowhere, and nothing is traced. */
  readonly tracesUrl!: string | null;
  /** Headers that the receiver of traces asks for: a key, say. */
  readonly tracesHeaders!: Readonly<Record<string, string>>;
  /** Where weaknesses are reported: a `mailto:` or `https:` address; `null`: nowhere is said. */
  readonly securityContact!: string | null;
  /** What the service is called among others in traces and logs. */
  readonly serviceName!: string;
}

export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  constructor(readonly problems: readonly string[]) {
    super(`The service cannot start: ${problems.join('; ')}.`);
  }
}

/**
 * Reads the environment, the only place that does. Throws one {@link ConfigurationError} that names every missing or
 * wrong key, so that nobody mends them one start at a time. What NODE_ENV does not say is production: nothing insecure
 * comes of forgetting it.
 */
export function readConfig(env: Environment): Config {
  const told = new Told(env);
  const environment = told.oneOf(['production', 'development', 'test'], 'NODE_ENV', 'production');
  const relaxed = environment !== 'production';
  const port = told.wholeNumber('PORT', 3000, 65_535);

  const config: Config = Object.assign(new Config(), {
    environment,
    port,
    host: told.text('HOST', relaxed ? 'localhost' : '0.0.0.0'),
    publicUrl: publicUrl(told, relaxed ? `http://localhost:${port}` : undefined),
    ...databases(told, relaxed),
    trustedProxies: told.wholeNumber('TRUSTED_PROXIES', 0, 10),
    databasePoolSize: told.wholeNumber('DATABASE_POOL_SIZE', 10, 200, 2),
    secret: secret(told, relaxed),
    mailServer: mailServer(told, relaxed),
    mailFrom: mailFrom(told, relaxed),
    jobsAtOnce: told.wholeNumber('JOBS_AT_ONCE', 4, 50, 1),
    logLevel: told.oneOf(['debug', 'info', 'warn', 'error', 'silent'], 'LOG_LEVEL', environment === 'test' ? 'error' : 'info'),
    metricsPort: told.wholeNumberOrNone('METRICS_PORT', 65_535),
    metricsHost: told.text('METRICS_HOST', '127.0.0.1'),
    drainSeconds: told.wholeNumber('DRAIN_SECONDS', 0, 300),
    stopWithinSeconds: told.wholeNumber('STOP_WITHIN_SECONDS', 25, 600, 1),
    securityContact: securityContact(told),
    ...traces(told),
  });
  // The service speaks http alone: where people reach it by https, a proxy stands in front and says so.
  if (config.publicUrl.startsWith('https:') && config.trustedProxies === 0) told.wrong('TRUSTED_PROXIES is 0, but PUBLIC_URL is https');
  if (config.metricsPort === config.port && port !== 0) told.wrong('METRICS_PORT is the public PORT');
  if (config.drainSeconds >= config.stopWithinSeconds) told.wrong('DRAIN_SECONDS is not less than STOP_WITHIN_SECONDS');
  if (told.problems.length > 0) throw new ConfigurationError(told.problems);
  return config;
}

/** Known to everyone who reads this file; that it calls itself a secret refuses it in production. */
const LOCAL_SECRET = 'a secret for one machine under development';

function secret(told: Told, relaxed: boolean): string {
  const given = told.text('APP_SECRET', relaxed ? LOCAL_SECRET : undefined);
  const why = relaxed && given.length >= 32 ? null : unrealSecret(given);
  if (given !== '' && why !== null) told.wrong(`APP_SECRET ${why}`);
  return given;
}

function publicUrl(told: Told, fallback: string | undefined): string {
  const url = told.address('PUBLIC_URL', ['https', 'http'], fallback);
  if (url === null) return '';
  if (url.href !== `${url.origin}/`) told.wrong('PUBLIC_URL has more than a scheme, a host and a port');
  if (fallback === undefined) {
    if (url.protocol !== 'https:') told.wrong('PUBLIC_URL is not an https address');
    const why = unrealHost(url.hostname);
    if (why !== null) told.wrong(`PUBLIC_URL ${why}`);
  }
  return url.origin;
}

function databases(told: Told, relaxed: boolean): Pick<Config, 'databaseUrl' | 'databaseOwnerUrl'> {
  const own = database(told, 'DATABASE_URL', relaxed, undefined);
  const owner = database(told, 'DATABASE_OWNER_URL', relaxed, relaxed ? (own?.href ?? '') : '');
  if (!relaxed && own !== null && owner !== null && own.username === owner.username) {
    told.wrong('DATABASE_OWNER_URL connects as the role of DATABASE_URL: the one that migrates must be another');
  }
  return { databaseUrl: own?.href ?? '', databaseOwnerUrl: owner?.href ?? '' };
}

function database(told: Told, key: string, relaxed: boolean, fallback: string | undefined): URL | null {
  const url = told.address(key, ['postgres', 'postgresql'], fallback);
  if (url === null || relaxed) return url;
  for (const why of [url.username === '' ? 'names no role' : null, unrealPassword(url), reservedHost(url.hostname)]) {
    if (why !== null) told.wrong(`${key} ${why}`);
  }
  return url;
}

function mailServer(told: Told, relaxed: boolean): string {
  if (relaxed && (told.given('MAIL_SERVER') ?? 'catch') === 'catch') return 'catch';
  const url = told.address('MAIL_SERVER', ['smtp', 'smtps'], undefined);
  const why = url === null || relaxed ? null : (unrealPassword(url) ?? reservedHost(url.hostname));
  if (why !== null) told.wrong(`MAIL_SERVER ${why}`);
  return url?.href ?? '';
}

function mailFrom(told: Told, relaxed: boolean): string {
  const given = told.text('MAIL_FROM', relaxed ? 'Information sharing protocols <no-reply@service.example>' : undefined);
  const why = given === '' || relaxed ? null : unrealSender(given);
  if (why !== null) told.wrong(`MAIL_FROM ${why}`);
  return given;
}

/** Written as an e-mail address too, since that is what most have. */
function securityContact(told: Told): string | null {
  const given = told.given('SECURITY_CONTACT');
  if (given === null) return null;
  const contact = /^[^\s@:]+@[^\s@]+$/.test(given) ? `mailto:${given}` : given;
  if (!/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(contact)) told.wrong('SECURITY_CONTACT is no e-mail address, and no address that begins with https://');
  return contact;
}

/** The standard keys of OpenTelemetry. An address for traces alone is used as it is; the general one gets the standard path. */
function traces(told: Told): Pick<Config, 'tracesUrl' | 'tracesHeaders' | 'serviceName'> {
  const general = told.address('OTEL_EXPORTER_OTLP_ENDPOINT', ['https', 'http'], '');
  const own = told.address('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', ['https', 'http'], '');
  const fromGeneral = general === null ? null : `${general.href.replace(/\/$/, '')}/v1/traces`;
  return {
    tracesUrl: own?.href ?? fromGeneral,
    tracesHeaders: headers(told, 'OTEL_EXPORTER_OTLP_HEADERS'),
    serviceName: told.text('OTEL_SERVICE_NAME', 'isp'),
  };
}

/** `name=value,name=value`, the values percent-encoded where they have to be. */
function headers(told: Told, key: string): Readonly<Record<string, string>> {
  const pairs = (told.given(key) ?? '').split(',').filter((pair) => pair.trim() !== '');
  const read = pairs.map((pair) => /^\s*([\w-]+)\s*=\s*(\S.*?)\s*$/.exec(pair));
  if (read.includes(null)) told.wrong(`${key} is not written as name=value,name=value`);
  return Object.fromEntries(read.flatMap((pair) => (pair === null ? [] : [[pair[1] ?? '', decodedHeader(pair[2] ?? '')]])));
}

function decodedHeader(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
