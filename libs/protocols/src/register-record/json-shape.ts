/** What parsing JSON no longer shows: how deep it goes, and members that stand twice in one object. */

/** What a text of JSON is like, of which JSON.parse says nothing. */
export interface JsonShape {
  readonly depth: number;
  /** For each object one level below the outermost list, in order: a member that stands in it twice, or `null`. */
  readonly repeated: readonly (string | null)[];
}

const TOKENS = /"(?:[^"\\]|\\.)*"|[[\]{}:,]/gsu;

/** How deep a record goes: the list, the record in it, and a list in that. */
export const DEPTH_OF_RECORDS = 3;

/**
 * The shape of a text that is known to be JSON.
 * @param text JSON, as JSON.parse took it
 * @returns depth, as far as it matters: counting stops one below {@link DEPTH_OF_RECORDS}
 */
export function jsonShape(text: string): JsonShape {
  const repeated: (string | null)[] = [];
  let depth = 0;
  let deepest = 0;
  let members = new Set<string>();
  let word = '';
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (deepest > DEPTH_OF_RECORDS) break;
      if (depth === 2) {
        members = new Set();
        repeated.push(null);
      }
    } else if (token === '}' || token === ']') depth -= 1;
    else if (token === ':' && depth === 2) {
      const name = String(JSON.parse(word));
      if (members.has(name)) repeated[repeated.length - 1] ??= name;
      members.add(name);
    } else word = token;
  }
  return { depth: deepest, repeated };
}
