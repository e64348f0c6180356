/** The nations whose law and guidance differ. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/** What an entry is for, which decides where it is shown. */
export const ENTRY_KINDS = ['guidance', 'pocket-guide', 'case-example', 'legal', 'people', 'training', 'employers'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Fields of work that a case example is about. */
export const PRACTICE_AREAS = [
  'health',
  'education',
  'schools',
  'social-care',
  'youth-work',
  'early-years',
  'family-support',
  'offending',
  'police',
  'advice',
  'housing',
  'culture-and-leisure',
  'voluntary-sector',
  'adult-mental-health',
  'drug-and-alcohol',
] as const;
export type PracticeArea = (typeof PRACTICE_AREAS)[number];

/** What a case example shows. */
export const EXAMPLE_TOPICS = ['children', 'adults', 'families', 'shared', 'not-shared', 'no-consent', 'emergency', 'asked-by-another-body', 'out-of-scope-of-an-agreement'] as const;
export type ExampleTopic = (typeof EXAMPLE_TOPICS)[number];

/** A piece of guidance, as an editor writes it. */
export interface GuidanceEntry {
  /** Its place in addresses: lower-case words with hyphens. It stays when the title changes. */
  readonly slug: string;
  readonly kind: EntryKind;
  readonly title: string;
  /** What it says in a few plain sentences, without markup. It stands before the text, which on a legal page is harder to read. */
  readonly summary: string;
  /** Where it applies, unless a part of the text says otherwise. At least one. */
  readonly nations: readonly Nation[];
  /** Of a case example; empty for the rest. */
  readonly areas: readonly PracticeArea[];
  readonly topics: readonly ExampleTopic[];
  /** Markdown with the keys of its sources, as {@link readText} takes it. */
  readonly text: string;
  /** What in it could not be confirmed, in plain words; `null`: nothing is known to be. It is shown above the text. */
  readonly unconfirmed: string | null;
  /** ISO 8601 date. */
  readonly writtenOn: string;
  /** Who compared it with its sources since, by role and body, and when; `null`: nobody has yet, and the page says so. */
  readonly lastChecked: { readonly by: string; readonly on: string } | null;
  /** After so many months it is due for checking again. One that was never checked is due at once. */
  readonly checkEveryMonths: number;
}

/** Where a statement comes from. */
export interface Source {
  /** How texts refer to it: lower-case words with hyphens, never the name of a nation. */
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  /** When it was published or last changed, as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly dated: string;
  /** Where it applies. */
  readonly nations: readonly Nation[];
  /** Where it can be read; `null`: it is not on the web. */
  readonly url: string | null;
}

/** Entries and their sources, as they are shipped or published together. */
export interface GuidanceEdition {
  readonly entries: readonly GuidanceEntry[];
  readonly sources: readonly Source[];
}
