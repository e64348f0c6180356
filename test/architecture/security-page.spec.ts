import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The tests that the page names: what stands in code type in the last column of its tables of threats. */
function namedTests(): string[] {
  const page = readFileSync(resolve(ROOT, 'docs/security.md'), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.split(' | ').length === 3);
  return rows.flatMap((row) => [...(row.split(' | ')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

it('every test that docs/security.md names is there', () => {
  const names = namedTests();
  expect(names.length).toBeGreaterThan(30);
  const missing = names.filter((name) => ![`test/api/${name}.spec.ts`, `test/api/${name}`, `${name}.spec.ts`].some((path) => existsSync(resolve(ROOT, path))));
  expect([...new Set(missing)]).toEqual([]);
});
