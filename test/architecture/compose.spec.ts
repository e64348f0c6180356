import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { ConfigurationError, readConfig, readDatabaseAddresses } from '../../apps/api/src/platform/config/index.js';
import { LARGEST_BODY } from '../../apps/api/src/platform/http/bounded-body.js';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly stop_grace_period?: string;
  readonly profiles?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly read_only?: boolean;
  readonly deploy?: { readonly resources: { readonly limits: { readonly memory: string } } };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const compose = parse(read('compose.yaml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
};
const services = Object.entries(compose.services);
const named = (pattern: RegExp) => services.filter(([name]) => pattern.test(name));

/** What the settings of a service come to, with every blank filled in as an operator would. */
function environmentOf(service: Service): Record<string, string> {
  const secrets: Record<string, string> = {
    app_secret: 'kV7rQ2mZx9TfLw4NbY6cHs1JdPgAe8Ru3Ko5',
    app_password: 'w8Jd2kQmX7',
    owner_password: 'p3Lz9vRtB4',
    mail_server: 'smtp://relay.internal:25',
  };
  const blanks: Record<string, string> = { PUBLIC_URL: 'https://protocols.council.uk', MAIL_FROM: 'Protocols <no-reply@council.uk>' };
  return Object.fromEntries(
    Object.entries(service.environment ?? {}).map(([key, value]) => {
      if (key.endsWith('_FILE')) return [key.slice(0, -5), secrets[value.replace('/run/secrets/', '')] ?? ''];
      return [key, value.replaceAll(/\$\{(\w+):\?[^}]*\}/g, (_, blank: string) => blanks[blank] ?? '')];
    }),
  );
}

