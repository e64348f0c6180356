import { element } from './element.js';

/**
 * A form that is never sent: fields stand in it so that they are not kept. WebKit writes what stands in a text area into the entry of the session's history
 * unless its form says `autocomplete="off"`, and does so before the page hears that it is left; the attribute on the text area alone does not keep it from that.
 *
 * @param enter what the key does in a field of one line; in one of more lines it begins a line, and with choices it does nothing.
 */
export function unsentForm(enter: () => void, ...fields: readonly Node[]): HTMLFormElement {
  const form = element('form', { autocomplete: 'off', autocorrect: 'off', novalidate: true }, ...fields);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (['text', 'date'].includes(event.target.type)) enter();
  });
  return form;
}
