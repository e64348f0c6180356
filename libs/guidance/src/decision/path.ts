import { DECISION_EDITION } from './questions/index.js';
import { LONGEST_ADVICE, type Choice, type Clause, type Field, type FieldKey, type Question, type QuestionKey, type Said } from './question.js';

/** What was answered: keys of choices, or the words of a field as its only member. */
export type Values = Readonly<Partial<Record<FieldKey, readonly string[]>>>;

/** Where somebody is on the path. */
export type Place = { readonly kind: 'question' | 'advice'; readonly question: QuestionKey } | { readonly kind: 'record' };

/** A decision on its way. It is kept by whoever makes it and by nobody else. */
export interface Decision {
  /** All that was ever answered; {@link pathOf} says what of it still counts. */
  readonly values: Values;
  readonly answered: readonly QuestionKey[];
  /** What an adviser said, by the question at which they were asked; empty words: asked, and nothing written down. */
  readonly advice: Readonly<Partial<Record<QuestionKey, string>>>;
  readonly at: Place;
}

/** The questions that these answers lead through, and the answers that count on the way. */
export interface Path {
  readonly questions: readonly Question[];
  readonly values: Values;
}

/** What is wrong with an answer: a fact, to which the page has words. */
export interface AnswerProblem {
  readonly field: FieldKey;
  readonly problem: 'missing' | 'not-offered' | 'one-only' | 'not-together' | 'too-long' | 'no-date';
}

/** A step that cannot be made from where somebody is. */
export class DecisionError extends Error {
  constructor(
    readonly code: 'not-at-a-question' | 'not-on-the-path' | 'answer-incomplete' | 'not-seeking-advice' | 'advice-too-long',
    readonly problems: readonly AnswerProblem[] = [],
  ) {
    super(code);
  }
}

/** The beginning: at the question whether it is an emergency. */
export function begin(): Decision {
  return { values: {}, answered: [], advice: {}, at: { kind: 'question', question: 'emergency' } };
}

/**
 * Answers the question at hand and goes on to the next one that is open, or to the record.
 *
 * Takes the values of the question's fields; other fields are passed over. Refuses, with a {@link DecisionError}, where no question is at hand and
 * what {@link problemsWith} finds. Answers to later questions are kept, and count again as far as the path still leads to them.
 */
export function answer(decision: Decision, given: Values): Decision {
  const { at } = decision;
  if (at.kind !== 'question') throw new DecisionError('not-at-a-question');
  const problems = problemsWith(decision, given);
  if (problems.length > 0) throw new DecisionError('answer-incomplete', problems);
  const fields = questionOf(at.question).fields.map(({ key }) => [key, trimmed(given[key])] as const);
  const answered = decision.answered.includes(at.question) ? decision.answered : [...decision.answered, at.question];
  const values = { ...decision.values, ...Object.fromEntries(fields) };
  return arrive({ ...decision, values, answered });
}

/** What keeps values from being the answer to the question at hand. Empty: nothing. */
export function problemsWith(decision: Decision, given: Values): readonly AnswerProblem[] {
  const { at } = decision;
  if (at.kind !== 'question') throw new DecisionError('not-at-a-question');
  const before = valuesBefore(decision, at.question);
  return questionOf(at.question).fields.flatMap((field) => {
    const problem = problemOf(field, trimmed(given[field.key]), before);
    return problem === null ? [] : [{ field: field.key, problem }];
  });
}

/** The first question on the path that is not answered, or no longer wholly; `null`: all are. */
export function nextQuestion(decision: Decision): QuestionKey | null {
  const { questions, values } = pathOf(decision);
  const open = questions.find(({ key, fields }) => !decision.answered.includes(key) || fields.some((field) => field.required && values[field.key] === undefined));
  return open?.key ?? null;
}

/** The question before the one at hand, before the record, or at which advice is sought; `null`: this is the first. */
export function questionBefore(decision: Decision): QuestionKey | null {
  const { at } = decision;
  if (at.kind === 'advice') return at.question;
  const keys = pathOf(decision).questions.map(({ key }) => key);
  const place = at.kind === 'record' ? keys.length : keys.indexOf(at.question);
  return keys[place - 1] ?? null;
}

/** Goes back to a question, keeping every answer. Refuses one to which the path does not lead. */
export function backTo(decision: Decision, question: QuestionKey): Decision {
  if (!pathOf(decision).questions.some(({ key }) => key === question)) throw new DecisionError('not-on-the-path');
  return { ...decision, at: { kind: 'question', question } };
}

