import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from '@jest/globals';
import type { GuidanceEntry } from '../content/entry.js';
import { readText, type Run } from '../content/read-text.js';
import { problemsOf, statementsOf } from '../content/statements.js';
import { SHIPPED_EDITION } from './index.js';
import { SELF_TEST } from './training/self-test.js';

const { entries, sources } = SHIPPED_EDITION;
const named: [string, GuidanceEntry][] = entries.map((entry) => [entry.slug, entry]);

/** "A reading age of 12 or near it": children of twelve to thirteen. */
const OLDEST_READER = 13.5;

/** Consent was best practice then. */
const OLD: readonly string[] = ['hmg-fact-sheet-2006', 'hmg-faq-2008', 'hmg-guidance-2008'];

describe('the shipped sources', () => {
  it('have a key, a date and a nation each, and no key twice', () => {
    for (const source of sources) {
      expect(source.key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(source.dated).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
      expect(source.nations.length).toBeGreaterThan(0);
      expect(source.url ?? 'https://').toMatch(/^https:\/\//);
    }
    expect(new Set(sources.map(({ key }) => key)).size).toBe(sources.length);
  });
});

describe.each(named)('the shipped entry %s', (_, entry) => {
  it('gives a source, with its date and nation, for every statement', () => {
    expect(problemsOf(entry, sources)).toEqual([]);
    expect(statementsOf(entry).length).toBeGreaterThan(0);
  });

  it('is read at about the age of twelve; of a legal page, its summary', () => {
    const words = entry.kind === 'legal' ? entry.summary : [entry.summary, ...statementsOf(entry).map((statement) => statement.words)].join('\n');
    expect(readingAge(words)).toBeLessThanOrEqual(OLDEST_READER);
  });

  it('links to pages of this service that there are, and to addresses that are among its sources', () => {
    for (const href of linksOf(entry)) {
      if (href.startsWith('/guidance/')) expect([SELF_TEST, ...entries].map(({ slug }) => `/guidance/${slug}`)).toContain(href.replace(/[?#].*$/, ''));
      else if (!href.startsWith('/')) expect(sources.map(({ url }) => url)).toContain(href);
    }
  });

  it('rests nothing that it says of consent and children on the guidance of 2006 and 2008 alone', () => {
    const old = statementsOf(entry).filter(({ sources: keys }) => keys.some((key) => OLD.includes(key)) && keys.every((key) => OLD.includes(key) || key === 'own'));
    for (const { words } of old) expect(words).not.toMatch(/consent[^.]*\b(?:child|children)\b|\b(?:child|children)\b[^.]*consent/i);
  });

  it('never words an arrangement, or the lack of one, as a permission', () => {
    expect([entry.title, entry.summary, entry.text].join('\n')).not.toMatch(/\b(?:blocked|not allowed|non-compliant|compliant to share)\b/i);
  });
});

it('has a slug for each entry, and none twice', () => {
  const slugs = entries.map(({ slug }) => slug);
  expect(slugs.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  expect(new Set(slugs).size).toBe(slugs.length);
});

/** By the Flesch–Kincaid grade, to which five years are added: a child in the first grade is six. */
function readingAge(text: string): number {
  const sentences = text.split(/[.!?:](?=\s|$)|\n+/).filter((part) => /\w/.test(part));
  const words = text.match(/[\w'’-]+/g) ?? [];
  return 5 + fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}

function linksOf(entry: GuidanceEntry): string[] {
  return readText(entry.text).flatMap((block) => (block.kind === 'break' ? [] : block.kind === 'list' ? block.items.flatMap(hrefsOf) : hrefsOf(block.runs)));
}

function hrefsOf(runs: readonly Run[]): string[] {
  return runs.flatMap((run) => (run.kind === 'text' ? [] : run.kind === 'link' ? [run.href, ...hrefsOf(run.runs)] : hrefsOf(run.runs)));
}

