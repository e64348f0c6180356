import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { answer, begin, nextQuestion, offered, pathOf, questionOf, valuesBefore, type Decision, type Values } from './path.js';
import { DECISION_EDITION } from './questions/index.js';
import type { Choice, Field, QuestionKey } from './question.js';
import { recordOf } from './record.js';

interface Step {
  readonly question: QuestionKey;
  readonly offers: readonly Choice[];
  readonly chosen: readonly string[];
}

/** Walks from the beginning to the record, choosing at each field by the numbers given. */
function walk(dice: () => number): { readonly decision: Decision; readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  let decision = begin();
  while (decision.at.kind === 'question') {
    const { question } = decision.at;
    const before = valuesBefore(decision, question);
    const { fields } = questionOf(question);
    const given: Values = Object.fromEntries(fields.map((field) => [field.key, chooseOf(field, before, dice)]));
    steps.push({ question, offers: fields.flatMap((field) => offered(field, before)), chosen: Object.values(given).flat() });
    decision = answer(decision, given);
    expect(steps.length).toBeLessThanOrEqual(DECISION_EDITION.questions.length);
  }
  return { decision, steps };
}

function chooseOf(field: Field, before: Values, dice: () => number): readonly string[] {
  if (!field.required && dice() % 2 === 0) return [];
  if (field.kind === 'words') return ['Words of their own'];
  if (field.kind === 'day') return ['2026-11-23'];
  const choices = offered(field, before);
  expect(choices.length).toBeGreaterThan(0);
  const first = choices[dice() % choices.length]!;
  const beside = field.kind === 'many' && !first.alone && dice() % 2 === 0 ? choices.filter(({ alone, key }) => !alone && key !== first.key).slice(0, 1) : [];
  return [first, ...beside].map(({ key }) => key);
}

const rolls = fc.infiniteStream(fc.nat());
const everyWalk = (claim: (walked: ReturnType<typeof walk>) => void): void =>
  fc.assert(fc.property(rolls, (stream) => claim(walk(() => Number(stream.next().value)))), { numRuns: 150 });

describe('whatever is answered', () => {
  it('the path ends in a record with a decision, its reasons, and when', () => {
    everyWalk(({ decision }) => {
      expect(decision.at).toEqual({ kind: 'record' });
      expect(nextQuestion(decision)).toBeNull();
      const { rows } = recordOf(decision);
      for (const heading of ['Decision', 'Reasons, for and against', 'Date of the decision', 'Information', 'Purpose']) {
        expect(rows.find((row) => row.heading === heading)).toMatchObject({ state: 'given' });
      }
    });
  });

  it('nothing that protects a child, or is done in an emergency, rests on consent or is offered it', () => {
    everyWalk(({ decision, steps }) => {
      const { values } = pathOf(decision);
      if (values.purposes?.includes('protect-child') !== true && values.emergency?.includes('now') !== true) return;
      expect(steps.flatMap(({ offers }) => offers.filter(({ restsOnConsent }) => restsOnConsent))).toEqual([]);
    });
  });

  it('the lawful basis is asked before confidence, and the decision after both', () => {
    everyWalk(({ steps }) => {
      const order = steps.map(({ question }) => question);
      if (!order.includes('basis')) return;
      expect(order.indexOf('basis')).toBeLessThan(order.indexOf('confidence'));
      expect(order.indexOf('confidence')).toBeLessThan(order.indexOf('decision'));
    });
  });

  it('the duty of the new English Act is offered in England alone', () => {
    everyWalk(({ decision, steps }) => {
      const offers = steps.flatMap((step) => step.offers.map(({ key }) => key));
      if (offers.includes('section-16la')) expect(pathOf(decision).values.nation).toEqual(['england']);
    });
  });
});

it('every question and every choice is reached by some path', () => {
  const questions = new Set<string>();
  const choices = new Set<Choice>();
  let seed = 1;
  const dice = (): number => (seed = (seed * 48_271) % 2_147_483_647);
  for (let walked = 0; walked < 600; walked += 1) {
    for (const { question, offers } of walk(dice).steps) {
      questions.add(question);
      for (const choice of offers) choices.add(choice);
    }
  }
  expect(DECISION_EDITION.questions.map(({ key }) => key).filter((key) => !questions.has(key))).toEqual([]);
  const all = DECISION_EDITION.questions.flatMap(({ fields }) => fields.flatMap((field) => ('choices' in field ? field.choices : [])));
  expect(all.filter((choice) => !choices.has(choice)).map(({ key }) => key)).toEqual([]);
});
