/** The helpers that a template may call: all there are. None of them has an effect, and none reaches outside its arguments. */
import * as codeWords from './code-words.js';
import { dateInWords, durationInWords, listInWords } from './dates-in-words.js';
import { TemplateError } from './template.js';

/** What a helper may know besides its arguments. */
export interface HelperSurroundings {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
}

/** One helper: how many arguments it takes, and what it makes of them. */
export interface TemplateHelper {
  readonly fewest: number;
  readonly most: number;
  readonly run: (values: readonly unknown[], surroundings: HelperSurroundings) => unknown;
}

/**
 * Whether a value counts as there: not null, not false, not an empty text, not 0, not an empty list. The rule that
 * Handlebars has for `if`, but for a list without members.
 */
export function isThere(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** The helpers by name. A template that calls another name is refused when it is loaded. */
export const TEMPLATE_HELPERS: ReadonlyMap<string, TemplateHelper> = new Map<string, TemplateHelper>([
  ['eq', { fewest: 2, most: 2, run: ([left, right]) => left === right }],
  ['not', { fewest: 1, most: 1, run: ([value]) => !isThere(value) }],
  ['and', { fewest: 2, most: 9, run: (values) => values.every(isThere) }],
  ['or', { fewest: 2, most: 9, run: (values) => values.some(isThere) }],
  ['count', { fewest: 1, most: 1, run: ([list]) => asList(list, 'count').length }],
  ['date', { fewest: 1, most: 1, run: ([date]) => dateInWords(asText(date, 'date')) }],
  ['duration', { fewest: 1, most: 1, run: ([duration]) => durationInWords(asText(duration, 'duration')) }],
  ['list', { fewest: 1, most: 2, run: ([list, member]) => listInWords(asList(list, 'list').map((item) => memberText(item, member))) }],
  ['name-of-party', { fewest: 1, most: 1, run: ([id], { parties }) => parties.find((party) => party.id === id)?.name ?? '' }],
  ['words', { fewest: 2, most: 2, run: ([table, code]) => wordsOf(asText(table, 'words'), code) }],
]);

const WORD_TABLES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map<string, Readonly<Record<string, string>>>([
  ['kind', codeWords.KIND_WORDS],
  ['tier', codeWords.TIER_WORDS],
  ['nation', codeWords.NATION_WORDS],
  ['sector', codeWords.SECTOR_WORDS],
  ['organisation', codeWords.ORGANISATION_KIND_WORDS],
  ['controller', codeWords.CONTROLLER_STATUS_WORDS],
  ['article-6', codeWords.ARTICLE_6_WORDS],
  ['article-9', codeWords.ARTICLE_9_WORDS],
  ['confidence', codeWords.CONFIDENCE_WORDS],
  ['data-form', codeWords.DATA_FORM_WORDS],
  ['screening', codeWords.SCREENING_WORDS],
]);

function wordsOf(table: string, code: unknown): string {
  const words = WORD_TABLES.get(table);
  if (words === undefined) throw new TemplateError('wrong-arguments', `words "${table}"`);
  const key = typeof code === 'number' || typeof code === 'string' ? String(code) : '';
  return Object.hasOwn(words, key) ? (words[key] ?? '') : '';
}

function memberText(item: unknown, member: unknown): string {
  if (member === undefined) return asText(item, 'list');
  if (typeof member === 'string' && typeof item === 'object' && item !== null && Object.hasOwn(item, member)) {
    return asText(Reflect.get(item, member), 'list');
  }
  throw new TemplateError('unknown-value', 'list member');
}

function asText(value: unknown, helper: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  throw new TemplateError('not-text', helper);
}

function asList(value: unknown, helper: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TemplateError('wrong-arguments', helper);
}