describe('compose.yaml', () => {
  it('runs three API processes, two workers, a database, a proxy and a step that migrates before them', () => {
    expect(named(/^api-/)).toHaveLength(3);
    expect(named(/^worker-/).map(([, { command }]) => command?.at(-1))).toEqual(['apps/api/dist/worker.js', 'apps/api/dist/worker.js']);
    for (const [, service] of named(/^(api|worker)-/)) expect(service.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
  });

  it.each(named(/^(api|worker)-|^(appoint-administrator|answer-person|take-in)$/))('tells %s everything that production asks for, and nothing that it refuses', (_, service) => {
    expect(readConfig(environmentOf(service))).toMatchObject({ environment: 'production', trustedProxies: 1, databaseOwnerUrl: '' });
  });

  it('would be refused with any one of those left out', () => {
    const environment = environmentOf(compose.services['api-1'] as Service);
    for (const key of ['PUBLIC_URL', 'DATABASE_URL', 'APP_SECRET', 'MAIL_SERVER', 'MAIL_FROM', 'TRUSTED_PROXIES']) {
      expect(() => readConfig({ ...environment, [key]: '' })).toThrow(ConfigurationError);
    }
  });

  it('lets the owner’s role be known to what migrates and restores alone', () => {
    const knowing = services.filter(([, { secrets = [] }]) => secrets.includes('owner_password')).map(([name]) => name);
    expect(knowing.sort()).toEqual(['database', 'migrate', 'restore']);
    for (const name of ['migrate', 'restore']) {
      const { application, owner } = readDatabaseAddresses(environmentOf(compose.services[name] as Service));
      expect([new URL(application).username, new URL(owner).username]).toEqual(['isp_app', 'isp_owner']);
    }
  });

  it('has no secret in it and no default for one: a blank stops it', () => {
    const text = read('compose.yaml');
    expect([...text.matchAll(/\$\{(\w+):-/g)].map(([, name]) => name).sort()).toEqual(['BACKUPS', 'VERSION']);
    for (const [, { file }] of Object.entries(compose.secrets)) expect(file).toMatch(/^\$\{SECRETS:\?/);
    const blanks = [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name ?? '');
    const example = Object.fromEntries(read('deploy/env.example').split('\n').flatMap((line) => (/^\w+=/.test(line) ? [line.split('=') as [string, string]] : [])));
    expect(Object.keys(example).sort()).toEqual([...new Set(blanks)].sort());
    expect(Object.entries(example).filter(([name, value]) => value !== '' && name !== 'SECRETS')).toEqual([]);
  });

  it('pins every image, opens the proxy alone to the world, and limits what each may take', () => {
    for (const [name, service] of services) {
      expect(service.image).toMatch(name === 'proxy' || name === 'database' || name === 'mail-catcher' ? /:v?\d+\.\d+(\.\d+)?(-\w+)?$/ : /^isp:/);
      const open = (service.ports ?? []).filter((port) => !port.startsWith('127.0.0.1:'));
      if (name !== 'proxy') expect(open).toEqual([]);
      if (service.profiles === undefined && name !== 'migrate') expect(service.deploy?.resources.limits.memory).toMatch(/^\d+[MG]$/);
      if (name !== 'database' && name !== 'mail-catcher') expect([service.read_only, service.cap_drop]).toEqual([true, ['ALL']]);
    }
    expect(compose.networks['inside']?.internal).toBe(true);
    expect(compose.services['database']?.networks).toEqual(['inside']);
  });

  it('waits longer for each process to stop than the process gives itself', () => {
    for (const [, service] of named(/^(api|worker)-/)) {
      const { stopWithinSeconds } = readConfig(environmentOf(service));
      expect(Number.parseInt(service.stop_grace_period ?? '0', 10)).toBeGreaterThan(stopWithinSeconds);
    }
  });
});

describe('the proxy', () => {
  const caddyfile = read('deploy/caddy/Caddyfile');

  it('asks each process for its readiness at an address that there is', () => {
    const path = /health_uri (\S+)/.exec(caddyfile)?.[1] ?? '';
    const { paths } = JSON.parse(read('apps/api/openapi.json')) as { readonly paths: Readonly<Record<string, unknown>> };
    expect(Object.keys(paths)).toContain(path);
    expect(compose.services['proxy']?.environment?.['API_PROCESSES']?.split(' ')).toEqual(named(/^api-/).map(([name]) => `${name}:3000`));
  });

  it('takes bodies as large as the service does, and hardly larger', () => {
    const MIB = 1024 * 1024;
    const most = Number(/max_size (\d+)MiB/.exec(caddyfile)?.[1]) * MIB;
    expect(most).toBeGreaterThanOrEqual(LARGEST_BODY);
    expect(most).toBeLessThanOrEqual(LARGEST_BODY + MIB);
    expect(read('docs/guides/running.md')).toContain(`take bodies of ${most / MIB} MiB, and no more`);
  });

  it('believes no address that a client states', () => {
    expect(caddyfile).not.toMatch(/^\s*trusted_proxies/m);
  });
});

describe('the image', () => {
  const dockerfile = read('Dockerfile');

  it('is of the Node that development runs on, for somebody who is not root, with a check of its health', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { readonly dependencies: Readonly<Record<string, string>> };
    expect([...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image).filter((image) => image?.includes(':'))).toEqual([`node:${dependencies['node'] ?? ''}-bookworm-slim`]);
    expect(dockerfile.lastIndexOf('\nUSER node\n')).toBeGreaterThan(dockerfile.lastIndexOf('\nCOPY '));
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  });

  it('has the package of each workspace where dependencies are installed', () => {
    for (const name of ['apps/api', 'apps/admin', 'libs/api-client', 'libs/evidence', 'libs/guidance', 'libs/protocols', 'libs/wording']) {
      expect(dockerfile).toContain(`COPY ${name}/package.json ${name}/\n`);
    }
    expect(dockerfile).toContain('npm ci --omit=dev');
  });
});

describe('the entrypoint', () => {
  const run = (env: Record<string, string>) =>
    spawnSync('sh', [resolve(ROOT, 'deploy/entrypoint.sh'), 'sh', '-c', 'printf "%s|%s" "$APP_SECRET" "${APP_SECRET_FILE-gone}"'], { env: { PATH: process.env['PATH'] ?? '', ...env }, encoding: 'utf8' });

  it('reads a secret from its file, as it stands there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'isp-secret-'));
    try {
      writeFileSync(join(folder, 'secret'), 'a $(touch x) "quoted" \\ secret\n');
      expect(run({ APP_SECRET_FILE: join(folder, 'secret') }).stdout).toBe('a $(touch x) "quoted" \\ secret|gone');
      expect(run({ APP_SECRET_FILE: join(folder, 'secret'), APP_SECRET: 'other' })).toMatchObject({ status: 1, stderr: 'APP_SECRET and APP_SECRET_FILE are both set: set one.\n' });
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(run({ APP_SECRET_FILE: join(folder, 'none') })).toMatchObject({ status: 1, stderr: expect.stringContaining('which cannot be read') });
    expect(run({ APP_SECRET: 'from the environment' }).stdout).toBe('from the environment|gone');
  });
});
