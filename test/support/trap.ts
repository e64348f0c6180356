/**
 * Steps of a conversation between processes, counted as they come about, and one of them at which something is struck down.
 * What takes the step asks first: the step at which it happens is never taken.
 */
export class Trap {
  /** What each step since it was set was. */
  readonly steps: string[] = [];
  /** The step at which it struck; `null`: it has not. */
  place: string | null = null;
  private at = Infinity;
  private shut = false;
  private strike: () => void = () => undefined;

  /** Begins to count anew; at the nth step from here `strike` is called, once, and nothing passes until {@link open}. */
  set(nth: number, strike: () => void): void {
    this.steps.length = 0;
    this.place = null;
    this.shut = false;
    this.at = nth;
    this.strike = strike;
  }

  get struck(): boolean {
    return this.place !== null;
  }

  /** Lets pass what comes from now on: whoever was struck is dead, and what they were saying with them. */
  open(): void {
    this.shut = false;
  }

  /**
   * Takes a step.
   * @returns false: it is not taken.
   */
  pass(step: string): boolean {
    if (this.shut) return false;
    this.steps.push(step);
    if (this.steps.length !== this.at) return true;
    this.place = step;
    this.shut = true;
    this.strike();
    return false;
  }
}
