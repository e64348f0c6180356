import { gzipSync } from 'node:zlib';
import { fittingBody, placesOf } from './fitting-bodies.js';
import type { Known } from './fitting-bodies.js';
import type { DescribedRoute, Schema } from './described-routes.js';
import { resolved } from './described-routes.js';
import { BROKEN_JSON, spoiltValues } from './spoilt-values.js';

/** One request with something wrong about it. */
export interface SpoiltRequest {
  readonly what: string;
  /** `refused`: nothing may take it. `either`: its shape is allowed, and it is for the domain to judge. */
  readonly expect: 'refused' | 'either';
  /** The place of the body that is at fault, where it is one. */
  readonly pointer?: string;
  /** Headers besides those of the session; a list where one stands there more than once. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: Buffer;
  /** What to put into the address: the text of each parameter, and the query. */
  readonly parameter?: string;
  readonly query?: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Everything that is tried with the body of a route. */
export function spoiltBodies(route: DescribedRoute, known: Known): SpoiltRequest[] {
  if (route.body === null) return [];
  const { schema } = route.body;
  const whole = fittingBody(schema, known) as Readonly<Record<string, unknown>>;
  const bodies = [...inPlaces(schema, whole, known), ...ofJson(JSON.stringify(whole)), ...missingMembers(resolved(schema), whole), ...ofMediaType(JSON.stringify(whole))];
  // Of a form with files the file that is missing may be named first.
  return route.body.mediaType === 'multipart/form-data' ? bodies.map(({ pointer: _, ...request }) => request) : bodies;
}

/** What is tried with the address of a route, and with its headers. */
export function spoiltAddresses(route: DescribedRoute): SpoiltRequest[] {
  const printing = route.path.endsWith('.pdf');
  return [
    ...(route.path.includes('{') ? PARAMETERS.map((parameter) => ({ what: `in the address: ${parameter.slice(0, 40)}`, parameter, expect: 'either' as const })) : []),
    ...(printing ? [] : ['page=1&page=2', '__proto__[administrator]=1', 'constructor=1', `unknown=${'x'.repeat(8_000)}`, '%00=%00', '%E0%A4%A=1', '&&&==', 'a[0]=1&a[1]=2'].map((query) => ({ what: `?${query.slice(0, 40)}`, query, expect: 'either' as const }))),
    ...route.query.flatMap(({ name, schema }) => queryValues(schema).map(([value, expect]) => ({ what: `?${name}=${value.slice(0, 40)}`, query: `${name}=${value}`, expect }))),
    ...(printing ? [] : HEADERS.map(([name, value]) => ({ what: `${name}: ${String(value).slice(0, 40)}`, headers: { [name]: value }, expect: 'either' as const }))),
  ];
}

const PARAMETERS = ['%00', 'a%00b', '%E0%A4%A', '%ff', '%0d%0aSet-Cookie:%20a=b', '..%2f..%2fetc%2fpasswd', '__proto__', "'%20OR%201=1%20--", 'x'.repeat(3_000), '7c0a4a3e-5ca1-4f6b-9a53-0f3c6f3d2b11', '7C0A4A3E5CA14F6B9A530F3C6F3D2B11', '-1', '99999999999999999999.0', '1.0%00', '%F0%9F%98%80', '%ed%a0%80', '*', '%20'];

const HEADERS: readonly (readonly [string, string | readonly string[]])[] = [
  ['if-match', ''],
  ['if-match', 'nonsense'],
  ['if-match', '"one"'],
  ['if-match', '"1", "2"'],
  ['if-match', '"-1"'],
  ['if-match', '"9999999999999999999"'],
  ['if-match', '"999999999"'],
  ['if-match', `"${'1'.repeat(6_000)}"`],
  ['if-none-match', '*'],
  ['range', 'bytes=9-1,-,0-99999999999999'],
  ['accept', 'nonsense/*;q=x, */*;q=1e400'],
  ['accept-language', 'x'.repeat(4_000)],
  ['x-forwarded-for', 'not an address'],
  ['x-forwarded-for', '1.2.3.4, '.repeat(300)],
  ['x-forwarded-host', 'elsewhere.example'],
  ['x-request-id', '{"forged":true}'],
  ['host', 'elsewhere.example'],
  ['content-encoding', 'gzip'],
  ['cookie', 'isp-session=s%3Aforged.signature; isp-session=s%3Aforged'],
  ['cookie', '%E0%A4%A=%E0%A4%A; =; __proto__=1; isp-session=j%3A%7B%7D'],
  ['x-csrf-token', ['one', 'another']],
  ['content-type', ['application/json', 'text/plain']],
  ['x-many', Array.from({ length: 60 }, (_, number) => String(number))],
  ['x-latin', 'caf\u00e9'],
];

function inPlaces(schema: Schema, whole: Readonly<Record<string, unknown>>, known: Known): SpoiltRequest[] {
  const required = resolved(schema).required ?? [];
  return placesOf(schema).flatMap((place) => {
    const [member] = place.pointer;
    // What need not be there is left out, unless the place lies within: a draft's sections would be judged together otherwise.
    const body = Object.fromEntries(Object.entries(whole).filter(([name]) => required.includes(name) || name === member));
    const pointer = place.pointer.map((step) => `/${step}`).join('');
    return [
      ...spoiltValues(place).map(({ what, json, expect }) => ({ what: `${pointer}: ${what.slice(0, 60)}`, pointer, expect: pointer === '' && json === '{}' ? ('either' as const) : expect, headers: JSON_TYPE, body: Buffer.from(withAt(body, place.pointer, json)) })),
      ...(place.schema.type === 'object' ? besides(body, place.pointer, known) : []),
    ];
  });
}

/** An object with one member more, or one twice. */
function besides(body: Readonly<Record<string, unknown>>, path: readonly string[], known: Known): SpoiltRequest[] {
  const there = valueAt(body, path);
  if (typeof there !== 'object' || there === null) return [];
  const [first] = Object.keys(there);
  const text = JSON.stringify(there);
  const pointer = path.map((step) => `/${step}`).join('');
  const more = ['"no such member":1', '"__proto__":{"administrator":true}', '"constructor":{"prototype":{}}', `"organisationId2":${JSON.stringify(known['organisationId'] ?? 1)}`, '"\\u0000":1', '"\\ud800":1'];
  const again = first === undefined ? '' : JSON.stringify((there as Readonly<Record<string, unknown>>)[first]);
  const twice = first === undefined ? [] : [`${JSON.stringify(first)}:${again}`, `"\\u${first.charCodeAt(0).toString(16).padStart(4, '0')}${first.slice(1)}":${again}`];
  return [...more, ...twice].map((member) => {
    const json = text === '{}' ? `{${member}}` : `${text.slice(0, -1)},${member}}`;
    return { what: `${pointer} with ${member}`, pointer, expect: 'refused' as const, headers: JSON_TYPE, body: Buffer.from(withAt(body, path, json)) };
  });
}

function missingMembers({ required = [] }: Schema, whole: Readonly<Record<string, unknown>>): SpoiltRequest[] {
  return required.map((missing) => ({
    what: `without ${missing}`,
    pointer: `/${missing}`,
    expect: 'refused' as const,
    headers: JSON_TYPE,
    body: Buffer.from(JSON.stringify(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== missing)))),
  }));
}

