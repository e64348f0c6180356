/** What a browser has to fetch before the first page can be more than a plain one: counted in the built files, compressed as they are sent. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const CLIENT = resolve(import.meta.dirname, '../../apps/admin/build/client');
const FIRST_PAGES = ['routes/home', 'routes/guidance/guidance', 'routes/guidance/entry', 'routes/register/register', 'routes/register/published-protocol', 'routes/about/notice'];
const FIRST_PAGE_KB = 150;
const ANY_PAGE_KB = 165;

interface Part {
  readonly module: string;
  readonly imports?: readonly string[];
}

interface Manifest {
  readonly entry: Part;
  readonly routes: Readonly<Record<string, Part>>;
  readonly url: string;
}

const { entry, routes, url }: Manifest = manifest();

describe('the script of a page', () => {
  it.each(FIRST_PAGES)(`is at most ${FIRST_PAGE_KB} kB where somebody comes first (%s)`, (name) => {
    expect(Object.keys(routes)).toContain(name);
    expect(kilobytesOf(name)).toBeLessThanOrEqual(FIRST_PAGE_KB);
  });

  it(`is at most ${ANY_PAGE_KB} kB on any page`, () => {
    const heavy = Object.keys(routes).filter((name) => kilobytesOf(name) > ANY_PAGE_KB);
    expect(heavy).toEqual([]);
  });

  it('is counted whole: what draws the page is in it', () => {
    expect(kilobytesOf('routes/home')).toBeGreaterThan(80);
  });
});

function manifest(): Manifest {
  const [file = ''] = readdirSync(join(CLIENT, 'assets')).filter((name) => /^manifest-.*\.js$/.test(name));
  return JSON.parse(readFileSync(join(CLIENT, 'assets', file), 'utf8').replace(/^[^{]*/, '').replace(/;\s*$/, '')) as Manifest;
}

function kilobytesOf(name: string): number {
  const parts = [entry, routes['root'], routes[name]].filter((part) => part !== undefined);
  const files = new Set([url, ...parts.flatMap(({ module, imports = [] }) => [module, ...imports])]);
  return [...files].reduce((bytes, file) => bytes + gzipSync(readFileSync(join(CLIENT, file))).length, 0) / 1_000;
}
