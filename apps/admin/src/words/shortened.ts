/**
 * The beginning of a text, for where all of it is too much: whole words, and a sign that there is more.
 *
 * @param longest how many characters of it at most; a single word that is longer is cut, between two characters
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.slice(0, longest + 1).search(/\s+\S*$/u);
  return `${end > 0 ? text.slice(0, end) : wholeCharacters(text.slice(0, longest))} …`;
}

/** Without the first half of a character that takes two. */
function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
