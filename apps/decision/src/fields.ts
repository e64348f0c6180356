import { offered, type AnswerProblem, type Choice, type Field, type FieldKey, type Values } from '@isp/guidance/decision';
import { element } from './element.js';

/** A field on the page, and how to read what stands in it. */
export interface ShownField {
  readonly shown: HTMLElement;
  readonly read: () => readonly string[];
}

/** Where a problem's link leads to. */
export const idOf = (field: FieldKey): string => `field-${field}`;

/**
 * Shows a field with what it holds, and with what is wrong with it. Nothing in it has a name, so that no browser fills it in, keeps it or sends it; and
 * nothing is checked for spelling or continued by suggestions, since some browsers do that elsewhere. It stands in a form of `unsentForm`.
 */
export function showField(field: Field, before: Values, held: readonly string[], problem: string | null): ShownField {
  if (field.kind === 'words' || field.kind === 'day') return wordsField(field, held, problem);
  return choicesField(field, offered(field, before), held, problem);
}

/**
 * What a browser, or something added to it, might do with words as they are typed, and elsewhere: fill in, correct, check, continue (Edge asks a service for
 * that, and no content security policy reaches it), translate. The last three are how Grammarly is told.
 */
const UNSHARED = {
  autocomplete: 'off',
  autocapitalize: 'sentences',
  autocorrect: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
  translate: 'no',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
};

function wordsField(field: Exclude<Field, { readonly kind: 'one' | 'many' }>, held: readonly string[], problem: string | null): ShownField {
  const id = idOf(field.key);
  const attributes = { ...UNSHARED, id, 'aria-describedby': describedBy(field, problem), 'aria-invalid': problem !== null && 'true' };
  const input =
    field.kind === 'day'
      ? element('input', { ...attributes, type: 'date', class: 'nhsuk-input nhsuk-input--width-10' })
      : field.lines === 1
        ? element('input', { ...attributes, type: 'text', class: 'nhsuk-input' })
        : element('textarea', { ...attributes, rows: String(field.lines), class: 'nhsuk-textarea' });
  input.value = held[0] ?? '';
  const label = element('label', { class: 'nhsuk-label', for: id }, field.label);
  return { shown: group(problem, label, ...described(field, problem), input), read: () => [input.value] };
}

function choicesField(field: Field & { readonly kind: 'one' | 'many' }, choices: readonly Choice[], held: readonly string[], problem: string | null): ShownField {
  const type = field.kind === 'one' ? 'radio' : 'checkbox';
  const look = field.kind === 'one' ? 'radios' : 'checkboxes';
  const inputs = choices.map((choice, index) => {
    const id = index === 0 ? idOf(field.key) : `${idOf(field.key)}-${choice.key}`;
    const input = element('input', { type, id, class: `nhsuk-${look}__input`, autocomplete: 'off', 'aria-describedby': choice.hint !== null && `${id}-hint` });
    input.checked = held.includes(choice.key);
    const hint = choice.hint === null ? null : element('div', { class: `nhsuk-hint nhsuk-${look}__hint`, id: `${id}-hint` }, choice.hint);
    const label = element('label', { class: `nhsuk-label nhsuk-${look}__label`, for: id }, choice.text);
    return { input, key: choice.key, alone: choice.alone, item: element('div', { class: `nhsuk-${look}__item` }, input, label, hint) };
  });
  const buttons = inputs.map(({ input }) => input);
  if (type === 'radio') actAsGroup(buttons);
  else keepAlone(inputs);
  const legend = element('legend', { class: 'nhsuk-fieldset__legend nhsuk-fieldset__legend--s' }, field.label);
  const fieldset = element(
    'fieldset',
    { class: 'nhsuk-fieldset', 'aria-describedby': describedBy(field, problem), role: type === 'radio' && 'radiogroup', 'aria-invalid': type === 'radio' && problem !== null && 'true' },
    legend,
    ...described(field, problem),
    element('div', { class: `nhsuk-${look}` }, ...inputs.map(({ item }) => item)),
  );
  return { shown: group(problem, fieldset), read: () => inputs.filter(({ input }) => input.checked).map(({ key }) => key) };
}

/** Radio buttons that have no name are no group to the browser: one alone is chosen, and arrows go from one to the next, because this says so. */
function actAsGroup(radios: readonly HTMLInputElement[]): void {
  const choose = (chosen: HTMLInputElement | undefined): void => {
    for (const radio of radios) {
      if (radio !== chosen && chosen !== undefined) radio.checked = false;
      radio.tabIndex = radio === (chosen ?? radios[0]) ? 0 : -1;
    }
  };
  radios.forEach((radio, index) => {
    radio.setAttribute('aria-posinset', String(index + 1));
    radio.setAttribute('aria-setsize', String(radios.length));
    radio.addEventListener('change', () => choose(radio));
    radio.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      const next = radios.at((index + (step ?? 0)) % radios.length);
      if (step === undefined || next === undefined) return;
      event.preventDefault();
      next.checked = true;
      next.focus();
      next.dispatchEvent(new Event('input', { bubbles: true }));
      choose(next);
    });
  });
  choose(radios.find(({ checked }) => checked));
}

/** "None of these" takes the others back, and they take it back. */
function keepAlone(inputs: readonly { readonly input: HTMLInputElement; readonly alone: boolean }[]): void {
  for (const chosen of inputs) {
    chosen.input.addEventListener('change', () => {
      if (!chosen.input.checked) return;
      for (const other of inputs) if (other !== chosen && (chosen.alone || other.alone)) other.input.checked = false;
    });
  }
}

function group(problem: string | null, ...children: readonly Node[]): HTMLElement {
  return element('div', { class: problem === null ? 'nhsuk-form-group' : 'nhsuk-form-group nhsuk-form-group--error' }, ...children);
}

function described({ key, hint }: Field, problem: string | null): readonly HTMLElement[] {
  const said = hint === null ? [] : [element('div', { class: 'nhsuk-hint', id: `${idOf(key)}-said` }, hint)];
  if (problem === null) return said;
  const wrong = element('span', { class: 'nhsuk-error-message', id: `${idOf(key)}-problem` }, element('span', { class: 'nhsuk-u-visually-hidden' }, 'Error: '), problem);
  return [...said, wrong];
}

function describedBy({ key, hint }: Field, problem: string | null): string | false {
  const ids = [...(hint === null ? [] : [`${idOf(key)}-said`]), ...(problem === null ? [] : [`${idOf(key)}-problem`])];
  return ids.length > 0 && ids.join(' ');
}

/** What is wrong with an answer, in words. */
export function problemInWords(field: Field, problem: AnswerProblem['problem']): string {
  const what = field.label.replace(/ \(optional\)$/, '');
  switch (problem) {
    case 'missing':
      return field.kind === 'words' ? `Write an answer to “${what}”` : field.kind === 'day' ? `Give a date for “${what}”` : `Choose an answer to “${what}”`;
    case 'not-offered':
    case 'one-only':
      return `Choose one of the answers to “${what}”`;
    case 'not-together':
      return `Choose either “none” or one of the others at “${what}”`;
    case 'too-long':
      return `“${what}” can have at most ${field.kind === 'words' ? field.longest : 0} letters: two pages have to hold the record`;
    case 'no-date':
      return `“${what}” has to be a real date`;
  }
}
