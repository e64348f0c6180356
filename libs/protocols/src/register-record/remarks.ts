/** What is missing in a record or odd about it. A remark keeps nothing out: it is said, and the record comes in as it is. */
import type { RecordField } from './register-record.js';

/** What a remark can be about; the page owns the words. */
export const REMARK_CODES = [
  'no-controller-named',
  'one-controller-named',
  'one-party-named',
  'party-not-named',
  'party-described-not-named',
  'party-named-beside-its-code',
  'names-beside-codes',
  'controller-and-processor',
  'party-named-twice',
  'no-power-named',
  'power-not-known',
  'no-area-named',
  'area-not-named',
  'no-start-date',
  'no-end-date',
  'no-review-date',
  'date-not-readable',
  'ends-before-it-starts',
  'review-before-it-starts',
  'review-after-its-end',
  'review-on-its-end-date',
  'registered-after-its-start',
  'no-retention-period',
  'retention-not-readable',
  'no-contact',
  'text-missing',
  'control-characters',
  'bullets-in-text',
  'spaces-around-text',
] as const;
export type RemarkCode = (typeof REMARK_CODES)[number];

/** One remark: what it is, about which field, and the values that make it understandable. */
export interface Remark {
  readonly code: RemarkCode;
  readonly field: RecordField;
  readonly facts: Readonly<Record<string, string | number>>;
}

/**
 * A remark.
 * @param code what it is
 * @param field the field it is about
 * @param facts what makes it understandable
 */
export function remark(code: RemarkCode, field: RecordField, facts: Remark['facts'] = {}): Remark {
  return { code, field, facts };
}
