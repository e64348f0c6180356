/**
 * What changed between two contents, as data: what a signatory who signed before wants to know, what a drafter's
 * partners ask first, and what the audit says an edit touched.
 */
import type { ProtocolContent } from './content.js';
import { sameValue } from './same-value.js';

/** Any value of a content: it is JSON-shaped. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One difference. The pointer leads into the later content, or into the earlier one for what was removed. */
export interface Difference {
  readonly pointer: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** `null` for what was added. */
  readonly before: unknown;
  /** `null` for what was removed. */
  readonly after: unknown;
}

/**
 * The differences between two contents, in the order of the content. Parties, data rows and steps are matched by their
 * id, so that a row put in front does not make all the others look changed; when only their order differs, that is one
 * difference with both orders of ids. Plain lists (topics, areas) are compared whole.
 * @param before the earlier content
 * @param after the later content
 * @returns no differences for equal contents
 */
export function compareVersions(before: ProtocolContent, after: ProtocolContent): readonly Difference[] {
  return compare('', asJson(before), asJson(after));
}

/**
 * One step of a JSON pointer, escaped as RFC 6901 asks.
 * @param key a key of an object or an index of a list
 */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function asJson(content: ProtocolContent): Json {
  // A content is JSON-shaped by its type; interfaces only lack the index signature that would say so.
  return content as unknown as Json;
}

function compare(pointer: string, before: Json, after: Json): readonly Difference[] {
  if (isObject(before) && isObject(after)) return compareObjects(pointer, before, after);
  if (isListOfRows(before) && isListOfRows(after)) return compareRows(pointer, before, after);
  return sameValue(before, after) ? [] : [{ pointer, kind: 'changed', before, after }];
}

type JsonObject = { readonly [key: string]: Json };

function compareObjects(pointer: string, before: JsonObject, after: JsonObject): readonly Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => {
    const at = pointer + pointerStep(key);
    const was = before[key];
    const is = after[key];
    if (was === undefined) return [{ pointer: at, kind: 'added', before: null, after: is }];
    if (is === undefined) return [{ pointer: at, kind: 'removed', before: was, after: null }];
    return compare(at, was, is);
  });
}

type Row = JsonObject & { readonly id: string };

function compareRows(pointer: string, before: readonly Row[], after: readonly Row[]): readonly Difference[] {
  const earlier = new Map(before.map((row) => [row.id, row]));
  const later = new Set(after.map((row) => row.id));
  const removed = before.flatMap((row, index): readonly Difference[] =>
    later.has(row.id) ? [] : [{ pointer: pointer + pointerStep(index), kind: 'removed', before: row, after: null }],
  );
  const kept = after.flatMap((row, index): readonly Difference[] => {
    const at = pointer + pointerStep(index);
    const was = earlier.get(row.id);
    return was ? compare(at, was, row) : [{ pointer: at, kind: 'added', before: null, after: row }];
  });
  const orderBefore = before.map((row) => row.id).filter((id) => later.has(id));
  const orderAfter = after.map((row) => row.id).filter((id) => earlier.has(id));
  const reordered: readonly Difference[] =
    sameValue(orderBefore, orderAfter)
      ? []
      : [{ pointer, kind: 'reordered', before: orderBefore, after: orderAfter }];
  return [...reordered, ...kept, ...removed];
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfRows(value: Json): value is readonly Row[] {
  return Array.isArray(value) && value.every((entry: Json) => isObject(entry) && typeof entry['id'] === 'string');
}
