import { describe, expect, it } from '@jest/globals';
import { EXAMPLE_TOPICS, NATIONS, PRACTICE_AREAS, type GuidanceEntry } from '../../content/entry.js';
import { statementsOf } from '../../content/statements.js';
import { CASE_EXAMPLES } from './index.js';

const named: [string, GuidanceEntry][] = CASE_EXAMPLES.map((entry) => [entry.slug, entry]);

describe('the case examples together', () => {
  it.each(PRACTICE_AREAS)('tell a story from %s', (area) => {
    expect(CASE_EXAMPLES.some(({ areas }) => areas.includes(area))).toBe(true);
  });

  it.each(EXAMPLE_TOPICS)('show %s', (topic) => {
    expect(CASE_EXAMPLES.some(({ topics }) => topics.includes(topic))).toBe(true);
  });

  it.each(NATIONS.filter((nation) => nation !== 'england'))('tell a story that is set in %s, with its law', (nation) => {
    expect(CASE_EXAMPLES.some(({ nations }) => nations.length === 1 && nations[0] === nation)).toBe(true);
  });

  it('decide not to share in at least three, so that nobody reads them as "always share"', () => {
    expect(CASE_EXAMPLES.filter(({ topics }) => topics.includes('not-shared') && !topics.includes('shared')).length).toBeGreaterThanOrEqual(3);
  });

  it('tell of a lapsed agreement, of one that does not cover the case, and of none found', () => {
    expect(CASE_EXAMPLES.filter(({ topics }) => topics.includes('out-of-scope-of-an-agreement')).length).toBeGreaterThanOrEqual(3);
  });
});

describe.each(named)('%s', (_, entry) => {
  const words = entry.text.replaceAll(/\{[^}]*\}/g, '');

  it('is short enough for a break: 350 to 600 words', () => {
    const count = words.match(/[\w'’-]+/g)?.length ?? 0;
    expect(count).toBeGreaterThanOrEqual(350);
    expect(count).toBeLessThanOrEqual(600);
  });

  it('has a story, what was weighed, what was decided, what was written down and a point to take away', () => {
    for (const part of [/^## What happened/m, /^- \*\*|^- [A-Z]/m, /^## What .*(?:decided|shared|did|told)/m, /wrote down/, /^## The point to take away/m]) expect(words).toMatch(part);
  });

  it('weighs the lawful basis, and that before confidence', () => {
    const [lawful, confidence] = [/\*\*Lawful basis/, /\*\*(?:Is it confidential|Confidence)/].map((part) => words.search(part)) as [number, number];
    expect(lawful).toBeGreaterThanOrEqual(0);
    expect(confidence === -1 || lawful < confidence).toBe(true);
  });

  it('says that nobody needs an agreement to share about a person, wherever it speaks of one', () => {
    const speaks = entry.topics.includes('out-of-scope-of-an-agreement') || /\b(?:protocol|none published|sharing agreement)\b/i.test(words);
    const says = /(?:nobody needs an agreement|you never need one|you need no information sharing protocol) to share about (?:a|one) person/i.test(words);
    expect(says || !speaks).toBe(true);
  });

  it('rests what it says of the law on more than its own word', () => {
    expect(statementsOf(entry).some(({ sources }) => sources.some((key) => key !== 'own'))).toBe(true);
  });
});
