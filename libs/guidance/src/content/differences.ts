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

/** More parts than this are not compared one by one, so that no text takes long: all of what was is removed, and all of what is added. */
const MOST_COMPARED = 1_000;

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
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [earlier, later] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return [
    ...after.slice(0, start).map(part('kept')),
    ...(Math.max(earlier.length, later.length) > MOST_COMPARED ? [...earlier.map(part('removed')), ...later.map(part('added'))] : aligned(earlier, later)),
    ...after.slice(after.length - end).map(part('kept')),
  ];
}

/** By the longest common subsequence: as much as possible is kept. */
function aligned(before: readonly string[], after: readonly string[]): readonly DifferencePart[] {
  const lengths = commonLengths(before, after);
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const parts: DifferencePart[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [was, is] = [before[i], after[j]];
    if (was !== undefined && was === is) {
      parts.push({ change: 'kept', words: was });
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      parts.push({ change: 'removed', words: was });
      i += 1;
    } else {
      parts.push({ change: 'added', words: is ?? '' });
      j += 1;
    }
  }
  return parts;
}

/** How long a sequence the parts from each place on have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const lengths: number[][] = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      const below = lengths[i + 1];
      if (row === undefined || below === undefined) continue;
      row[j] = before[i] === after[j] ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function part(change: DifferencePart['change']): (words: string) => DifferencePart {
  return (words) => ({ change, words });
}
