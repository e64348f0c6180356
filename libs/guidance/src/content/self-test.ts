import type { Nation } from './entry.js';

/** One answer that a reader may choose. */
export interface SelfTestChoice {
  readonly words: string;
  readonly right: boolean;
  /** Why it is right or wrong, shown once the reader has chosen. */
  readonly why: string;
}

/** A question. One choice is right, or several are: then the reader is asked for all of them. */
export interface SelfTestQuestion {
  readonly question: string;
  /** Whose law the question is about. */
  readonly nations: readonly Nation[];
  /** At least three, of which at least one is right and at least one is wrong. */
  readonly choices: readonly SelfTestChoice[];
  /** Keys of the sources that the explanations rest on. */
  readonly sources: readonly string[];
}

/** A test that a reader sets themselves. Nothing of it is kept or sent anywhere. */
export interface SelfTest {
  readonly slug: string;
  readonly title: string;
  /** ISO 8601 date. */
  readonly writtenOn: string;
  readonly questions: readonly SelfTestQuestion[];
}
