import type { Visitor } from './visitor.js';

/** More stops than any page of a signing has. */
const STOPS = 120;

/** What stands under the keyboard's focus. */
interface Focused {
  readonly name: string;
  /** It can be seen that the focus is here: on it, or on what is drawn for it. */
  readonly shown: boolean;
  readonly onScreen: boolean;
}

/** Somebody who uses the keyboard alone. Wherever Tab takes them, they can see where they are. */
export class Keyboard {
  constructor(private readonly visitor: Visitor) {}

  /** Goes by Tab to a link or button, and presses it. */
  async press(key: 'Enter' | 'Space', name: string): Promise<void> {
    await this.reach(name);
    await this.visitor.leave(() => this.visitor.page.keyboard.press(key));
  }

  /** Goes by Tab to a choice, and makes it. */
  async space(name: string): Promise<void> {
    await this.reach(name);
    await this.visitor.page.keyboard.press('Space');
    expect(await this.visitor.page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
  }

  /** Goes by Tab to a question, and types the answer in place of what stands there. */
  async type(name: string, words: string): Promise<void> {
    await this.reach(name);
    await this.visitor.page.keyboard.press('ControlOrMeta+A');
    await this.visitor.page.keyboard.type(words);
  }

  private async reach(name: string): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < STOPS; stop += 1) {
      await this.visitor.page.keyboard.press('Tab');
      const focused = await this.visitor.page.evaluate(focusedNow);
      expect(focused).toEqual({ name: focused.name, shown: true, onScreen: true });
      if (focused.name === name) return;
      passed.push(focused.name);
    }
    throw new Error(`Tab does not lead to “${name}”, only to: ${passed.join('; ')}`);
  }
}

/** Runs in the page. */
function focusedNow(): Focused {
  const element = document.activeElement as HTMLElement;
  const label = (element as HTMLInputElement).labels?.[0] ?? null;
  const drawn = [getComputedStyle(element), getComputedStyle(element, '::before'), ...(label === null ? [] : [getComputedStyle(label, '::before'), getComputedStyle(label)])];
  const { top, bottom } = element.getBoundingClientRect();
  return {
    name: (element.getAttribute('aria-label') ?? (label ?? element).innerText).replaceAll(/\s+/g, ' ').trim(),
    shown: drawn.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'),
    onScreen: bottom > 0 && top < innerHeight,
  };
}
