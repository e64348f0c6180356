import type { Answer } from '@isp/api-client';

/** Guidance as its editors' list has it. */
export type EditedEntry = Answer<'/api/guidance-editor/entries', 'get'>['items'][number];

/** Guidance or a source as an editor works on it. */
export type Edited = Answer<'/api/guidance-editor/{what}/{key}', 'get'>;

/** An entry in one edition. */
export type EntryContent = NonNullable<Edited['entry']>;

/** What an editor writes of an entry: nobody writes that it was checked. */
export type WrittenEntry = Omit<EntryContent, 'lastChecked'>;

/** What an editor writes of a source. */
export type SourceContent = NonNullable<Edited['source']>;

/** One field in which two editions differ. */
export type Difference = Answer<'/api/guidance-editor/{what}/{key}/editions/{number}', 'get'>['differences'][number];

/** Where one entry, or one source, is edited. */
export function placeOf(what: Edited['what'], key: string): string {
  return what === 'entry' ? `/guidance-editor/${key}` : `/guidance-editor/sources/${key}`;
}
