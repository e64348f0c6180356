import type { Place } from './fitting-bodies.js';
import type { Schema } from './described-routes.js';

/** A piece of JSON text that is out of place. */
export interface SpoiltValue {
  readonly what: string;
  readonly json: string;
  /** `refused`: the schema does not allow it, so nothing may take it. `either`: allowed by its shape, and for the domain to judge. */
  readonly expect: 'refused' | 'either';
}

type JsonType = 'null' | 'boolean' | 'number' | 'text' | 'list' | 'object';

const OF_TYPES: readonly (readonly [JsonType, string])[] = [
  ['null', 'null'],
  ['boolean', 'false'],
  ['number', '0'],
  ['number', '-1'],
  ['number', '0.5'],
  ['number', '-0'],
  ['number', '1e400'],
  ['number', '-1e-400'],
  ['number', '9007199254740993'],
  ['number', '1e21'],
  ['text', '"true"'],
  ['text', '"NaN"'],
  ['list', '[]'],
  ['list', '[[]]'],
  ['list', '[null]'],
  ['list', '["__proto__"]'],
  ['object', '{}'],
  ['object', '{"length":1000000000,"0":"x"}'],
  ['object', '{"toString":1,"valueOf":1}'],
  ['object', '{"then":1}'],
  ['object', '{"$ne":null}'],
  ['object', '{"__proto__":{"administrator":true}}'],
  ['object', '{"constructor":{"prototype":{"administrator":true}}}'],
];

const UNREADABLE = ['\\u0000', 'NUL\\u0000inside', '\\ud800', 'half\\udc00', '\\ud800\\ud800', '\\udfff\\ud800'];
const CONTROLS = ['\\u0001', 'bell\\u0007', 'escape\\u001b[2J', '\\u007f', '\\u0085', '\\u009b31m'];
const DATES = ['2026-99-99', '2026-02-30', '0000-00-00', '0000-01-01', '275760-09-13', '-271821-04-20', '+010000-01-01', '2026-1-1', '2026-12-01T00:00:00Z', '٢٠٢٦-١٢-٠١', '2026-12-01\\n', 'today', ''];
const STRANGE_DATES = ['0001-01-01', '9999-12-31', '1900-02-28', '2200-12-31'];
const EMAILS = ['nobody', '@people.example', 'a@b@people.example', 'a b@people.example', 'a@people.example\\r\\nBcc: other@people.example', '<a@people.example>', 'a@people.example,b@people.example', ''];
const IDS = ['not-an-id', '7c0a4a3e', "' OR 1=1 --", '../../etc/passwd', '{7c0a4a3e-5ca1-4f6b-9a53-0f3c6f3d2b11}', ''];
const CODES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'NO-SUCH-CODE', ''];
const STRANGE_TEXTS = ['__proto__', '{{constructor.constructor}}', '=1+1', '<img src=x onerror=alert(1)>', '\\u202eright-to-left', '\\r\\n', '\\ufeff', '\\uffff', '😀'];

/** What to try at a place, of the wrong type first. */
export function spoiltValues({ schema }: Place): SpoiltValue[] {
  const allowed = typesOf(schema);
  const ofTypes = OF_TYPES.map(([type, json]) => ({ what: json, json, expect: allowed.has(type) ? ('either' as const) : ('refused' as const) }));
  return [...ofTypes, ...ofKind(schema)];
}

/** The pieces that break JSON itself, wherever they stand. */
export const BROKEN_JSON: readonly string[] = ['NaN', 'Infinity', '-Infinity', 'undefined', "'single'", '"open', '01', '+1', '.5', '0x10', '{a:1}', '[1,]', '{"a":1,}', '/* */1', '"\t"', '"\\x41"', '"\\u12"', ']'];

function ofKind(schema: Schema): SpoiltValue[] {
  const refused = (texts: readonly string[]): SpoiltValue[] => texts.map((text) => ({ what: text, json: `"${text}"`, expect: 'refused' }));
  const either = (texts: readonly string[]): SpoiltValue[] => texts.map((text) => ({ what: text, json: `"${text}"`, expect: 'either' }));
  if (schema.enum !== undefined) return [...refused(UNREADABLE), ...refused(CODES)];
  if (schema.type === 'array') return [tooMany(schema.maxItems ?? 5_000), deep('[', ']'), deep('{"a":', '}')];
  if (schema.type === 'object') return [{ what: 'an unknown member', json: '{"no such member":1}', expect: 'refused' }, deep('[', ']'), deep('{"a":', '}')];
  if (schema.type !== 'string') return [deep('[', ']')];
  if (schema.format === 'date') return [...refused(UNREADABLE), ...refused(DATES), ...either(STRANGE_DATES)];
  if (schema.format === 'uuid') return [...refused(UNREADABLE), ...refused(IDS), ...either(['7c0a4a3e-5ca1-4f6b-9a53-0f3c6f3d2b11'])];
  const tooLong = schema.maxLength === undefined ? [] : [{ what: 'one character too many', json: `"${'x'.repeat(schema.maxLength + 1)}"`, expect: 'refused' as const }];
  if (schema.format === 'email') return [...refused(UNREADABLE), ...refused(EMAILS), ...tooLong];
  // A secret may hold what no line of text may.
  const controls = schema.format === 'password' ? either(CONTROLS) : refused(CONTROLS);
  return [...refused(UNREADABLE), ...controls, ...tooLong, ...either(STRANGE_TEXTS)];
}

function typesOf({ type, nullable = false, enum: codes }: Schema): ReadonlySet<JsonType> {
  const types = new Set<JsonType>(nullable ? ['null'] : []);
  // No code is among what is tried but those that are numbers.
  if (codes !== undefined) return codes.some((code) => typeof code === 'number') ? types.add('number') : types;
  if (type === 'string') types.add('text');
  if (type === 'boolean') types.add('boolean');
  if (type === 'integer' || type === 'number') types.add('number');
  if (type === 'array') types.add('list');
  if (type === 'object' || type === undefined) types.add('object');
  return types;
}

function tooMany(most: number): SpoiltValue {
  return { what: `${most + 1} entries`, json: `[${'0,'.repeat(most)}0]`, expect: 'refused' };
}

function deep(open: string, close: string): SpoiltValue {
  return { what: `10,000 deep in ${open}`, json: `${open.repeat(10_000)}${open.endsWith(':') ? '1' : ''}${close.repeat(10_000)}`, expect: 'refused' };
}
