import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigurationError, readConfig } from './config.js';

const DRAWN = 'q7Zt2Wm9Xc4Vb1Ns8Kd5Jf3Hg6Lp0RyT';
const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://isp_app:u8Wq2z@db.internal/isp',
  PUBLIC_URL: 'https://protocols.service.internal',
  TRUSTED_PROXIES: '1',
  APP_SECRET: DRAWN,
  MAIL_SERVER: 'smtps://mail.internal',
  MAIL_FROM: 'Protocols <no-reply@protocols.internal>',
};

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  it('of production is complete with what is told from outside', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({
      environment: 'production',
      publicUrl: 'https://protocols.service.internal',
      trustedProxies: 1,
      host: '0.0.0.0',
      logLevel: 'info',
      metricsPort: null,
      tracesUrl: null,
      databaseOwnerUrl: '',
    });
  });

  it('is production unless told otherwise, and names everything missing at once', () => {
    const problems = problemsOf({});
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['PUBLIC_URL', 'DATABASE_URL', 'APP_SECRET', 'MAIL_SERVER', 'MAIL_FROM']);
    expect(problems.every((problem) => problem.endsWith('is missing'))).toBe(true);
  });

  it('counts an empty or blank text as missing', () => {
    const empty = { DATABASE_URL: '', PUBLIC_URL: '', APP_SECRET: '  ', MAIL_SERVER: '', MAIL_FROM: '\t' };
    expect(problemsOf({ NODE_ENV: 'production', ...empty })).toEqual(problemsOf({}));
  });

  it('names what is missing and what is wrong together', () => {
    const problems = problemsOf({ ...PRODUCTION, DATABASE_URL: '', APP_SECRET: 'changeme', PORT: 'http', PUBLIC_URL: 'http://localhost:3000/isp' });
    expect(problems).toEqual([
      'PORT is "http", not a whole number from 0 to 65535',
      'PUBLIC_URL has more than a scheme, a host and a port',
      'PUBLIC_URL is not an https address',
      'PUBLIC_URL names localhost, which is this machine alone',
      'DATABASE_URL is missing',
      'APP_SECRET has fewer than 32 characters',
    ]);
  });

  it('of development needs nothing but a database', () => {
    expect(readConfig({ NODE_ENV: 'development', DATABASE_URL: 'postgres://localhost/isp' })).toMatchObject({ mailServer: 'catch', port: 3000, databaseOwnerUrl: 'postgres://localhost/isp' });
  });

  it.each([
    [{ NODE_ENV: 'staging' }, 'NODE_ENV is "staging", not one of production, development, test'],
    [{ APP_SECRET: 'short' }, 'APP_SECRET has fewer than 32 characters'],
    [{ APP_SECRET: 'a secret for one machine under development' }, 'APP_SECRET is a placeholder, or one that others know'],
    [{ APP_SECRET: 'changeme-changeme-changeme-changeme' }, 'APP_SECRET is a placeholder, or one that others know'],
    [{ APP_SECRET: 'replace-with-32-drawn-characters-or-more' }, 'APP_SECRET is a placeholder, or one that others know'],
    [{ APP_SECRET: 'x'.repeat(64) }, 'APP_SECRET is too regular to be a secret: have it drawn, as by "openssl rand -base64 36"'],
    [{ APP_SECRET: 'abcdefghijklmnopqrstuvwxyzABCDEFGH' }, 'APP_SECRET is too regular to be a secret: have it drawn, as by "openssl rand -base64 36"'],
    [{ APP_SECRET: 'q7Zt2Wm9q7Zt2Wm9q7Zt2Wm9q7Zt2Wm9' }, 'APP_SECRET is too regular to be a secret: have it drawn, as by "openssl rand -base64 36"'],
    [{ MAIL_SERVER: 'catch' }, 'MAIL_SERVER is not an address that begins with smtp:// or smtps://'],
    [{ MAIL_SERVER: 'smtp://mail.example' }, 'MAIL_SERVER names mail.example, which is reserved for examples and tests'],
    [{ MAIL_SERVER: 'smtp://isp:password@mail.internal' }, 'MAIL_SERVER has a placeholder for its password'],
    [{ MAIL_FROM: 'The service' }, 'MAIL_FROM has no e-mail address, such as "Sharing protocols <no-reply@your-organisation>"'],
    [{ MAIL_FROM: 'no-reply@service.example' }, 'MAIL_FROM names service.example, which is reserved for examples and tests'],
    [{ PUBLIC_URL: 'http://protocols.internal' }, 'PUBLIC_URL is not an https address'],
    [{ PUBLIC_URL: 'protocols.internal' }, 'PUBLIC_URL is not an address that begins with https:// or http://'],
    [{ PUBLIC_URL: 'https://localhost' }, 'PUBLIC_URL names localhost, which is this machine alone'],
    [{ PUBLIC_URL: 'https://127.0.0.1:8443' }, 'PUBLIC_URL names 127.0.0.1, which is this machine alone'],
    [{ PUBLIC_URL: 'https://[::1]' }, 'PUBLIC_URL names [::1], which is this machine alone'],
    [{ PUBLIC_URL: 'https://protocols.example' }, 'PUBLIC_URL names protocols.example, which is reserved for examples and tests'],
    [{ PUBLIC_URL: 'https://protocols.internal/isp' }, 'PUBLIC_URL has more than a scheme, a host and a port'],
    [{ TRUSTED_PROXIES: '0' }, 'TRUSTED_PROXIES is 0, but PUBLIC_URL is https'],
    [{ DATABASE_URL: 'mysql://db.internal/isp' }, 'DATABASE_URL is not an address that begins with postgres:// or postgresql://'],
    [{ DATABASE_URL: 'postgres://db.internal/isp' }, 'DATABASE_URL names no role'],
    [{ DATABASE_URL: 'postgres://isp_app:changeme@db.internal/isp' }, 'DATABASE_URL has a placeholder for its password'],
    [{ DATABASE_OWNER_URL: 'postgres://isp_app@db.internal/isp' }, 'DATABASE_OWNER_URL connects as the role of DATABASE_URL: the one that migrates must be another'],
    [{ DATABASE_POOL_SIZE: 'many' }, 'DATABASE_POOL_SIZE is "many", not a whole number from 2 to 200'],
    [{ METRICS_PORT: '3000' }, 'METRICS_PORT is the public PORT'],
    [{ DRAIN_SECONDS: '30' }, 'DRAIN_SECONDS is not less than STOP_WITHIN_SECONDS'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT is not an address that begins with https:// or http://'],
    [{ OTEL_EXPORTER_OTLP_HEADERS: 'a key' }, 'OTEL_EXPORTER_OTLP_HEADERS is not written as name=value,name=value'],
  ])('refuses %j in production', (wrong, problem) => {
    expect(problemsOf({ ...PRODUCTION, ...wrong })).toContain(problem);
  });

  it.each([DRAWN, '0f9d8c7b6a5e4d3c2b1a09f8e7d6c5b4', 'Nineteen copper kettles, sung by 4 herons at dawn'])('takes %s for a secret', (secret) => {
    expect(readConfig({ ...PRODUCTION, APP_SECRET: secret }).secret).toBe(secret);
  });

  it('sends traces to the address for them, or below the general one', () => {
    const general = { ...PRODUCTION, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_EXPORTER_OTLP_HEADERS: 'x-key=a%20b, y=2' };
    expect(readConfig(general)).toMatchObject({ tracesUrl: 'http://collector:4318/v1/traces', tracesHeaders: { 'x-key': 'a b', y: '2' }, serviceName: 'isp' });
    expect(readConfig({ ...general, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://traces:4318/in' }).tracesUrl).toBe('http://traces:4318/in');
  });
});

describe('the page on configuration', () => {
  it('has a row for each key that is read, and for no other', () => {
    const read = new Set<string>();
    problemsOf(new Proxy<Record<string, string | undefined>>({}, { get: (_, key) => void read.add(String(key)) }));
    const page = readFileSync(resolve(import.meta.dirname, '../../../../../docs/guides/configuration.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, key]) => key);
    expect(rows.length).toBeGreaterThan(15);
    expect([...rows].sort()).toEqual([...read].sort());
  });
});
