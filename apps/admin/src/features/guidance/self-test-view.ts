import type { SelfTest, SelfTestQuestion, Source } from '@isp/guidance/content';

/** A question with the sources that its explanations rest on. */
export interface QuestionView extends Omit<SelfTestQuestion, 'sources'> {
  readonly sources: readonly Pick<Source, 'title' | 'publisher' | 'dated' | 'url'>[];
}

/** The self-test as its page shows it. */
export interface SelfTestView extends Omit<SelfTest, 'questions'> {
  readonly questions: readonly QuestionView[];
}

/** Whether what was chosen is all that is right, and nothing else. */
export function isRight({ choices }: Pick<QuestionView, 'choices'>, chosen: readonly number[]): boolean {
  return choices.every(({ right }, index) => right === chosen.includes(index));
}

/** Whether several choices are right, so that somebody is asked for all of them. */
export function hasSeveral({ choices }: Pick<QuestionView, 'choices'>): boolean {
  return choices.filter(({ right }) => right).length > 1;
}
