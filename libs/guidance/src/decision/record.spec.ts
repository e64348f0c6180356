import { describe, expect, it } from '@jest/globals';
import { cautions } from './cautions.js';
import { answer, begin, resume, unsure, type Decision, type Values } from './path.js';
import { recordOf, RECORD_ROWS } from './record.js';

/** A police officer in Wales who is asked by a school, with everything filled in. */
const ANSWERS: readonly Values[] = [
  { emergency: ['not-now'] },
  { nation: ['wales'], about: ['both'] },
  { purposes: ['protect-child', 'asked'], purposeWords: ['To keep him safe at school.\n\nAnd on his way there.'] },
  { identifies: ['yes'] },
  { organisation: ['public'] },
  { basis: ['public-task'] },
  { special: ['criminal'] },
  { conditions: ['safeguarding'] },
  { confidence: ['public-interest'], confidenceWords: ['He may be hurt.'] },
  { powers: ['wales-child', 'another'], powerWords: ['Our own Act'] },
  { data: ['What was seen on Sunday'], recipient: ['The headteacher'], necessity: ['They see him daily'], checks: ['necessary', 'proportionate', 'relevant', 'accurate'], means: ['call'] },
  { told: ['will-tell'], toldWords: ['His mother, tonight'] },
  { decision: ['share-less'], reasons: ['For: his safety.\nAgainst: it is about his father too.'] },
  { askedBy: ['The headteacher'], askedOf: ['Me'], askedOn: ['2026-11-02'], impactAssessment: ['not-needed'], afterwards: ['In his file'], caseFile: ['12/34'], decidedBy: ['A sergeant'], decidedOn: ['2026-11-23'] },
];

const after = (answers: readonly Values[]): Decision => answers.reduce(answer, begin());
const row = (decision: Decision, heading: string): unknown => recordOf(decision).rows.find((each) => each.heading === heading);

describe('the record', () => {
  it('has every row of the form, filled with what was answered, choices by their words and their law', () => {
    const decision = after(ANSWERS);
    const record = recordOf(decision);
    expect(record.rows.map(({ heading }) => heading)).toEqual(RECORD_ROWS.map(({ heading }) => heading));
    expect(record.rows.filter(({ state }) => state !== 'given').map(({ heading }) => heading)).toEqual(['Advice sought']);
    expect(row(decision, 'Lawful basis')).toMatchObject({ lines: ['A public body', 'Public task (UK GDPR article 6(1)(e))'] });
    expect(row(decision, 'About whom, and where')).toMatchObject({ lines: ['Wales', 'Both, such as a parent and a child', 'A person can be identified'] });
    expect(row(decision, 'Purpose')).toMatchObject({ lines: ['To protect a child from harm or neglect', 'Another body has asked for it', 'To keep him safe at school.', 'And on his way there.'] });
    expect(row(decision, 'Duty or power in law')).toMatchObject({ lines: ['The duty to report a child at risk (Social Services and Well-being (Wales) Act 2014 section 130)', 'Another law, named below', 'Our own Act'] });
    expect(row(decision, 'Reasons, for and against')).toMatchObject({ lines: ['For: his safety.', 'Against: it is about his father too.'] });
    expect(row(decision, 'Date of the decision')).toMatchObject({ lines: ['23 November 2026'] });
    expect(record).toMatchObject({ questionsOf: '2026-11-23', cautions: [] });
  });

  it.each(['share', 'share-less', 'not-now', 'not-share'])('is as full for "%s" as for any other decision', (decided) => {
    const decision = after(ANSWERS.map((given) => ('decision' in given ? { ...given, decision: [decided] } : given)));
    expect(recordOf(decision).rows.filter(({ state }) => state === 'given')).toHaveLength(RECORD_ROWS.length - 1);
  });

  it('leaves room for what was not answered, and says what this path does not ask', () => {
    const nobody = after([{ emergency: ['not-now'] }, { nation: ['england'], about: ['child'] }, { purposes: ['other'] }, { identifies: ['no'] }]);
    expect(row(nobody, 'Lawful basis')).toEqual({ heading: 'Lawful basis', lines: [], state: 'not-asked' });
    expect(row(nobody, 'Information')).toEqual({ heading: 'Information', lines: [], state: 'empty' });
  });

  it('names the questions on which advice was sought, with what was said where it was noted', () => {
    const asked = resume(unsure(after(ANSWERS.slice(0, 5))), 'Public task, says the officer');
    const twice = resume(unsure(answer(asked, { basis: ['public-task'] })), '');
    expect(row(twice, 'Advice sought')).toEqual({
      heading: 'Advice sought',
      lines: ['On “What is your lawful basis?”: Public task, says the officer', 'On “Is any of it especially sensitive?”'],
      state: 'given',
    });
  });
});

describe('what to look at again', () => {
  const ALL_CHECKS = ['necessary', 'proportionate', 'relevant', 'accurate'];

  it.each<[string, Values, RegExp]>([
    ['keeping back what might protect somebody', { purposes: ['protect-adult'], decision: ['not-now'] }, /safeguarding lead today/],
    ['keeping it back in an emergency', { emergency: ['now'], decision: ['not-share'] }, /safeguarding lead today/],
    ['resting it on consent', { basis: ['consent'] }, /another basis/],
    ['resting it on a duty without knowing the law', { basis: ['legal-obligation'], powers: ['none-known'] }, /Ask which law/],
    ['sharing without having looked at all four', { decision: ['share'], checks: ['relevant'] }, /did not tick all four/],
    ['sharing nothing', { decision: ['share-less'], checks: ALL_CHECKS, means: ['nothing-shared'] }, /nothing would be shared/],
    ['being still on the way', { emergencyShared: ['sharing'] }, /has reached those/],
    ['the new English duty', { powers: ['section-16la'] }, /may already apply/],
  ])('is said of %s', (_, values, words) => {
    expect(cautions(values).map(({ text }) => text)).toEqual([expect.stringMatching(words)]);
  });

  it.each<Values>([{}, { purposes: ['protect-child'], decision: ['share'], checks: ALL_CHECKS, means: ['call'] }, { purposes: ['crime'], decision: ['not-share'] }])('is nothing of %j', (values) => {
    expect(cautions(values)).toEqual([]);
  });
});
