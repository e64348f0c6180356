export { answer, backTo, begin, DecisionError, nextQuestion, offered, pathOf, problemsWith, questionBefore, questionOf, resume, saidIn, unsure, valuesBefore } from './decision/path.js';
export type { AnswerProblem, Decision, Path, Place, Values } from './decision/path.js';
export { cautions } from './decision/cautions.js';
export { isOldOn } from './decision/old-on.js';
export type { GivenToDecision, NamedAdviser } from './decision/given.js';
export { RECORD_ROWS, recordOf, type DecisionRecord, type RecordRow } from './decision/record.js';
export { DECISION_EDITION } from './decision/questions/index.js';
export { GOLDEN_RULES, KEY_QUESTIONS } from './decision/golden-rules.js';
export { LONGEST_ADVICE, type Choice, type Clause, type DecisionEdition, type Field, type FieldKey, type Question, type QuestionKey, type Said } from './decision/question.js';
