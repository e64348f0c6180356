import type { Sector } from '@isp/protocols';

/** What somebody asked the register, taken apart. */
export interface Asked {
  /** The words that something has to have. */
  readonly words: readonly string[];
  /** Words that name a sector: something has to have the words, or a party of one of the sectors. */
  readonly sectors: readonly SectorAsked[];
  /** What follows "in": more likely than not an area. Its words are among {@link words} as well. */
  readonly area: string | null;
}

/** Words of a question that name a sector. */
export interface SectorAsked {
  readonly words: readonly string[];
  readonly sectors: readonly Sector[];
}

/**
 * Takes a question apart as people put it: "police and schools in Exampleshire". Words that only join others are left out, words
 * that name a sector mean that sector too, and what follows "in" is taken for an area. Nothing that was typed is lost: where it is nothing but
 * such words, they are looked for as they are.
 * @param typed whatever somebody typed
 * @returns its words in lower case, without accents and signs
 */
export function readAsked(typed: string): Asked {
  const all = wordsIn(typed);
  const at = all.lastIndexOf('in');
  const told = at === -1 ? all : all.slice(0, at);
  const place = at === -1 ? [] : withoutJoining(all.slice(at + 1));
  const { words, sectors } = apart(withoutJoining(told));
  if (words.length + sectors.length + place.length === 0) return { words: all, sectors: [], area: null };
  return { words: [...words, ...place], sectors, area: place.length === 0 ? null : place.join(' ') };
}

/** The words of a text as they are compared: in lower case, without accents and signs. */
export function wordsIn(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}+/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a name that tell it from others: without those that only join them. */
export function tellingWords(name: string): readonly string[] {
  return withoutJoining(wordsIn(name));
}

function withoutJoining(words: readonly string[]): readonly string[] {
  const left = words.filter((word) => !JOINING.has(word));
  const said = left.filter((word) => !ABOUT_ANY.has(word));
  // "Agreement" alone is what somebody looks for; beside other words it is said of everything here.
  return said.length === 0 ? left : said;
}

function apart(words: readonly string[]): Pick<Asked, 'words' | 'sectors'> {
  const rest: string[] = [];
  const sectors: SectorAsked[] = [];
  for (let at = 0; at < words.length; ) {
    const two = words.slice(at, at + 2);
    const named = two.length === 2 && SECTOR_NAMES.has(two.join(' ')) ? two : words.slice(at, at + 1);
    const meant = SECTOR_NAMES.get(named.join(' '));
    if (meant === undefined) rest.push(...named);
    else sectors.push({ words: named, sectors: meant });
    at += named.length;
  }
  return { words: rest, sectors };
}

const JOINING: ReadonlySet<string> = new Set(
  'a an and any are at between by do does for from has have in is of on or our that the their there this to we what which who with'.split(' '),
);

const ABOUT_ANY: ReadonlySet<string> = new Set(['agreement', 'agreements', 'protocol', 'protocols']);

/** How people name sectors, in lower case. Not every word for a body: "trust" is a hospital's, a school's and a charity's. */
const NAMES_OF_SECTORS: readonly (readonly [names: string, ...sectors: Sector[]])[] = [
  ['police|constabulary|constabularies|police force|police forces|police officers', 'police'],
  ['school|schools|academies', 'schools'],
  ['college|colleges|education|universities', 'education', 'schools'],
  ['nhs|health|hospital|hospitals|gp|gps|doctors|surgeries|health services', 'health'],
  ['council|councils|local authority|local authorities|local government', 'local-government'],
  ['social care|social services|social workers', 'social-care'],
  ['youth work|youth workers|youth services', 'youth-work'],
  ['nursery|nurseries|early years|childminders', 'early-years'],
  ['family support', 'family-support'],
  ['probation|prison|prisons|courts|youth justice|youth offending|criminal justice', 'offending-and-criminal-justice'],
  ['advice|advice services|support services', 'advice-and-support'],
  ['library|libraries|museums|leisure|leisure centres', 'culture-and-leisure'],
  ['housing|housing associations|landlords', 'housing'],
  ['fire|fire service|fire services|fire brigade', 'fire-and-rescue'],
  ['central government|government departments', 'central-government'],
  ['charity|charities|voluntary|voluntary sector|volunteers', 'voluntary'],
];

const SECTOR_NAMES: ReadonlyMap<string, readonly Sector[]> = new Map(
  NAMES_OF_SECTORS.flatMap(([names, ...sectors]) => names.split('|').map((name) => [name, sectors] as const)),
);
