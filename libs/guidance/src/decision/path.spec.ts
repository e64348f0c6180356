import { describe, expect, it } from '@jest/globals';
import { answer, backTo, begin, DecisionError, nextQuestion, offered, problemsWith, questionBefore, questionOf, resume, saidIn, unsure, valuesBefore, type Decision, type Values } from './path.js';
import { LONGEST_ADVICE, type FieldKey, type QuestionKey } from './question.js';

/** A charity's worker in England who wants to protect a child, at each question in turn. */
const ANSWERS: readonly (readonly [QuestionKey, Values])[] = [
  ['emergency', { emergency: ['not-now'] }],
  ['about', { nation: ['england'], about: ['child'] }],
  ['purpose', { purposes: ['protect-child'] }],
  ['identity', { identifies: ['yes'] }],
  ['organisation', { organisation: ['other'] }],
  ['basis', { basis: ['recognised-interest'] }],
  ['special', { special: ['special-category'] }],
  ['condition', { conditions: ['safeguarding'] }],
  ['confidence', { confidence: ['public-interest'] }],
  ['power', { powers: ['none-known'] }],
  ['sharing', { data: ['What she said'], recipient: ['The duty social worker'], means: ['call'] }],
  ['telling', { told: ['unsafe'] }],
  ['decision', { decision: ['share'], reasons: ['She may be hurt again'] }],
  ['request', { decidedOn: ['2026-11-23'] }],
];
const KEYS = ANSWERS.map(([key]) => key);

const upTo = (question: QuestionKey | 'record', changed: Values = {}): Decision => {
  let decision = begin();
  for (const [key, given] of ANSWERS) {
    if (key === question) break;
    decision = answer(decision, { ...given, ...Object.fromEntries(Object.entries(changed).filter(([field]) => field in given)) });
  }
  return decision;
};
const refusal = (act: () => unknown): DecisionError => {
  try {
    act();
  } catch (error) {
    if (error instanceof DecisionError) return error;
    throw error;
  }
  throw new Error('it was not refused');
};
const keysOffered = (decision: Decision, question: QuestionKey, key: FieldKey): readonly string[] => {
  const field = questionOf(question).fields.find((each) => each.key === key)!;
  return offered(field, valuesBefore(decision, question)).map((choice) => choice.key);
};

describe('the path', () => {
  it('begins with the emergency and leads by way of every question to the record', () => {
    const met: QuestionKey[] = [];
    let decision = begin();
    for (const [key, given] of ANSWERS) {
      expect(decision.at).toEqual({ kind: 'question', question: key });
      met.push(key);
      decision = answer(decision, given);
    }
    expect(decision.at).toEqual({ kind: 'record' });
    expect(nextQuestion(decision)).toBeNull();
    expect(met.indexOf('basis')).toBeLessThan(met.indexOf('confidence'));
  });

  it('in an emergency says first to share, and asks for the reasons afterwards', () => {
    const decision = answer(begin(), { emergency: ['now'] });
    expect(decision.at).toEqual({ kind: 'question', question: 'act-now' });
    expect(answer(decision, { emergencyShared: ['shared'] }).at).toEqual({ kind: 'question', question: 'about' });
  });

  it('asks nothing about law of what tells of nobody', () => {
    const decision = answer(upTo('identity'), { identifies: ['no'] });
    expect(decision.at).toEqual({ kind: 'question', question: 'sharing' });
  });

  it('asks for no condition where nothing is especially sensitive', () => {
    expect(answer(upTo('special'), { special: ['neither'] }).at).toEqual({ kind: 'question', question: 'confidence' });
  });

  it('offers what the nation, the kind of body and the purpose call for', () => {
    expect(keysOffered(upTo('power'), 'power', 'powers')).toContain('section-16la');
    for (const nation of ['wales', 'scotland', 'northern-ireland']) expect(keysOffered(upTo('power', { nation: [nation] }), 'power', 'powers')).not.toContain('section-16la');
    expect(keysOffered(upTo('power', { about: ['adult'] }), 'power', 'powers')).toContain('care-act');
    expect(keysOffered(upTo('basis'), 'basis', 'basis')).toEqual(['public-task', 'legal-obligation', 'recognised-interest', 'legitimate-interests', 'vital-interests', 'contract']);
    expect(keysOffered(upTo('basis', { organisation: ['public'] }), 'basis', 'basis')).toEqual(['public-task', 'legal-obligation', 'vital-interests']);
    const police = upTo('basis', { purposes: ['crime'], organisation: ['law-enforcement'] });
    expect(keysOffered(police, 'basis', 'basis')).toEqual(['law-enforcement']);
    expect(keysOffered(upTo('identity'), 'purpose', 'purposeWords')).toEqual([]);
  });

  it('says in each nation what is said of it, and everything before one is chosen', () => {
    const { guidance } = questionOf('power');
    expect(saidIn(guidance, {})).toEqual(guidance);
    expect(saidIn(guidance, { nation: ['scotland'] }).map(({ sources }) => sources)).toEqual([['ico-data-sharing-code'], ['asp-scotland-2007', 'scotland-child-protection-2021']]);
  });
});

