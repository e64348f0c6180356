import { describe, expect, it } from '@jest/globals';
import { NATIONS } from '../../content/entry.js';
import { SHIPPED_EDITION } from '../index.js';
import { SELF_TEST } from './self-test.js';

const { questions } = SELF_TEST;
const known = new Map(SHIPPED_EDITION.sources.map((source) => [source.key, source]));

describe('the self-test', () => {
  it('asks fifteen different questions, about the law of each nation', () => {
    expect(new Set(questions.map(({ question }) => question)).size).toBe(15);
    for (const nation of NATIONS) expect(questions.some(({ nations }) => nations.length === 1 && nations[0] === nation)).toBe(true);
  });

  it('asks what to do when no protocol is found, and when one is overdue', () => {
    const asked = questions.filter(({ question }) => question.includes('protocol'));
    expect(asked.map(({ question }) => /finds none|overdue/.exec(question)?.[0])).toEqual(['finds none', 'overdue']);
    for (const { choices } of asked) expect(choices.map(({ why }) => why).join(' ')).toMatch(/never needs a protocol to share about a person/);
  });

  it('asks for several answers somewhere, and does not keep the right ones in one place', () => {
    const places = questions.map(({ choices }) => choices.flatMap(({ right }, place) => (right ? [place] : [])));
    expect(places.some((each) => each.length > 1)).toBe(true);
    for (const place of [0, 1, 2]) expect(places.filter((each) => each.length === 1 && each[0] === place).length).toBeGreaterThanOrEqual(3);
  });
});

describe.each(questions.map((each): [string, (typeof questions)[number]] => [each.question.slice(0, 60), each]))('the question "%s…"', (_, { question, nations, choices, sources }) => {
  it('offers three different choices or more, of which some are right and some wrong, and explains each', () => {
    expect(new Set(choices.map(({ words }) => words)).size).toBe(choices.length);
    expect(choices.length).toBeGreaterThanOrEqual(3);
    expect(new Set(choices.map(({ right }) => right))).toEqual(new Set([true, false]));
    for (const { why } of choices) expect(why.length).toBeGreaterThan(20);
  });

  it('says so where several choices are right, and only there', () => {
    expect(question.includes('Choose all that')).toBe(choices.filter(({ right }) => right).length > 1);
  });

  it('rests on known sources, with one of each nation that it is about', () => {
    const found = sources.map((key) => known.get(key));
    expect(found).not.toContain(undefined);
    const covered = found.flatMap((source) => source?.nations ?? []);
    for (const nation of nations) expect(covered).toContain(nation);
  });
});
