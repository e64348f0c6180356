import { resolved } from './described-routes.js';
import type { Schema } from './described-routes.js';

/** What stands at a member of that name, whatever the schema would allow: ids of what there is. */
export type Known = Readonly<Record<string, unknown>>;

/** A body that fits its schema, with every member there is, so that each of them can be spoilt. */
export function fittingBody(schema: Schema, known: Known, name = ''): unknown {
  const full = resolved(schema);
  if (name in known) return known[name];
  if (full.enum !== undefined) return full.enum[0];
  if (full.type === 'array') return full.items === undefined ? [] : [fittingBody(full.items, known)];
  if (full.type === 'boolean') return true;
  if (full.type === 'integer' || full.type === 'number') return full.minimum ?? 1;
  if (full.type === 'string') return fittingText(full);
  return Object.fromEntries(Object.entries(full.properties ?? {}).map(([member, within]) => [member, fittingBody(within, known, member)]));
}

/** One place in a body: its JSON pointer, and what may stand there. */
export interface Place {
  readonly pointer: readonly string[];
  readonly schema: Schema;
}

/** Every place of a body, lists at their first entry. The whole body comes first. */
export function placesOf(schema: Schema, pointer: readonly string[] = []): Place[] {
  const full = resolved(schema);
  const within =
    full.type === 'array' && full.items !== undefined
      ? placesOf(full.items, [...pointer, '0'])
      : Object.entries(full.properties ?? {}).flatMap(([member, inner]) => placesOf(inner, [...pointer, member]));
  return [{ pointer, schema: full }, ...within];
}

function fittingText({ format, pattern, minLength = 0 }: Schema): string {
  if (format === 'date') return '2026-12-01';
  if (format === 'uuid') return '7c0a4a3e-5ca1-4f6b-9a53-0f3c6f3d2b11';
  if (format === 'email') return 'some.body@people.example';
  if (format === 'uri') return 'https://organisation.example/privacy';
  if (pattern === '^[0-9a-f]{64}$') return 'a'.repeat(64);
  return 'Words'.padEnd(minLength, '.');
}
