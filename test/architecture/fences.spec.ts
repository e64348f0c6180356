import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURES = resolve(import.meta.dirname, 'fixtures');
const PURE_LIBRARIES = ['protocols', 'wording', 'guidance', 'evidence'];

/** Runs a script on this Node; what it prints is returned however it ends. */
async function run(cwd: string, script: string, ...args: string[]): Promise<string> {
  const options = { cwd, maxBuffer: 64_000_000, env: { ...process.env, NX_DAEMON: 'false' } };
  const ended = promisify(execFile)(process.execPath, [resolve(ROOT, script), ...args], options);
  return ended.then(({ stdout }) => stdout, (error: unknown) => (error as { stdout: string }).stdout);
}

describe('the fences of lint', () => {
  const bad: readonly (readonly [fixture: string, path: string, rule: string])[] = [
    ['reads-the-clock.ts', 'libs/protocols/src/fixture.ts', 'no-restricted-properties'],
    ['reads-the-clock.ts', 'libs/wording/src/fixture.ts', 'no-restricted-properties'],
    ['reads-the-clock.ts', 'libs/guidance/src/fixture.ts', 'no-restricted-properties'],
    ['reads-the-clock.ts', 'libs/evidence/src/fixture.ts', 'no-restricted-properties'],
    ['reads-the-clock-in-spite.ts', 'libs/protocols/src/fixture.ts', 'no-restricted-properties'],
    ['makes-a-date.ts', 'libs/protocols/src/fixture.ts', 'no-restricted-syntax'],
    ['rolls-dice.ts', 'libs/evidence/src/fixture.ts', 'no-restricted-properties'],
    ['reads-a-file.ts', 'libs/evidence/src/fixture.ts', 'no-restricted-imports'],
    ['imports-a-database.ts', 'libs/protocols/src/fixture.ts', '@nx/enforce-module-boundaries'],
    ['imports-a-database.ts', 'libs/guidance/src/fixture.ts', '@nx/enforce-module-boundaries'],
    ['imports-protocols.ts', 'libs/guidance/src/fixture.ts', '@nx/enforce-module-boundaries'],
    ['imports-protocols.ts', 'libs/evidence/src/fixture.ts', '@nx/enforce-module-boundaries'],
    ['imports-the-api.ts', 'libs/protocols/src/fixture.ts', '@nx/enforce-module-boundaries'],
    ['imports-the-api.ts', 'apps/admin/src/fixture.ts', '@nx/enforce-module-boundaries'],
    ['exports-by-default.ts', 'apps/api/src/fixture.ts', 'no-restricted-exports'],
    ['declares-an-enum.ts', 'apps/api/src/fixture.ts', 'no-restricted-syntax'],
    ['declares-an-enum.ts', 'libs/protocols/src/fixture.ts', 'no-restricted-syntax'],
    ['says-any.ts', 'apps/api/src/fixture.ts', '@typescript-eslint/no-explicit-any'],
    ['refuses-in-http.ts', 'apps/api/src/protocols/use-cases/fixture.ts', 'no-restricted-imports'],
  ];
  const good: readonly (readonly [fixture: string, path: string])[] = [
    ['plain.ts', 'libs/protocols/src/fixture.ts'],
    ['imports-protocols.ts', 'libs/wording/src/fixture.ts'],
    ['imports-protocols.ts', 'apps/admin/src/fixture.ts'],
    ['imports-a-database.ts', 'apps/api/src/fixture.ts'],
    ['reads-the-clock.ts', 'apps/api/src/fixture.ts'],
    ['refuses-in-http.ts', 'apps/api/src/protocols/fixture.controller.ts'],
  ];
  let fired: string[][] = [];

  beforeAll(async () => {
    // Without a cached graph of the projects, the rule on their boundaries would pass over everything in silence.
    await run(ROOT, 'node_modules/nx/dist/bin/nx.js', 'show', 'projects');
    const asked = [...bad, ...good].map(([fixture, path]) => [fixture, path]);
    fired = JSON.parse(await run(ROOT, 'test/architecture/lint-as.mjs', JSON.stringify(asked))) as string[][];
  }, 120_000);

  it.each(bad.map((one, at) => ({ at, fixture: one[0], path: one[1], rule: one[2] })))('$fixture in $path meets $rule', ({ at, rule }) => {
    expect(fired[at]).toContain(rule);
  });

  it.each(good.map((one, at) => ({ at: at + bad.length, fixture: one[0], path: one[1] })))('$fixture in $path meets none', ({ at }) => {
    expect(fired[at]).toEqual([]);
  });
});

describe('the fences inside the API', () => {
  it('each meet the fixture that breaks them', async () => {
    const config = resolve(ROOT, '.dependency-cruiser.cjs');
    const output = await run(
      join(FIXTURES, 'workspace'),
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      'apps/api/src',
      ...['--config', config, '--output-type', 'json'],
    );
    const { summary } = JSON.parse(output) as { summary: { violations: { from: string; rule: { name: string } }[] } };
    const met = summary.violations.map(({ from, rule }) => `${from.replace('apps/api/src/', '')}: ${rule.name}`);
    expect(met.sort()).toEqual([
      'alpha/egg.ts: no-cycles',
      'alpha/leads-nowhere.ts: nothing-unresolved',
      'alpha/leans-on-a-spec.ts: nothing-from-specs',
      'beta/injects-repositories.ts: nest-typeorm-stays-in-modules',
      'beta/keeps-things-itself.ts: typeorm-stays-in-persistence',
      'beta/reaches-inside-the-platform.ts: platform-is-met-at-its-indexes',
      'beta/reaches-inside.ts: modules-meet-at-their-index',
      'beta/use-cases/send.ts: use-cases-know-no-http',
      'platform/clock/index.ts: platform-knows-no-module',
    ]);
    const { default: rules } = (await import(config)) as { default: { forbidden: { name: string }[] } };
    expect(new Set(met.map((each) => each.split(': ')[1]))).toEqual(new Set(rules.forbidden.map(({ name }) => name)));
  }, 60_000);
});

describe('the fence of types', () => {
  it.each(PURE_LIBRARIES)('knows no process, page, network or timer in %s', async (library) => {
    const folder = await mkdtemp(join(tmpdir(), 'isp-fence-'));
    try {
      const project = join(folder, 'tsconfig.json');
      const reaching = join(FIXTURES, 'reaches-outside.ts');
      await writeFile(project, JSON.stringify({ extends: resolve(ROOT, `libs/${library}/tsconfig.lib.json`), include: [reaching] }));
      const output = await run(ROOT, 'node_modules/typescript/bin/tsc', '-p', project);
      for (const name of ['process', 'document', 'fetch', 'setTimeout', 'console']) expect(output).toContain(`Cannot find name '${name}'`);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);
});
