import { backTo, LONGEST_ADVICE, questionOf, resume, saidIn, valuesBefore, type NamedAdviser } from '@isp/guidance/decision';
import { button, element, paragraph } from './element.js';
import { showField } from './fields.js';
import type { Guide } from './guide-decision.js';
import { backLink } from './question-screen.js';
import { unsentForm } from './unsent-form.js';

/** Who can be asked: first those whom the organisation names, where somebody came with one, then whoever else there is; and then back to the question. */
export function adviceScreen(guide: Guide): HTMLElement {
  const { decision, given, goOn } = guide;
  if (decision.at.kind !== 'advice') throw new Error('No advice is sought.');
  const question = questionOf(decision.at.question);
  const others = saidIn(question.advice, valuesBefore(decision, question.key));
  const screen = element('div', { class: 'reading' });

  const show = (words: string, problem: string | null): void => {
    const noted = showField(
      { kind: 'words', key: 'reasons', label: 'What were you told, and by whom? (optional)', hint: 'It goes into your record.', lines: 3, longest: LONGEST_ADVICE, required: false },
      {},
      [words],
      problem,
    );
    const goAhead = (): void => {
      const told = noted.read()[0] ?? '';
      if (told.trim().length <= LONGEST_ADVICE) {
        goOn(resume(decision, told));
        return;
      }
      show(told, `Write at most ${LONGEST_ADVICE} letters: two pages have to hold the record`);
      screen.querySelector('textarea')?.focus();
    };
    screen.replaceChildren(
      backLink(() => goOn(backTo(decision, question.key))),
      element('h1', {}, element('span', { class: 'nhsuk-caption-l' }, question.heading), ' ', 'Not sure? Ask somebody'),
      paragraph('To ask is good practice, and no delay where nobody is in danger. Where somebody may be: call 999 and share what is needed, then ask.'),
      ...(given.advisers === null ? [] : [element('h2', {}, `At ${given.advisers.organisation}`), element('ul', { class: 'nhsuk-list' }, ...given.advisers.named.map(adviserItem))]),
      element('h2', {}, given.advisers === null ? 'Who you can ask' : 'Who else you can ask'),
      element('ul', { class: 'nhsuk-list nhsuk-list--bullet' }, ...others.map(({ text }) => element('li', {}, text))),
      paragraph('You can leave out names when you ask.'),
      unsentForm(goAhead, noted.shown),
      element('div', { class: 'buttons' }, button('I have asked: back to the question', 'first', goAhead), button('Back without asking', 'second', () => goOn(resume(decision, null)))),
    );
  };
  show(decision.advice[question.key] ?? '', null);
  return screen;
}

function adviserItem({ name, role, telephone, email, reachable }: NamedAdviser): HTMLElement {
  const ways = [
    telephone === '' ? null : element('a', { href: `tel:${telephone.replaceAll(/[^+\d]/g, '')}` }, telephone),
    email === '' ? null : element('a', { href: `mailto:${email}` }, email),
    reachable === '' ? null : reachable,
  ].filter((way) => way !== null);
  return element('li', {}, element('strong', {}, name), role === '' ? null : `, ${role}`, ...ways.flatMap((way) => [element('br'), way]));
}
