import type { GuidanceEdition, GuidanceEntry, Nation, Source } from './entry.js';
import { readText, wordsOf, type GuidanceBlock } from './read-text.js';

/** One block of words with where it comes from and where it applies, as far as that is written down. */
export interface Statement {
  readonly words: string;
  readonly sources: readonly string[];
  readonly nations: readonly Nation[];
}

/** What is wrong with an entry, in words for its editor. */
export type EntryProblem = string;

/** Each paragraph and list of an entry with its sources and nations, its own or else those of the headings above it or of the entry. */
export function statementsOf(entry: GuidanceEntry): readonly Statement[] {
  const statements: Statement[] = [];
  const above: { level: number; block: GuidanceBlock }[] = [];
  for (const block of readText(entry.text)) {
    if (block.kind === 'break') continue;
    if (block.kind === 'heading') {
      while ((above.at(-1)?.level ?? 0) >= block.level) above.pop();
      above.push({ level: block.level, block });
      continue;
    }
    const chain = [block, ...above.map((each) => each.block).toReversed()];
    statements.push({
      words: block.kind === 'list' ? block.items.map(wordsOf).join('\n') : wordsOf(block.runs),
      sources: chain.find(({ sources }) => sources !== null)?.sources ?? [],
      nations: chain.find(({ nations }) => nations !== null)?.nations ?? entry.nations,
    });
  }
  return statements;
}

/**
 * What keeps an entry from being published: a statement without a source, a source that is not on the list, a source that is of no nation the
 * statement is about. Empty: it may be. A text that cannot be read throws a `GuidanceTextError`.
 *
 * Every statement has a source, and every source a date and its nations, so that a reader can tell what is old or of another nation.
 */
export function problemsOf(entry: GuidanceEntry, sources: GuidanceEdition['sources']): readonly EntryProblem[] {
  const known = new Map(sources.map((source) => [source.key, source]));
  return statementsOf(entry).flatMap((statement) => problemsOfStatement(statement, known));
}

function problemsOfStatement({ words, sources, nations }: Statement, known: ReadonlyMap<string, Source>): readonly EntryProblem[] {
  const place = `"${words.slice(0, 60)}…"`;
  if (sources.length === 0) return [`${place} has no source.`];
  const unknown = sources.filter((key) => !known.has(key));
  if (unknown.length > 0) return unknown.map((key) => `${place} names the source "${key}", which is not on the list of sources.`);
  const covered = new Set(sources.flatMap((key) => known.get(key)?.nations ?? []));
  return nations.filter((nation) => !covered.has(nation)).map((nation) => `${place} is said of ${nation}, and none of its sources is about it.`);
}
