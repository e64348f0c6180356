import { standingNotice } from '@isp/guidance';
import type { GivenToDecision } from '@isp/guidance/decision';
import { ageOfQuestions } from './age-of-questions.js';
import { button, callout, element, paragraph } from './element.js';

interface Start {
  readonly given: GivenToDecision;
  readonly today: string;
  /** Settles once nothing more has to be fetched; whether the page is now kept for use without a network. */
  readonly ready: Promise<boolean>;
  readonly begin: () => void;
}

/** Before the first question: what cannot wait, what this is, and what happens to what is typed. It is left once nothing more has to be fetched. */
export function startScreen({ given, today, ready, begin }: Start): HTMLElement {
  const notice = standingNotice('short');
  const status = paragraph('Getting ready, so that nothing has to be fetched later …');
  status.setAttribute('role', 'status');
  const begins = button('Start now', 'first', begin);
  begins.disabled = true;
  void ready.then((isKept) => {
    begins.disabled = false;
    status.textContent = isKept ? 'Ready. This page now also works without the internet, on this device.' : 'Ready. Keep this page open until you have your record.';
  });

  return element(
    'div',
    { class: 'reading' },
    element('h1', {}, 'Decide whether to share information about a person'),
    callout(
      'Is somebody in danger now?',
      paragraph('Call 999, or whoever can help. Share what they need to keep the person safe, and no more. Do it now. You can come back for the record.'),
    ),
    paragraph('Answer some questions, most of them with one click. It takes a few minutes. You end with a record of your decision and your reasons for your own case file, to print, copy or save.', 'nhsuk-lede-text'),
    status,
    begins,
    element('div', { class: 'nhsuk-inset-text' }, element('h2', { class: 'nhsuk-heading-s' }, notice.heading), ...notice.paragraphs.map((words) => paragraph(words))),
    element('h2', {}, 'What you type stays with you'),
    paragraph('Nothing that you type leaves this browser. Nobody receives it, and nothing is kept when you close the page. So print or copy your record before you go.'),
    advisersLine(given),
    ageOfQuestions(today),
  );
}

function advisersLine({ advisers }: GivenToDecision): HTMLElement {
  return advisers === null
    ? paragraph('Not sure at a question? You can say so, and see who to ask.')
    : paragraph(`Not sure at a question? You can say so, and see who at ${advisers.organisation} you can ask.`);
}
