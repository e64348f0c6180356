/**
 * Every refusal of this library. A code states the fact that stands in the way, never an instruction; the page owns
 * the words. A refusal is about an act on a record: none of them says anything about sharing information.
 */
export const REFUSAL_CODES = [
  'already-bound',
  'already-declined',
  'already-ended',
  'already-in-force',
  'already-left',
  'already-reviewed',
  'already-signed',
  'already-taken-back',
  'already-under-review',
  'changed-since-taken-in',
  'date-in-the-future',
  'date-in-the-past',
  'digest-differs',
  'draft-already-open',
  'duplicate-id',
  'ends-before-it-starts',
  'fewer-than-two-parties',
  'invalid-date',
  'invalid-duration',
  'major-change-needed',
  'no-draft',
  'not-a-party',
  'not-asked-to-sign',
  'not-complete',
  'not-in-force',
  'not-signed',
  'not-taken-in',
  'not-under-review',
  'number-out-of-range',
  'organisation-already-party',
  'organisation-of-party-fixed',
  'party-left',
  'party-removed',
  'party-without-signatory',
  'reason-missing',
  'reminded-recently',
  'reminded-too-often',
  'request-replaced',
  'reviewed-before-it-starts',
  'signed-before-sent',
  'text-missing',
  'text-too-long',
  'too-many-rows',
  'unknown-party',
  'unknown-section',
  'version-not-current',
  'version-out-for-signature',
  'withdrawn-from-signature',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What makes a refusal understandable: pointers, ids, limits, dates. Never a person's name. */
export type RefusalFacts = Readonly<Record<string, string | number | readonly string[] | null>>;

/** Why an act cannot be done now. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
}

/** Thrown by an act that is refused. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';

  constructor(
    readonly code: RefusalCode,
    readonly facts: RefusalFacts = {},
  ) {
    super(code);
  }
}

/**
 * A refusal as a value, for a page that explains why something cannot be done.
 * @param code the fact in the way
 * @param facts what makes it understandable
 */
export function refusal(code: RefusalCode, facts: RefusalFacts = {}): Refusal {
  return { code, facts };
}

/**
 * Turns a refusal into the error an act throws.
 * @param found the refusal, or `null` when nothing is in the way: then nothing happens
 */
export function refuseIf(found: Refusal | null): void {
  if (found) throw new ProtocolError(found.code, found.facts);
}
