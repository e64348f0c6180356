import type { EntryKind } from '@isp/guidance/content';

export const ENTRY_KIND_WORDS = {
  guidance: 'Guidance for practitioners and managers',
  'pocket-guide': 'Pocket guide',
  'case-example': 'Case example',
  legal: 'Legal guidance',
  people: 'For the people that information is about',
  training: 'Training',
  employers: 'For employers',
} as const satisfies Readonly<Record<EntryKind, string>>;

export const CHECKING_WORDS = {
  'never-checked': 'Nobody has checked it yet',
  due: 'Due for checking',
  checked: 'Checked',
} as const;

export const ORIGIN_WORDS = { shipped: 'Came with the service', editor: 'Published here' } as const;

/** What the fields of guidance and its sources are called, where editions are compared. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  slug: 'Address',
  key: 'Key',
  kind: 'Kind',
  title: 'Title',
  summary: 'Summary',
  nations: 'Nations',
  areas: 'Fields of work',
  topics: 'What it shows',
  text: 'Text',
  unconfirmed: 'What is not confirmed',
  writtenOn: 'Written on',
  lastChecked: 'Last checked',
  checkEveryMonths: 'Months between checks',
  publisher: 'Publisher',
  dated: 'Date',
  url: 'Web address',
};
