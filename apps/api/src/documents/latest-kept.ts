/**
 * Keeps what is dear to make and asked for by anybody: each thing is made once for all who ask while it is being made or kept. The least lately asked for makes way
 * for others. What could not be made is made again for the next who asks.
 *
 * @typeParam Value has a length: a buffer's bytes, or a text's letters.
 */
export class LatestKept<Value extends { readonly length: number }> {
  private readonly kept = new Map<string, Value>();
  private readonly onTheirWay = new Map<string, Promise<Value>>();
  private held = 0;

  /** @param most how long all that is kept may be together. */
  constructor(private readonly most: number) {}

  /** @param key of two things that differ, never the same. */
  async get(key: string, make: () => Promise<Value>): Promise<Value> {
    const kept = this.kept.get(key);
    if (kept !== undefined) {
      this.kept.delete(key);
      this.kept.set(key, kept);
      return kept;
    }
    const made = this.onTheirWay.get(key) ?? this.makeNew(key, make);
    this.onTheirWay.set(key, made);
    return made;
  }

  private async makeNew(key: string, make: () => Promise<Value>): Promise<Value> {
    try {
      const value = await make();
      this.kept.set(key, value);
      this.held += value.length;
      for (const [oldest, { length }] of this.kept) {
        if (this.held <= this.most) break;
        this.kept.delete(oldest);
        this.held -= length;
      }
      return value;
    } finally {
      this.onTheirWay.delete(key);
    }
  }
}
