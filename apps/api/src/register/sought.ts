import { searchQuery } from '../protocols/index.js';
import { tellingWords } from './as-people-ask.js';
import type { Asked, SectorAsked } from './as-people-ask.js';

/** What to look for on the register, in the form that the database takes. */
export interface Sought {
  /** All words, each of which has to be there. */
  readonly text: string;
  /** The same without those that name a sector; `null`: there are no others. */
  readonly words: string | null;
  readonly sectors: readonly SectorAsked[];
  /** The words, any of which counts towards how well something matches. */
  readonly any: string;
  readonly area: string | null;
  /** Organisations by a name that they had, with what else was asked. */
  readonly formerly: readonly Renamed[];
}

/** An organisation that had another name. */
export interface FormerName {
  readonly id: string;
  readonly was: string;
  readonly now: string;
}

interface Renamed extends FormerName {
  readonly rest: readonly string[];
}

/** What a question comes to; `null`: nothing was asked. */
export function soughtBy(asked: Asked): Sought | null {
  const all = allWords(asked);
  const text = searchQuery(all.join(' '));
  if (text === null) return null;
  return { text, words: searchQuery(asked.words.join(' ')), sectors: asked.sectors, any: text.replaceAll('&', '|'), area: asked.area, formerly: [] };
}

/** Every word of a question, those that name a sector too. */
export function allWords({ words, sectors }: Asked): readonly string[] {
  return [...words, ...sectors.flatMap((named) => named.words)];
}

/**
 * The former names that a question means: one that stands whole in it, or one that has all that was asked. A word that names a
 * sector is in too many names to mean one of them by itself.
 */
export function renamedIn(asked: Asked, candidates: readonly FormerName[]): readonly Renamed[] {
  const all = allWords(asked);
  return candidates.flatMap((candidate) => {
    const name = tellingWords(candidate.was);
    if (asked.words.length > 0 && all.every((word) => name.includes(word))) return [{ ...candidate, rest: [] }];
    return name.every((word) => all.includes(word)) ? [{ ...candidate, rest: all.filter((word) => !name.includes(word)) }] : [];
  });
}