/** "Not sure": goes from any question to who can be asked. */
export function unsure(decision: Decision): Decision {
  if (decision.at.kind !== 'question') throw new DecisionError('not-at-a-question');
  return { ...decision, at: { kind: 'advice', question: decision.at.question } };
}

/**
 * Comes back from seeking advice to the question. Takes what was said, which goes into the record; `null`: nobody was asked, and what was noted before
 * stays. Refuses advice longer than {@link LONGEST_ADVICE}.
 */
export function resume(decision: Decision, advice: string | null): Decision {
  const { at } = decision;
  if (at.kind !== 'advice') throw new DecisionError('not-seeking-advice');
  const noted = advice === null ? {} : { [at.question]: advice.trim() };
  if (advice !== null && advice.trim().length > LONGEST_ADVICE) throw new DecisionError('advice-too-long');
  return { ...decision, advice: { ...decision.advice, ...noted }, at: { kind: 'question', question: at.question } };
}

/** Which questions the answers lead through. What was answered to a question that is no longer asked, or chosen and is no longer offered, does not count. */
export function pathOf({ values }: Pick<Decision, 'values'>): Path {
  const questions: Question[] = [];
  let counting: Values = {};
  for (const question of DECISION_EDITION.questions) {
    if (!holds(question.when, counting)) continue;
    questions.push(question);
    const before = counting;
    for (const field of question.fields) {
      const kept = keptOf(field, values[field.key] ?? [], before);
      if (kept.length > 0) counting = { ...counting, [field.key]: kept };
    }
  }
  return { questions, values: counting };
}

/** The choices of a field that are offered after these answers: in the nation, and where their clauses hold. */
export function offered(field: Field, before: Values): readonly Choice[] {
  if (field.kind === 'words' || field.kind === 'day') return [];
  return saidIn(field.choices, before).filter(({ when }) => holds(when, before));
}

/** What of these words is said in the nation that was answered; before one was, all. */
export function saidIn<Words extends Said>(words: readonly Words[], { nation = [] }: Values): readonly Words[] {
  return words.filter(({ nations }) => nation.every((chosen) => (nations as readonly string[]).includes(chosen)));
}

/** What counts of the answers before a question on the path. */
export function valuesBefore(decision: Pick<Decision, 'values'>, question: QuestionKey): Values {
  const { questions, values } = pathOf(decision);
  const place = questions.findIndex(({ key }) => key === question);
  if (place === -1) throw new DecisionError('not-on-the-path');
  const keys = questions.slice(0, place).flatMap(({ fields }) => fields.map(({ key }) => key));
  return Object.fromEntries(keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])));
}

/** A question by its key. */
export function questionOf(key: QuestionKey): Question {
  const found = DECISION_EDITION.questions.find((question) => question.key === key);
  if (found === undefined) throw new DecisionError('not-on-the-path');
  return found;
}

function arrive(decision: Decision): Decision {
  const question = nextQuestion(decision);
  return { ...decision, at: question === null ? { kind: 'record' } : { kind: 'question', question } };
}

function holds(clauses: readonly Clause[], values: Values): boolean {
  return clauses.every(({ field, has, of }) => (values[field] ?? []).some((value) => of.includes(value)) === (has === 'any'));
}

function keptOf(field: Field, given: readonly string[], before: Values): readonly string[] {
  if (field.kind === 'words' || field.kind === 'day') return trimmed(given);
  const keys = offered(field, before).map(({ key }) => key);
  return given.filter((value) => keys.includes(value));
}

function trimmed(given: readonly string[] = []): readonly string[] {
  return given.map((value) => value.trim()).filter((value) => value !== '');
}

function problemOf(field: Field, given: readonly string[], before: Values): AnswerProblem['problem'] | null {
  if (given.length === 0) return field.required ? 'missing' : null;
  if (field.kind !== 'many' && given.length > 1) return 'one-only';
  if (field.kind === 'words') return given.every((words) => words.length <= field.longest) ? null : 'too-long';
  if (field.kind === 'day') return given.every(isDay) ? null : 'no-date';
  const choices = offered(field, before);
  if (!given.every((value) => choices.some(({ key }) => key === value))) return 'not-offered';
  return given.length > 1 && choices.some(({ key, alone }) => alone && given.includes(key)) ? 'not-together' : null;
}

/** The 31st of February makes a date too, in March. */
function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
