import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MIGRATIONS_FOLDER } from './data-source-options.js';

/** A migration's class; its name ends in its timestamp. */
export type MigrationClass = new () => object;

/** The names of the files in which this version's migrations are, the oldest first. */
export async function migrationFiles(): Promise<readonly string[]> {
  const files = await readdir(MIGRATIONS_FOLDER);
  return files.filter((file) => /^\d{13}-[^.]+\.[jt]s$/.test(file)).sort();
}

/** Every migration that this version has, the oldest first. */
export async function migrationsOfThisVersion(): Promise<readonly MigrationClass[]> {
  const files = await migrationFiles();
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(resolve(MIGRATIONS_FOLDER, file)).href) as Promise<Record<string, MigrationClass>>));
  return modules.flatMap((module) => Object.values(module));
}
