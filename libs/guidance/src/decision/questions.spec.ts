import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from '@jest/globals';
import { SHIPPED_EDITION } from '../edition/index.js';
import { cautions } from './cautions.js';
import { GOLDEN_RULES, KEY_QUESTIONS } from './golden-rules.js';
import { isOldOn } from './old-on.js';
import { DECISION_EDITION } from './questions/index.js';
import type { Choice, Question, Said } from './question.js';

const { questions } = DECISION_EDITION;
const choicesOf = ({ fields }: Question): readonly Choice[] => fields.flatMap((field) => ('choices' in field ? field.choices : []));
const ALL_CAUTIONS = [
  cautions({ purposes: ['protect-adult'], decision: ['not-share'], basis: ['consent'], emergencyShared: ['sharing'] }),
  cautions({ decision: ['share'], means: ['nothing-shared'], basis: ['legal-obligation'], powers: ['none-known', 'section-16la'] }),
].flat();
const statements: readonly Said[] = [...GOLDEN_RULES, ...KEY_QUESTIONS, ...ALL_CAUTIONS, ...questions.flatMap((question) => [...question.guidance, ...question.advice, ...choicesOf(question)])];
const spoken = [
  ...statements.map(({ text }) => text),
  ...questions.flatMap((question) => [question.heading, ...question.fields.flatMap(({ label, hint }) => [label, hint ?? '']), ...choicesOf(question).map(({ hint }) => hint ?? '')]),
];

describe('the words of the decision', () => {
  it('have a source on the list for each nation that they are said of', () => {
    const sources = new Map(SHIPPED_EDITION.sources.map((source) => [source.key, source]));
    const wrong = statements.flatMap(({ text, sources: keys, nations }) => {
      const known = keys.map((key) => sources.get(key));
      const covered = known.flatMap((source) => source?.nations ?? []);
      return keys.length > 0 && known.every((source) => source !== undefined) && nations.length > 0 && nations.every((nation) => covered.includes(nation)) ? [] : [text];
    });
    expect(wrong).toEqual([]);
  });

  it('are read at about the age of twelve', () => {
    expect(readingAge(spoken)).toBeLessThanOrEqual(13.5);
  });

  it('forbid nothing', () => {
    const forbidding = /\b(?:you (?:may|must|can) ?not|blocked|not allowed|not permitted|forbidden|(?:non-)?compliant|unlawful to share)\b/i;
    expect(spoken.filter((words) => forbidding.test(words))).toEqual([]);
  });

  it('name no question, field or choice twice', () => {
    const keys = questions.map(({ key }) => key);
    const fields = questions.flatMap((question) => question.fields.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(fields).size).toBe(fields.length);
    for (const question of questions) for (const field of question.fields) if ('choices' in field) expect(new Set(field.choices.map(({ key }) => key)).size).toBe(field.choices.length);
  });

  it('ask the seven key questions, each once but for the record of the decision', () => {
    expect(questions.flatMap(({ keyQuestions }) => keyQuestions)).toEqual([1, 2, 3, 4, 5, 6, 7, 7]);
    expect(KEY_QUESTIONS).toHaveLength(7);
    expect(GOLDEN_RULES).toHaveLength(7);
  });

  it('say of the new English duties that they may already apply, and to check', () => {
    const law = [...statements].filter(({ sources }) => sources.includes('cwsa-2026') || sources.includes('crime-and-policing-act-2026'));
    expect(law.length).toBeGreaterThan(2);
    for (const { text, nations } of law) {
      expect(text).toMatch(/may already apply/);
      expect(nations).toEqual(['england']);
    }
    expect(DECISION_EDITION.unconfirmed).toMatch(/may already apply; check/);
  });
});

describe('the age of the questions', () => {
  it('counts from their writing or, where somebody has, from their last checking', () => {
    const written = { writtenOn: '2026-11-23', lastChecked: null };
    expect(isOldOn(written, '2027-11-23')).toBe(false);
    expect(isOldOn(written, '2027-11-24')).toBe(true);
    expect(isOldOn({ ...written, lastChecked: { by: 'Legal adviser', on: '2027-06-01' } }, '2028-01-01')).toBe(false);
  });
});

/** By the Flesch–Kincaid grade, to which five years are added: a child in the first grade is six. */
function readingAge(lines: readonly string[]): number {
  const text = lines.join('\n');
  const sentences = text.split(/[.!?:](?=\s|$)|\n+/).filter((part) => /\w/.test(part));
  const spoken = text.match(/[\w'’-]+/g) ?? [];
  return 5 + fleschKincaid({ sentence: sentences.length, word: spoken.length, syllable: spoken.reduce((sum, word) => sum + syllable(word), 0) });
}
