/** A shorter word is looked for as it is: "in" begins so many others that to gather them all takes longer than all the rest. */
const SHORTEST_BEGINNING = 3;

/**
 * What somebody typed, as a text search query: every word has to be there, each as the beginning of one. Signs mean nothing.
 * `null` when there is no word in it.
 */
export function searchQuery(typed: string): string | null {
  const words = withoutAccents(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? null : words.slice(0, 20).map(term).join(' & ');
}

function term(word: string): string {
  return [...word].length < SHORTEST_BEGINNING ? word.toLowerCase() : `${word.toLowerCase()}:*`;
}

/** A text as the words a search looks among: without signs, so that a reference is found by its parts. */
export function searchable(text: string): string {
  return withoutAccents(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Few keyboards have all letters: "Llyn" finds "Llŷn", and the other way round. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}+/gu, '');
}