describe('an answer', () => {
  it('lacks what has to be given, and is refused with all that is wrong with it', () => {
    const { code, problems } = refusal(() => answer(upTo('sharing'), { data: ['  '], means: ['by pigeon'] }));
    expect(code).toBe('answer-incomplete');
    expect(problems).toEqual([
      { field: 'data', problem: 'missing' },
      { field: 'recipient', problem: 'missing' },
      { field: 'means', problem: 'not-offered' },
    ]);
  });

  it.each<[QuestionKey, Values, { field: FieldKey; problem: string }]>([
    ['emergency', { emergency: ['now', 'not-now'] }, { field: 'emergency', problem: 'one-only' }],
    ['special', { special: ['neither', 'criminal'] }, { field: 'special', problem: 'not-together' }],
    ['purpose', { purposes: ['other'], purposeWords: ['x'.repeat(401)] }, { field: 'purposeWords', problem: 'too-long' }],
    ['request', { decidedOn: ['23 November'] }, { field: 'decidedOn', problem: 'no-date' }],
    ['request', { decidedOn: ['2026-13-01'] }, { field: 'decidedOn', problem: 'no-date' }],
    ['request', { decidedOn: ['2026-02-29'] }, { field: 'decidedOn', problem: 'no-date' }],
    ['request', { decidedOn: ['2028-02-29'], askedOn: ['+02026-01-01'] }, { field: 'askedOn', problem: 'no-date' }],
  ])('to %s that is %j is refused', (question, given, problem) => {
    expect(problemsWith(upTo(question), given)).toEqual([problem]);
  });

  it('is kept without the spaces around it, and may leave out what is optional', () => {
    expect(answer(upTo('purpose'), { purposes: ['other', 'crime'], purposeWords: [' To find him  '] }).values).toMatchObject({ purposes: ['other', 'crime'], purposeWords: ['To find him'] });
    expect(problemsWith(upTo('purpose'), { purposes: ['crime'] })).toEqual([]);
  });

  it('is taken at a question alone', () => {
    expect(refusal(() => answer(upTo('record'), {})).code).toBe('not-at-a-question');
    expect(refusal(() => problemsWith(unsure(begin()), {})).code).toBe('not-at-a-question');
  });
});

describe('going back', () => {
  it('is possible from the first question on, from the record and from advice', () => {
    expect(questionBefore(begin())).toBeNull();
    expect(questionBefore(upTo('record'))).toBe('request');
    expect(questionBefore(upTo('basis'))).toBe('organisation');
    expect(questionBefore(unsure(upTo('basis')))).toBe('basis');
  });

  it('keeps every answer, and leads back to the record in one step', () => {
    const back = backTo(upTo('record'), 'confidence');
    expect(back.at).toEqual({ kind: 'question', question: 'confidence' });
    expect(answer(back, { confidence: ['legal-duty'] })).toMatchObject({ at: { kind: 'record' }, values: { confidence: ['legal-duty'], basis: ['recognised-interest'] } });
  });

  it('opens again what a changed answer takes away from under a later one', () => {
    const adult = backTo(upTo('record', { about: ['adult'], purposes: ['care-or-help'], basis: ['consent'] }), 'purpose');
    const changed = answer(adult, { purposes: ['protect-child'] });
    expect(changed.at).toEqual({ kind: 'question', question: 'basis' });
    expect(answer(changed, { basis: ['recognised-interest'] }).at).toEqual({ kind: 'record' });
  });

  it('leads to no question that the path has not', () => {
    expect(refusal(() => backTo(upTo('record'), 'act-now')).code).toBe('not-on-the-path');
    expect(refusal(() => valuesBefore(upTo('record'), 'act-now')).code).toBe('not-on-the-path');
    expect(refusal(() => questionOf('another' as QuestionKey)).code).toBe('not-on-the-path');
  });
});

describe('not being sure', () => {
  it.each(KEYS)('at %s leads to who to ask, and from there back to the question', (key) => {
    const asking = unsure(upTo(key));
    expect(asking.at).toEqual({ kind: 'advice', question: key });
    expect(questionOf(key).advice.length).toBeGreaterThan(0);
    expect(resume(asking, null)).toEqual(upTo(key));
  });

  it('keeps what the adviser said, and what was said before where nobody was asked again', () => {
    const advised = resume(unsure(upTo('basis')), ' Use the public task. ');
    expect(advised.advice).toEqual({ basis: 'Use the public task.' });
    expect(resume(unsure(advised), null).advice).toEqual({ basis: 'Use the public task.' });
  });

  it('refuses more than the record can hold, and is for questions alone', () => {
    expect(refusal(() => resume(unsure(begin()), 'x'.repeat(LONGEST_ADVICE + 1))).code).toBe('advice-too-long');
    expect(refusal(() => resume(begin(), null)).code).toBe('not-seeking-advice');
    expect(refusal(() => unsure(upTo('record'))).code).toBe('not-at-a-question');
  });
});
