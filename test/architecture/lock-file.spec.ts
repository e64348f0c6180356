import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

describe('package-lock.json', () => {
  it('has every package for another platform, or npm ci refuses on all of them', () => {
    const names = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    const paths = Object.keys(packages);
    expect(names.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
  });

  it('names no registry, so that everyone installs from theirs', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http') === true)).toEqual([]);
  });
});
