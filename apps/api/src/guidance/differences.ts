import { diffArrays } from 'diff';

/** A part of a field, and what became of it between two editions. */
export interface DifferencePart {
  readonly change: 'kept' | 'removed' | 'added';
  readonly words: string;
}

/** One field in which two editions differ. */
export interface Difference {
  readonly field: string;
  readonly parts: readonly DifferencePart[];
}

/** Content of an edition: an entry or a source. */
type Content = Readonly<Record<string, unknown>>;

/** Texts that differ in more parts than this are not told apart, so that none takes long: all of what was is removed, and all of what is added. */
const MOST_EDITS = 1_000;

/**
 * The fields in which two editions of an entry or of a source differ, in the order of the later one, each in parts: a text in its
 * paragraphs, anything else as a whole, lists with commas, and nothing as no part. `null` as the earlier one: all of it is new.
 */
export function differencesOf(before: object | null, after: object): readonly Difference[] {
  const [was, is] = [(before ?? {}) as Content, after as Content];
  const fields = [...new Set([...Object.keys(is), ...Object.keys(was)])];
  return fields.flatMap((field) => {
    const [earlier, later] = [partsOf(field, was[field]), partsOf(field, is[field])];
    if (earlier.join('\n\n') === later.join('\n\n')) return [];
    return [{ field, parts: compared(earlier, later) }];
  });
}

function partsOf(field: string, value: unknown): readonly string[] {
  if (field === 'text' && typeof value === 'string') return value.split(/\n{2,}/).map((part) => part.trim()).filter((part) => part !== '');
  const words = wordsOf(value);
  return words === '' ? [] : [words];
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  if (typeof value === 'object') return Object.values(value).map(wordsOf).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function compared(before: readonly string[], after: readonly string[]): readonly DifferencePart[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [...before.map(part('removed')), ...after.map(part('added'))];
  return changes.flatMap(({ value, added, removed }) => value.map(part(added ? 'added' : removed ? 'removed' : 'kept')));
}

function part(change: DifferencePart['change']): (words: string) => DifferencePart {
  return (words) => ({ change, words });
}
