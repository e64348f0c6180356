/** What parsing JSON no longer shows: how deep it goes, and members that stand twice in one object. */

/** What a text of JSON is like, of which JSON.parse says nothing. */
export interface JsonShape {
  readonly depth: number;
  /** For each object one level below the outermost list, in order: a member that stands in it twice, or `null`. */
  readonly repeated: readonly (string | null)[];
}

/** How deep a record goes: the list, the record in it, and a list in that. */
export const DEPTH_OF_RECORDS = 3;

/**
 * The shape of a text that is known to be JSON. It is gone through character by character: a pattern would hold a place for each
 * character of a text as long as a whole file.
 * @param text JSON, as JSON.parse took it
 * @returns depth, as far as it matters: counting stops one below {@link DEPTH_OF_RECORDS}
 */
export function jsonShape(text: string): JsonShape {
  const repeated: (string | null)[] = [];
  let depth = 0;
  let deepest = 0;
  let members = new Set<string>();
  let word = '';
  for (let at = 0; at < text.length && deepest <= DEPTH_OF_RECORDS; at += 1) {
    switch (text.charAt(at)) {
      case '"': {
        const end = endOfText(text, at);
        if (depth === 2) word = text.slice(at, end + 1);
        at = end;
        break;
      }
      case '{':
      case '[':
        depth += 1;
        deepest = Math.max(deepest, depth);
        if (depth !== 2) break;
        members = new Set();
        repeated.push(null);
        break;
      case '}':
      case ']':
        depth -= 1;
        break;
      case ':': {
        if (depth !== 2) break;
        const name = String(JSON.parse(word));
        if (members.has(name)) repeated[repeated.length - 1] ??= name;
        members.add(name);
        break;
      }
    }
  }
  return { depth: deepest, repeated };
}

/** The place of the quotation mark that ends a text which begins at a place. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at;
}
