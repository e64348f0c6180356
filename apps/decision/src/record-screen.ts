import { standingNotice } from '@isp/guidance';
import { backTo, pathOf, recordOf, RECORD_ROWS, type DecisionRecord, type QuestionKey, type RecordRow } from '@isp/guidance/decision';
import { ageOfQuestions } from './age-of-questions.js';
import { dayInWords } from './day-in-words.js';
import { button, callout, element, paragraph } from './element.js';
import type { Guide } from './guide-decision.js';
import { recordText } from './record-text.js';

/** The record: to read, to change, and to take away. */
export function recordScreen(guide: Guide): HTMLElement {
  const { decision, goOn, startAgain, today } = guide;
  const record = recordOf(decision);
  const status = element('p', { role: 'status', class: 'copied' });
  const rows = record.rows.map((row) => {
    const question = questionFor(row.heading, guide);
    return shownRow(row, question === null ? null : () => goOn(backTo(decision, question)));
  });
  return element(
    'div',
    {},
    element('h1', { class: 'nhsuk-heading-l' }, record.title),
    element(
      'div',
      { class: 'unprinted reading' },
      paragraph('Print it, copy it or save it now, and put it in your own case file. It is kept nowhere else: when you close this page it is gone.'),
      element('div', { class: 'buttons' }, button('Print, or save as PDF', 'first', () => window.print()), button('Copy as text', 'second', () => void copy(recordText(record), status))),
      status,
      paragraph('For a PDF, choose “Save as PDF” in place of a printer in the window that opens.', 'quiet'),
    ),
    cautionsOf(record),
    element('dl', { class: 'record', translate: 'no' }, ...rows, element('div', { class: 'record__row signature' }, element('dt', {}, 'Signed'), element('dd', {}, element('span', { class: 'to-fill-in' })))),
    element('p', { class: 'record-foot' }, `Made with the questions of ${dayInWords(record.questionsOf)}. ${standingNotice('oneLine').paragraphs.join(' ')}`),
    element('div', { class: 'unprinted reading' }, ageOfQuestions(today), button('Make another decision', 'second', startAgain)),
  );
}

function cautionsOf({ cautions }: DecisionRecord): HTMLElement | null {
  if (cautions.length === 0) return null;
  return callout('Look at this again', element('ul', { class: 'nhsuk-list nhsuk-list--bullet' }, ...cautions.map(({ text }) => element('li', {}, text))));
}

function shownRow({ heading, lines, state }: RecordRow, change: (() => void) | null): HTMLElement {
  const said = { given: lines, empty: [], 'not-asked': ['Does not arise here'] }[state];
  const words = said.length === 0 ? [element('span', { class: 'to-fill-in' }, element('span', { class: 'unprinted quiet' }, 'Empty'))] : said.map((line) => element('div', {}, line));
  const changes = change === null ? null : element('dd', { class: 'record__change unprinted' }, button('Change', 'link', change));
  changes?.firstElementChild?.append(element('span', { class: 'nhsuk-u-visually-hidden' }, ` ${heading}`));
  return element('div', { class: 'record__row' }, element('dt', {}, heading), element('dd', { class: state === 'not-asked' ? 'quiet' : '' }, ...words), changes);
}

/** The question of which a row is the answer; `null`: it was not asked on this path. */
function questionFor(heading: string, { decision }: Guide): QuestionKey | null {
  const fields = RECORD_ROWS.find((row) => row.heading === heading)?.fields ?? [];
  return pathOf(decision).questions.find((question) => question.fields.some(({ key }) => fields.includes(key)))?.key ?? null;
}

async function copy(text: string, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = 'Copied. You can paste it into your case file now.';
  } catch {
    status.textContent = 'This browser does not let the page copy. Select the record below and copy it yourself, or print it.';
  }
}
