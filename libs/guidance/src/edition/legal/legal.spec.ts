import { describe, expect, it } from '@jest/globals';
import { NATIONS, type GuidanceEntry } from '../../content/entry.js';
import { statementsOf } from '../../content/statements.js';
import { LEGAL } from './index.js';

const named = LEGAL.map((entry): [string, GuidanceEntry] => [entry.slug, entry]);

/** Words by which a text states what a law says. */
const CITES = /\b(?:sections?|articles?|paragraphs?|Schedule) \d|\b(?:Act|Order|Measure) (?:of )?\d{4}\b/;

describe('the legal pages together', () => {
  it.each(NATIONS)('have a page on children and one on adults in %s, of that nation alone', (nation) => {
    for (const group of ['children', 'adults']) expect(LEGAL.find(({ slug }) => slug === `${group}-${nation}`)?.nations).toEqual([nation]);
  });

  it('have a page on each field that holds in all nations', () => {
    const everywhere = LEGAL.filter(({ nations }) => nations.length === NATIONS.length).map(({ slug }) => slug);
    expect(everywhere).toEqual(expect.arrayContaining(['data-protection-law', 'human-rights', 'common-law-confidence', 'health-and-care', 'crime-and-disorder', 'education-and-early-years', 'housing-and-homelessness', 'public-bodies-powers', 'when-an-agreement-is-required']));
  });
});

describe.each(named)('the legal page %s', (_, entry) => {
  const statements = statementsOf(entry);

  it('begins with a summary of at most five sentences', () => {
    expect(entry.kind).toBe('legal');
    expect(entry.summary.split(/[.!?](?=\s|$)/).filter((part) => part.trim() !== '').length).toBeLessThanOrEqual(5);
  });

  it('says that nobody needs a protocol to share about a person', () => {
    expect(entry.text).toMatch(/Nobody needs (?:an information sharing protocol|one) to share about a person/);
  });

  it('cites no law on the word of this service alone', () => {
    for (const { words, sources } of statements) if (sources.every((key) => key === 'own')) expect(words).not.toMatch(CITES);
  });

  it('says above the text what in it could not be confirmed', () => {
    if (statements.some(({ words }) => /could not be confirmed|may already apply|as far as could be seen|when last seen/i.test(words))) expect(entry.unconfirmed).not.toBeNull();
  });

  it('speaks of the new English duty as law of England, of which only the enactment is sure', () => {
    const spoken = statements.filter(({ words }) => words.includes('16LA'));
    for (const { nations, sources } of spoken) {
      expect(nations).toEqual(['england']);
      expect(sources).toContain('cwsa-2026');
    }
    if (spoken.length > 0) expect(entry.text).toMatch(/\bit may already apply\b/i);
  });

  it('offers a recognised legitimate interest to charities and firms, and not to public bodies for their own tasks', () => {
    for (const { words } of statements) expect(words).not.toMatch(/(?:council|police|NHS|Trust|health board|public authorit)[^.;:]*\b(?:may|can) (?:rest on|use) (?:a|the) recognised legitimate interest/i);
  });
});
