import type { StandingKind } from '@isp/protocols';
import { writtenDate } from './dates.js';

/**
 * A standing with the facts that its words need. It says how far an agreement has come, never whether somebody may
 * share: no word and no colour here reads as leave or as a bar.
 */
export interface StandingView {
  readonly kind: StandingKind;
  readonly since?: string | null;
  readonly effectiveOn?: string | null;
  readonly inForceFrom?: string | null;
  readonly inForceUntil?: string | null;
  readonly versionInForce?: string | null;
  readonly nextReviewOn?: string | null;
  readonly stated?: { readonly standing: string; readonly source: string; readonly on: string } | null;
}

const WORDS: Readonly<Record<StandingKind, string>> = {
  draft: 'Draft',
  'shown-to-partners': 'Draft, shown to partners',
  'out-for-signature': 'Out for signature',
  'partly-signed': 'Partly signed',
  'signed-not-yet-effective': 'Signed, not yet effective',
  'in-force': 'In force',
  'review-due': 'In force, review due',
  'under-review': 'In force, under review',
  'review-overdue': 'In force, review overdue',
  ended: 'Ended',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
  abandoned: 'Given up before force',
  stated: 'As stated elsewhere',
};

/** The colour of a standing's tag: one for each stage of an agreement's life, none of them a signal. */
const COLOURS: Readonly<Record<StandingKind, 'white' | 'blue' | 'purple' | 'grey' | 'aqua-green'>> = {
  draft: 'white',
  'shown-to-partners': 'white',
  'out-for-signature': 'purple',
  'partly-signed': 'purple',
  'signed-not-yet-effective': 'purple',
  'in-force': 'blue',
  'review-due': 'blue',
  'under-review': 'blue',
  'review-overdue': 'blue',
  ended: 'grey',
  superseded: 'grey',
  withdrawn: 'grey',
  abandoned: 'grey',
  stated: 'aqua-green',
};

/** A standing's name, for a tag or a filter. */
export function standingWords(kind: StandingKind): string {
  return WORDS[kind];
}

export function standingColour(kind: StandingKind) {
  return COLOURS[kind];
}

/** A standing as a sentence with its dates. */
export function standingSentence(standing: StandingView): string {
  const on = standing.since ? ` on ${writtenDate(standing.since)}` : '';
  const from = standing.inForceFrom ? ` since ${writtenDate(standing.inForceFrom)}` : '';
  const review = standing.nextReviewOn ? writtenDate(standing.nextReviewOn) : null;
  switch (standing.kind) {
    case 'draft':
      return 'It is being written.';
    case 'shown-to-partners':
      return 'It is being written, and partners have been shown the draft.';
    case 'out-for-signature':
      return 'It has been sent for signature. Nobody has signed yet.';
    case 'partly-signed':
      return 'Some of the parties have signed.';
    case 'signed-not-yet-effective':
      return standing.effectiveOn
        ? `It has been signed and takes effect on ${writtenDate(standing.effectiveOn)}.`
        : 'It has been signed and takes effect on a later date.';
    case 'in-force':
      return `It has been in force${from} between those who have signed.${review ? ` The next review is due on ${review}.` : ''}`;
    case 'review-due':
      return `It has been in force${from} between those who have signed. Its review is due${review ? ` on ${review}` : ''}.`;
    case 'under-review':
      return `It has been in force${from} between those who have signed, and is being reviewed.`;
    case 'review-overdue':
      return `It stays in force between those who have signed. Its review has been overdue${review ? ` since ${review}` : ''}.`;
    case 'ended':
      return `It ended${on}.`;
    case 'superseded':
      return `Another protocol took its place${on}.`;
    case 'withdrawn':
      return `It was withdrawn${on}.`;
    case 'abandoned':
      return 'It was given up before it came into force.';
    case 'stated':
      return standing.stated
        ? `It was made elsewhere and is shown as it was stated on ${writtenDate(standing.stated.on)}: “${standing.stated.standing}” (${standing.stated.source}).`
        : 'It was taken in from elsewhere, with the standing stated there.';
  }
}

const OVER: ReadonlySet<StandingKind> = new Set(['ended', 'superseded', 'withdrawn', 'abandoned']);

/** Whether the arrangement is over, so that a review date that was once set is no longer ahead of anybody. */
export function isOver(kind: StandingKind): boolean {
  return OVER.has(kind);
}

/** All standings, in the order of a protocol's life. */
export const STANDINGS = Object.keys(WORDS) as readonly StandingKind[];
