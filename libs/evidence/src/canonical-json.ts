import canonicalize from 'canonicalize';

/** A value that JSON can say, and nothing else. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A value that has no canonical form: where it stands and what is wrong with it. */
export class NotCanonicalError extends Error {
  /** JSON pointer to the value (RFC 6901). */
  readonly pointer: string;
  readonly why: NotCanonicalReason;

  constructor(pointer: string, why: NotCanonicalReason) {
    super(`${why} at ${pointer === '' ? 'the root' : pointer}`);
    this.name = 'NotCanonicalError';
    this.pointer = pointer;
    this.why = why;
  }
}

export type NotCanonicalReason = 'lone-surrogate' | 'not-a-finite-number' | 'undefined' | 'not-json' | 'circular';

/**
 * The canonical JSON of a value (RFC 8785, JSON Canonicalization Scheme): the one text its digest is taken of.
 *
 * Takes plain JSON data (objects with the plain prototype or none, arrays, strings, finite numbers, booleans, null).
 * Refuses with {@link NotCanonicalError} what `JSON.stringify` would silently drop or change: `undefined`, functions, symbols,
 * big integers, class instances (a `Date` too), NaN and infinities, lone surrogates in values or keys, cycles.
 */
export function canonicalJson(value: unknown): string {
  refuseWhatJsonCannotSay(value, '', []);
  return canonicalize(value) as string;
}

function refuseWhatJsonCannotSay(value: unknown, pointer: string, above: readonly object[]): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (LONE_SURROGATE.test(value)) throw new NotCanonicalError(pointer, 'lone-surrogate');
    return;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotCanonicalError(pointer, 'not-a-finite-number');
    return;
  }
  if (value === undefined) throw new NotCanonicalError(pointer, 'undefined');
  if (typeof value !== 'object') throw new NotCanonicalError(pointer, 'not-json');
  if (above.includes(value)) throw new NotCanonicalError(pointer, 'circular');

  const path = [...above, value];
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) refuseWhatJsonCannotSay(value[index], `${pointer}/${index}`, path);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && !isPlainPrototype(prototype)) throw new NotCanonicalError(pointer, 'not-json');
  for (const [key, member] of Object.entries(value)) {
    const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (LONE_SURROGATE.test(key)) throw new NotCanonicalError(place, 'lone-surrogate');
    refuseWhatJsonCannotSay(member, place, path);
  }
}

/** With the `u` flag a surrogate in a pair is part of its character, so that this finds only those alone. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** `Object.prototype` of this realm or of another one (a worker's, a test runner's). */
function isPlainPrototype(prototype: unknown): boolean {
  return (
    typeof prototype === 'object' &&
    prototype !== null &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'hasOwnProperty')
  );
}
