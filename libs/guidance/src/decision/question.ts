import { NATIONS, type Nation } from '../content/entry.js';

/** Words with where they come from, as keys of the list of sources, and where they hold. */
export interface Said {
  readonly text: string;
  readonly sources: readonly string[];
  readonly nations: readonly Nation[];
}

export type QuestionKey =
  | 'emergency'
  | 'act-now'
  | 'about'
  | 'purpose'
  | 'identity'
  | 'organisation'
  | 'basis'
  | 'special'
  | 'condition'
  | 'confidence'
  | 'power'
  | 'sharing'
  | 'telling'
  | 'decision'
  | 'request';

export type FieldKey =
  | 'emergency'
  | 'emergencyShared'
  | 'nation'
  | 'about'
  | 'purposes'
  | 'purposeWords'
  | 'identifies'
  | 'organisation'
  | 'basis'
  | 'special'
  | 'conditions'
  | 'confidence'
  | 'confidenceWords'
  | 'powers'
  | 'powerWords'
  | 'data'
  | 'recipient'
  | 'necessity'
  | 'checks'
  | 'means'
  | 'told'
  | 'toldWords'
  | 'decision'
  | 'reasons'
  | 'askedBy'
  | 'askedOf'
  | 'askedOn'
  | 'impactAssessment'
  | 'afterwards'
  | 'caseFile'
  | 'decidedBy'
  | 'decidedOn';

/** Something about earlier answers: that a field has one of these, or none of them. */
export interface Clause {
  readonly field: FieldKey;
  readonly has: 'any' | 'none';
  readonly of: readonly string[];
}

/** An answer to choose. It is offered where its clauses hold, in its nations. */
export interface Choice extends Said {
  readonly key: string;
  /** Said of the choice on the same sources. */
  readonly hint: string | null;
  /** How the record words it, where the answer alone would not say enough. */
  readonly recorded: string | null;
  /** The provision it rests on, as the record names it. */
  readonly law: string | null;
  readonly when: readonly Clause[];
  /** What is decided by it rests on the person's consent. */
  readonly restsOnConsent: boolean;
  /** It says that there is none, so that nothing can be chosen beside it. */
  readonly alone: boolean;
}

interface FieldBasics {
  readonly key: FieldKey;
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
}

export type Field =
  | (FieldBasics & { readonly kind: 'one' | 'many'; readonly choices: readonly Choice[] })
  /** Words of one's own, no longer than so many letters: the record is to keep to two pages. */
  | (FieldBasics & { readonly kind: 'words'; readonly lines: number; readonly longest: number })
  /** An ISO 8601 date. */
  | (FieldBasics & { readonly kind: 'day' });

/** One screen of the path. It is asked where its clauses hold of what was answered before it. */
export interface Question {
  readonly key: QuestionKey;
  readonly heading: string;
  /** Which of the seven key questions of 2008 it asks, in this service's order. */
  readonly keyQuestions: readonly number[];
  readonly when: readonly Clause[];
  /** What to know before answering; the first stands under the heading. At least one, so that each question has its sources. */
  readonly guidance: readonly Said[];
  readonly fields: readonly Field[];
  /** Who to ask where somebody is not sure and their organisation has named nobody. */
  readonly advice: readonly Said[];
}

/** The questions with when they were written and checked, as other guidance content is. */
export interface DecisionEdition {
  /** ISO 8601 date. */
  readonly writtenOn: string;
  readonly lastChecked: { readonly by: string; readonly on: string } | null;
  /** What in it could not be confirmed, in plain words. */
  readonly unconfirmed: string;
  readonly questions: readonly Question[];
}

const LETTERS_A_LINE = 200;

/** As long as what an adviser said may be. */
export const LONGEST_ADVICE = 3 * LETTERS_A_LINE;

/** Words, on these sources, of all nations unless some are named. */
export function said(text: string, sources: readonly string[], nations: readonly Nation[] = NATIONS): Said {
  return { text, sources, nations };
}

/** A choice, offered everywhere unless more is said. */
export function choice(
  key: string,
  text: string,
  sources: readonly string[],
  more: { readonly hint?: string; readonly recorded?: string; readonly law?: string; readonly when?: readonly Clause[]; readonly nations?: readonly Nation[]; readonly restsOnConsent?: boolean; readonly alone?: boolean } = {},
): Choice {
  const { hint = null, recorded = null, law = null, when = [], nations = NATIONS, restsOnConsent = false, alone = false } = more;
  return { key, text, sources, hint, recorded, law, when, nations, restsOnConsent, alone };
}

/** A field answered in words of one's own, two hundred letters to a line. */
export function words(key: FieldKey, label: string, more: { readonly hint?: string; readonly lines?: number; readonly required?: boolean } = {}): Field {
  const { hint = null, lines = 1, required = false } = more;
  return { kind: 'words', key, label, hint, lines, longest: lines * LETTERS_A_LINE, required };
}

/** That a field has one of these. */
export function any(field: FieldKey, ...of: readonly string[]): Clause {
  return { field, has: 'any', of };
}

/** That a field has none of these. */
export function none(field: FieldKey, ...of: readonly string[]): Clause {
  return { field, has: 'none', of };
}