function ofJson(json: string): SpoiltRequest[] {
  const cut = [1, Math.floor(json.length / 2), json.length - 1].map((length) => json.slice(0, length));
  const broken = [...cut, ...BROKEN_JSON.map((piece) => json.replace(/:(?=[^:]*$)/, () => `:${piece}`)), `${json}${json}`, `${json}]`, 'null', '1', '"text"', 'true', '[]', '[1]', ' ', '\0', `\ufeff\ufeff${json}`];
  return [
    ...broken.map((text) => ({ what: `JSON ${text.slice(0, 40)}`, expect: 'refused' as const, headers: JSON_TYPE, body: Buffer.from(text) })),
    { what: 'bytes that are no UTF-8', expect: 'refused', headers: JSON_TYPE, body: Buffer.concat([Buffer.from(json.slice(0, -2)), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from(json.slice(-2))]) },
    { what: '1 MB and more', expect: 'refused', headers: JSON_TYPE, body: Buffer.from(`{"padding":"${'x'.repeat(1_100_000)}"}`) },
  ];
}

function ofMediaType(json: string): SpoiltRequest[] {
  const types = ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'application/jsonp', 'application/json-seq', 'text/json', '*/*', 'nonsense', '', 'multipart/form-data', 'application/json; charset=utf-7', 'application/json; charset=utf-16le', 'application/json; charset=nonsense', 'application/json; charset=iso-8859-1'];
  const encodings = ['gzip', 'br', 'deflate', 'nonsense', 'gzip, gzip'];
  return [
    ...types.map((type) => ({ what: `as ${type || 'nothing'}`, expect: 'refused' as const, headers: { 'content-type': type }, body: Buffer.from(json) })),
    ...encodings.map((encoding) => ({ what: `encoded as ${encoding}`, expect: 'refused' as const, headers: { ...JSON_TYPE, 'content-encoding': encoding }, body: BOMB })),
  ];
}

/** Twenty megabytes once they are let out of twenty kilobytes. */
const BOMB = gzipSync(Buffer.alloc(20_000_000, ' '));

function queryValues(schema: Schema): (readonly [string, 'refused' | 'either'])[] {
  const always = ['%00', '%01', 'x'.repeat(4_000)].map((text) => [text, 'refused'] as const);
  const whole = schema.type === 'integer' ? ['', '0', '-1', '1.5', '1e3', '0x10', 'NaN', 'Infinity', '999999999999999999999', '%D9%A1', '1&page=2&pageSize=3', '1%20'] : [];
  const codes = schema.enum === undefined ? [] : ['__proto__', 'constructor', 'toString', ''];
  const days = schema.format === 'date' ? ['2026-99-99', '0000-00-00', '275760-09-13', '2026-02-30', '2026-1-1', 'today'] : [];
  const ids = schema.format === 'uuid' ? ['x', "'", '7c0a4a3e'] : [];
  const refused = [...days, ...ids, ...codes].map((text) => [text, 'refused'] as const);
  const either = [...whole, '{{7*7}}', '%25', '%ed%a0%80', "'", '\\', '%27%3B--', '*', '%F0%9F%98%80', '(((((((((((a)%2B)%2B)', '%26%7C%21', '2026-12-01'].map((text) => [text, 'either'] as const);
  return [...always, ...refused, ...either];
}

function valueAt(whole: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>> | null)?.[step], whole);
}

const HERE = '\u{f8ff}here\u{f8ff}';

/** The JSON of a body in which something else stands at a place: as text, since some of it is no JSON that could be made. */
function withAt(whole: Readonly<Record<string, unknown>>, path: readonly string[], json: string): string {
  if (path.length === 0) return json;
  return JSON.stringify(replaced(whole, path)).replace(`"${HERE}"`, () => json);
}

function replaced(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return HERE;
  if (Array.isArray(value)) return value.map((entry: unknown, index) => (String(index) === step ? replaced(entry, rest) : entry));
  return { ...(value as object), [step]: replaced((value as Readonly<Record<string, unknown>>)[step], rest) };
}
