export {
  ENTRY_KINDS,
  EXAMPLE_TOPICS,
  NATIONS,
  PRACTICE_AREAS,
  type EntryKind,
  type ExampleTopic,
  type GuidanceEdition,
  type GuidanceEntry,
  type Nation,
  type PracticeArea,
  type Source,
} from './content/entry.js';
export { GuidanceTextError, readText, wordsOf, type GuidanceBlock, type Provenance, type Run } from './content/read-text.js';
export { problemsOf, statementsOf, type EntryProblem, type Statement } from './content/statements.js';
export { dueOn } from './content/due.js';
export type { SelfTest, SelfTestChoice, SelfTestQuestion } from './content/self-test.js';
export { SHIPPED_EDITION } from './edition/index.js';
export { SELF_TEST } from './edition/training/self-test.js';
