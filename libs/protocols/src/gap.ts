import { GAP_REASONS, type GapCode, type GapReason } from './gap-reasons.js';
import type { Section } from './sections.js';

/** Something a protocol must say before it is signed and does not yet. */
export interface Gap extends GapReason {
  /** JSON pointer into the content; `/publication/reason` points beside it, into the protocol. */
  readonly pointer: string;
  readonly section: Section;
  readonly code: GapCode;
}

/**
 * A gap with its reason.
 * @param section the section a drafter finds it in
 * @param pointer the place
 * @param code which gap it is
 */
export function gap(section: Section, pointer: string, code: GapCode): Gap {
  return { pointer, section, code, ...GAP_REASONS[code] };
}

/**
 * The gap at one place, if the value there is missing: `null`, or a text of nothing but spaces. Zero is an answer.
 * @param section the section a drafter finds it in
 * @param pointer the place
 * @param code which gap it is
 * @param value what stands there
 */
export function missing(section: Section, pointer: string, code: GapCode, value: string | number | null): readonly Gap[] {
  return value === null || (typeof value === 'string' && value.trim() === '') ? [gap(section, pointer, code)] : [];
}
