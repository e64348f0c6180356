import { Injectable } from '@nestjs/common';

/**
 * Lets changes of one thing within this process wait in line before they take a database connection. The row lock alone
 * would do for correctness; but many waiting for one row would hold connections that changes of other rows could use.
 */
@Injectable()
export class Turns {
  private readonly last = new Map<string, Promise<void>>();

  /** Runs the work once all earlier work on the same thing is over, however that came out. */
  async take<T>(thing: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(thing);
    let finish = (): void => undefined;
    const done = new Promise<void>((resolve) => {
      finish = resolve;
    });
    this.last.set(thing, done);
    try {
      await before;
      return await work();
    } finally {
      finish();
      if (this.last.get(thing) === done) this.last.delete(thing);
    }
  }
}
