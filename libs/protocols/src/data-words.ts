/** Whether a row of an agreement is about data that somebody names in their own words. */
import type { DataRow } from './content.js';

/**
 * The kinds of data that somebody asks about, without words that tell nothing of which data it is.
 * @param typed kinds apart by commas, semicolons or lines, such as "attendance, dates of birth"
 * @returns each kind as it was typed, once, in order; none for a text without a telling word
 */
export function kindsOfData(typed: string): readonly string[] {
  const kinds = typed.split(/[,;\n]/u).map((kind) => kind.trim().replaceAll(/\s+/gu, ' '));
  return [...new Set(kinds.filter((kind) => tellingWords(kind).length > 0))];
}

/**
 * Whether a row is about a kind of data: each telling word begins a word of its data items, the people they are about
 * or the purpose, or the other way round, so that "addresses" is found under "address". Accents and case do not count.
 * @param row a row of the information reference table
 * @param kind one kind, as {@link kindsOfData} gives it
 */
export function namesKind({ dataItems, dataSubjects, purpose }: DataRow, kind: string): boolean {
  const words = wordsOf(`${dataItems} ${dataSubjects} ${purpose}`);
  return tellingWords(kind).every((asked) => words.some((word) => word.startsWith(asked) || begins(word, asked)));
}

/** A shorter word begins too many others to stand for them. */
const SHORTEST_STEM = 4;

/** Words that are in every question and in every row, and the small ones between them. */
const TELL_NOTHING = new Set(
  'a all an and any about are as at by data detail details for from his her in info information is it its of on or our personal record records that the their these they this to what which who whose with'.split(' '),
);

function begins(word: string, asked: string): boolean {
  return word.length >= SHORTEST_STEM && asked.startsWith(word);
}

function tellingWords(text: string): readonly string[] {
  return wordsOf(text).filter((word) => word.length > 1 && !TELL_NOTHING.has(word));
}

/** "Children’s" is "children": what comes after an apostrophe tells nothing. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}+/gu, '').toLowerCase().replaceAll(/['’]s?\b/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
