type Child = Node | string | null;

/** Makes an element with attributes, and with children as text or elements; `null` among them, and an attribute that is `false`, is left out. Text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that does something on this page. */
export function button(words: string, look: 'first' | 'second' | 'link', act: () => void): HTMLButtonElement {
  const looks = { first: 'nhsuk-button', second: 'nhsuk-button nhsuk-button--secondary', link: 'link-button' };
  const made = element('button', { type: 'button', class: looks[look] }, words);
  made.addEventListener('click', act);
  return made;
}

/** A paragraph of text. */
export function paragraph(words: string, look = ''): HTMLParagraphElement {
  return element('p', look === '' ? {} : { class: look }, words);
}

/** What has to be seen: a heading and what is under it. */
export function callout(heading: string, ...under: readonly Node[]): HTMLElement {
  return element('div', { class: 'nhsuk-warning-callout' }, element('h2', { class: 'nhsuk-warning-callout__label' }, heading), ...under);
}
