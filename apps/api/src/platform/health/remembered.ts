/** An answer that is asked for at most so often; those who ask meanwhile get the same one. */
export class Remembered<T> {
  private answer: Promise<T> | null = null;
  private asked = 0;

  /** @param forMs how long an answer counts. @param ask must not fail. */
  constructor(
    private readonly forMs: number,
    private readonly ask: () => Promise<T>,
  ) {}

  value(): Promise<T> {
    const now = performance.now();
    if (this.answer === null || now - this.asked >= this.forMs) {
      this.asked = now;
      this.answer = this.ask();
    }
    return this.answer;
  }
}
