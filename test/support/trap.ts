/**
 * Steps of a conversation between processes, counted as they come about, and one of them at which something is struck down.
 * What takes the step asks first: the step at which it happens is never taken.
 */
export class Trap {
  /** What each step since it was set was. */
  readonly steps: string[] = [];
  /** The step at which it struck; `null`: it has not. */
  place: string | null = null;
  private at: number | RegExp = Infinity;
  private shut = false;
  private strike: () => void = () => undefined;
  private held: (() => void)[] = [];

  /**
   * Begins to count anew; at the nth step from here, or at the first that is so called, `strike` is called, once, and nothing passes
   * until {@link open} or {@link letGo}.
   */
  set(at: number | RegExp, strike: () => void): void {
    this.steps.length = 0;
    this.place = null;
    this.open();
    this.at = at;
    this.strike = strike;
  }

  get struck(): boolean {
    return this.place !== null;
  }

  /** Lets everything pass from now on: whoever was struck is dead, and what they were saying with them. */
  open(): void {
    this.at = Infinity;
    this.shut = false;
    this.held = [];
  }

  /** Lets pass what was held back too: whoever was struck is dead, but others were speaking. */
  letGo(): void {
    const held = this.held;
    this.open();
    for (const resume of held) resume();
  }

  /**
   * Takes a step.
   * @param resume takes it later, where it is not taken now
   * @returns false: it is not taken.
   */
  pass(step: string, resume: () => void = () => undefined): boolean {
    if (this.shut) {
      this.held.push(resume);
      return false;
    }
    this.steps.push(step);
    if (typeof this.at === 'number' ? this.steps.length !== this.at : !this.at.test(step)) return true;
    this.place = step;
    this.shut = true;
    this.held.push(resume);
    this.strike();
    return false;
  }
}
