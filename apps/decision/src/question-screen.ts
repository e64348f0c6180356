import { answer, backTo, pathOf, problemsWith, questionBefore, questionOf, saidIn, unsure, valuesBefore, type AnswerProblem, type Question, type Values } from '@isp/guidance/decision';
import { button, element, paragraph } from './element.js';
import { idOf, problemInWords, showField } from './fields.js';
import type { Guide } from './guide-decision.js';
import { unsentForm } from './unsent-form.js';

/** A question with what to know for it; it is answered, left for advice, or gone back from. */
export function questionScreen(guide: Guide): HTMLElement {
  const { decision } = guide;
  if (decision.at.kind !== 'question') throw new Error('No question is at hand.');
  const screen = element('div', { class: 'reading' });
  screen.append(...parts(guide, questionOf(decision.at.question), screen, suggested(guide.draftOf(decision.at.question), guide.today), []));
  return screen;
}

function parts(guide: Guide, question: Question, screen: HTMLElement, held: Values, problems: readonly AnswerProblem[]): readonly Node[] {
  const { decision, goOn } = guide;
  const before = valuesBefore(decision, question.key);
  const wordsFor = (key: string): string | null => problemsIn(question, problems).find(({ field }) => field.key === key)?.words ?? null;
  const fields = question.fields.map((field) => ({ field, ...showField(field, before, held[field.key] ?? [], wordsFor(field.key)) }));
  const read = (): Values => Object.fromEntries(fields.map(({ field, read: readField }) => [field.key, readField()]));
  const draft = (): { question: Question['key']; values: Values } => ({ question: question.key, values: { ...held, ...read() } });

  const goAhead = (): void => {
    const given = read();
    const wrong = problemsWith(decision, given);
    if (wrong.length === 0) {
      goOn(answer(decision, given));
      return;
    }
    screen.replaceChildren(...parts(guide, question, screen, given, wrong));
    screen.querySelector<HTMLElement>('.nhsuk-error-summary')?.focus();
  };
  const previous = questionBefore(decision);
  const guidance = saidIn(question.guidance, before);

  return [
    ...(previous === null ? [] : [backLink(() => goOn(backTo(decision, previous), draft()))]),
    ...(problems.length === 0 ? [] : [errorSummary(question, problems)]),
    element('h1', {}, element('span', { class: 'nhsuk-caption-l' }, place(guide, question)), ' ', question.heading),
    ...guidance.map(({ text }) => paragraph(text)),
    unsentForm(goAhead, ...fields.map(({ shown }) => shown)),
    element('div', { class: 'buttons' }, button('Continue', 'first', goAhead), button('I am not sure', 'second', () => goOn(unsure(decision), draft()))),
    sources(guide, question, before),
  ];
}

/** Today is the usual date of a decision. */
function suggested(held: Values, today: string): Values {
  return { ...held, decidedOn: held.decidedOn ?? [today] };
}

function place({ decision }: Guide, { key, keyQuestions }: Question): string {
  const number = pathOf(decision).questions.findIndex((question) => question.key === key) + 1;
  const [one, ...more] = keyQuestions;
  if (one === undefined) return `Step ${number}`;
  return `Step ${number}, key ${more.length === 0 ? 'question' : 'questions'} ${[one, ...more].join(', ').replace(/, (\d)$/, ' and $1')} of 7`;
}

/** Goes back, to what stands above it. */
export function backLink(act: () => void): HTMLElement {
  const back = button('Back', 'link', act);
  back.className = 'nhsuk-back-link';
  return back;
}

function problemsIn(question: Question, problems: readonly AnswerProblem[]) {
  return question.fields.flatMap((field) => problems.filter((each) => each.field === field.key).map(({ problem }) => ({ field, words: problemInWords(field, problem) })));
}

function errorSummary(question: Question, problems: readonly AnswerProblem[]): HTMLElement {
  const items = problemsIn(question, problems).map(({ field, words }) => {
    const link = element('a', { href: `#${idOf(field.key)}` }, words);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      document.getElementById(idOf(field.key))?.focus();
    });
    return element('li', {}, link);
  });
  return element(
    'div',
    { class: 'nhsuk-error-summary', tabindex: '-1' },
    element('div', { role: 'alert' }, element('h2', { class: 'nhsuk-error-summary__title' }, 'There is a problem'), element('div', { class: 'nhsuk-error-summary__body' }, element('ul', { class: 'nhsuk-list nhsuk-error-summary__list' }, ...items))),
  );
}

function sources({ given }: Guide, question: Question, before: Values): HTMLElement {
  const choices = question.fields.flatMap((field) => ('choices' in field ? saidIn(field.choices, before) : []));
  const keys = new Set([...saidIn(question.guidance, before), ...choices].flatMap((said) => said.sources));
  const items = [...keys].flatMap((key) => {
    const source = given.sources[key];
    return source === undefined ? [] : [element('li', {}, `${source.title}. ${source.publisher}, ${source.dated}.`)];
  });
  return element(
    'details',
    { class: 'nhsuk-details' },
    element('summary', { class: 'nhsuk-details__summary' }, element('span', { class: 'nhsuk-details__summary-text' }, 'Where this comes from')),
    element('div', { class: 'nhsuk-details__text' }, element('ul', { class: 'nhsuk-list nhsuk-list--bullet' }, ...items)),
  );
}
