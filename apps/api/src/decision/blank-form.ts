import { standingNotice } from '@isp/guidance';
import { GOLDEN_RULES, KEY_QUESTIONS, RECORD_ROWS } from '@isp/guidance/decision';
import { inMarkup } from './in-markup.js';

/** Rows that several sentences go into. */
const HIGH = new Set(['Information', 'Purpose', 'Why it is necessary', 'Confidence', 'Reasons, for and against']);

/** The record as a form to print and fill in by hand, with the questions and rules in short: for whoever comes without scripts. Markup without anything typed. */
export function blankForm(): string {
  const rows = [...RECORD_ROWS.map(({ heading }) => heading), 'Signed'];
  const list = (name: string, words: readonly string[]): string => `<${name} class="nhsuk-list nhsuk-list--${name === 'ol' ? 'number' : 'bullet'}">${words.map((each) => `<li>${inMarkup(each)}</li>`).join('')}</${name}>`;
  const rowsInMarkup = rows.map((heading) => `<div class="record__row"><dt>${inMarkup(heading)}</dt><dd${HIGH.has(heading) ? ' class="high"' : ''}></dd></div>`).join('');
  return [
    '<h1 class="nhsuk-heading-l">Decide whether to share information about a person</h1>',
    '<p><strong>Is somebody in danger now?</strong> Call 999, or whoever can help. Share what they need to keep the person safe, and no more. Write the record afterwards.</p>',
    '<p class="unprinted">The questions that lead you through need JavaScript. Without it, print this form and fill it in by hand.</p>',
    '<h2 class="nhsuk-heading-m">Seven questions</h2>',
    list('ol', KEY_QUESTIONS.map(({ text }) => text)),
    '<h2 class="nhsuk-heading-m">Seven rules</h2>',
    list('ul', GOLDEN_RULES.map(({ text }) => text)),
    '<h2 class="nhsuk-heading-m blank-form-heading">Record of a decision about sharing information</h2>',
    `<dl class="record blank-form">${rowsInMarkup}</dl>`,
    `<p class="record-foot">${standingNotice('oneLine').paragraphs.map(inMarkup).join(' ')}</p>`,
  ].join('');
}
