import type { AgreementReason, Coverage } from '@isp/protocols';
import { writtenDate } from './dates.js';

/** What stands between two organisations, as the API tells it. */
export interface BetweenView {
  readonly kind: 'in-force' | 'not-yet-in-force' | 'no-longer-in-force' | 'never-in-force' | 'stated' | 'not-published';
  readonly version: string | null;
  readonly since: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly stated: { readonly standing: string; readonly source: string; readonly on: string } | null;
}

/** The two sides by the names that the text gives them. */
export interface Sides {
  readonly giver: string;
  readonly receiver: string;
}

/** How far a protocol answers the question. It is about the arrangement, and reads as no leave and no bar. */
export const COVERAGE_WORDS: Readonly<Record<Coverage, string>> = {
  covered: 'Covers this',
  partly: 'Covers part of this, or does not say',
  none: 'Names both, and does not cover this',
};

/** What stands between the two, as a sentence. */
export function betweenSentence(between: BetweenView): string {
  const version = between.version === null ? '' : ` (version ${between.version})`;
  switch (between.kind) {
    case 'in-force':
      return `In force between these two${since(between.since)}${version}.`;
    case 'not-yet-in-force':
      return `Signed by both, and in force between them from ${dateOf(between.from)}${version}.`;
    case 'no-longer-in-force':
      return `It was in force between these two until ${dateOf(between.until)}${version}.`;
    case 'never-in-force':
      return 'Not in force between these two.';
    case 'stated':
      return between.stated === null ? 'As stated where it comes from.' : `Stated as “${between.stated.standing}” by ${between.stated.source} on ${dateOf(between.stated.on)}. Its signatures are held there.`;
    case 'not-published':
      return 'Who has signed is not published.';
  }
}

/** Why a protocol does not cover the whole question, as a sentence. */
export function reasonSentence(reason: AgreementReason, { giver, receiver }: Sides): string {
  return REASONS[reason]({ giver, receiver });
}

const REASONS: Readonly<Record<AgreementReason, (sides: Sides) => string>> = {
  'details-not-published': () => 'The lead organisation publishes a summary of it, which does not say what data it is about. Ask that organisation’s data protection officer.',
  'data-named-otherwise': () => 'It names the data in other words than yours. Look at the data below: it may be the same.',
  'some-data-named-otherwise': () => 'It names some of the data in your words. The rest may be there in others: look at the data below.',
  'other-direction': ({ giver, receiver }) => `It is about data that ${receiver} gives to ${giver}, and not the other way round.`,
  'no-row-between': () => 'It names both, and no data that goes from one to the other.',
  'giver-not-signed': ({ giver }) => `${giver} has not signed it.`,
  'receiver-not-signed': ({ receiver }) => `${receiver} has not signed it.`,
  'left-before-in-force': () => 'Both have signed it, at times that do not meet: one had left, or it had ended, before the other was bound.',
  'not-yet-in-force': () => 'It takes effect on a later day.',
  'no-longer-in-force': () => 'It is over between these two: its term has ended, or one of them has left.',
  over: () => 'The whole protocol is over.',
  'earlier-version': () => 'What is in force between these two is an earlier version than the one whose text is published, because one of them has yet to sign the newer one.',
  'stated-elsewhere': () => 'It was taken in from another register, and is shown as it was stated there.',
};

function since(date: string | null): string {
  return date === null ? '' : ` since ${writtenDate(date)}`;
}

function dateOf(date: string | null): string {
  return date === null ? 'a day that is not known' : writtenDate(date);
}
