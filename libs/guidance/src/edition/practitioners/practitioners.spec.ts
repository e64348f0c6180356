import { describe, expect, it } from '@jest/globals';
import { readText, wordsOf } from '../../content/read-text.js';
import { statementsOf } from '../../content/statements.js';
import { PEOPLE_AND_EMPLOYERS } from '../people-and-employers/index.js';
import { glossary } from './glossary.js';
import { PRACTITIONERS } from './index.js';
import { pocketGuide } from './pocket-guide.js';
import { stepByStep } from './step-by-step.js';

const written = [...PRACTITIONERS, ...PEOPLE_AND_EMPLOYERS];

describe('the pages for practitioners, the public and employers', () => {
  it.each(written.map((entry) => [entry.slug, entry] as const))('say that no protocol is needed to share about a person, where they speak of one: %s', (_, entry) => {
    const words = entry.text.replaceAll('**', '');
    const speaks = /\b(?:protocol|agreements? between|ISP)\b/i.test(words);
    const says = /(?:nobody (?:ever )?needs|no one needs|you (?:never|do not) need) [^.]*about (?:a|one) person|no information sharing protocol is needed to share about a person/i.test(words);
    expect(says || !speaks).toBe(true);
  });
});

describe('the pocket guide', () => {
  it('has at most 450 words, so that it prints on one sheet', () => {
    const words = statementsOf(pocketGuide).flatMap((statement) => statement.words.match(/[\w'’-]+/g) ?? []);
    expect(words.length).toBeLessThanOrEqual(450);
  });
});

describe('the seven questions', () => {
  const headings = readText(stepByStep.text).flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [wordsOf(block.runs)] : []));
  const asked = headings.filter((words) => /^\d\./.test(words));

  it('are seven, in order', () => {
    expect(asked.map((words) => words[0])).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('ask for the lawful basis before confidence, and whether there is agreement only after that', () => {
    const [law, confidence, agreement] = [/does the law let you/, /confidential\?$/, /has the person agreed/].map((part) => asked.findIndex((words) => part.test(words)));
    expect([law, confidence, agreement]).toEqual([0, 2, 3]);
  });
});

it('has thirty words or more in the glossary', () => {
  const terms = [...glossary.text.matchAll(/^- \*\*([^*]+)\*\*/gm)].map(([, term]) => term);
  expect(terms.length).toBeGreaterThanOrEqual(30);
});
