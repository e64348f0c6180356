import type { DecisionRecord } from '@isp/guidance/decision';
import { dayInWords } from './day-in-words.js';

/** The record as plain text, for a case file that takes no paper. */
export function recordText({ title, rows, cautions, questionsOf }: DecisionRecord): string {
  return [
    title,
    ...rows.map(({ heading, lines, state }) => `${heading}:\n${state === 'not-asked' ? '  Does not arise here' : lines.map((line) => `  ${line}`).join('\n')}`),
    ...(cautions.length === 0 ? [] : [`To look at again:\n${cautions.map(({ text }) => `  ${text}`).join('\n')}`]),
    `Made with the questions of ${dayInWords(questionsOf)}.`,
  ].join('\n\n');
}
